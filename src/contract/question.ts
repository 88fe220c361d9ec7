import { oc } from "@orpc/contract";
import { isRole, type Permission } from "../domain/privacy/viewer.ts";
import { failures } from "./failures.ts";

/**
 * The beginning of every question in the contract: who may ask it and what it reaches. The answers refuse
 * whoever is not named here, so a question without its permission cannot be written down.
 */
export function question(permission: Permission) {
  return oc.$meta<Permission>(permission).errors(failures);
}

/** A question of the contract, or its answer's end of it. */
export interface Question {
  readonly "~orpc": { readonly meta: Partial<Permission> };
}

/** Who may ask a question: what stands with it in the contract, and nowhere else. Nobody, where nothing stands. */
export function permissionOf(question: Question): Permission {
  const { may = [], scope = "persons" } = question["~orpc"].meta;
  return { may, scope };
}

/** Whether whoever looks in this role may ask a question at all. Of a role that there is not: no. */
export function roleMayAsk(role: string, question: Question): boolean {
  return isRole(role) && permissionOf(question).may.includes(role);
}
