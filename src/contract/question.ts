import { oc } from "@orpc/contract";
import type { Permission } from "../domain/privacy/viewer.ts";
import { failures } from "./failures.ts";

/**
 * The beginning of every question in the contract: who may ask it and what it reaches. The answers refuse
 * whoever is not named here, so a question without its permission cannot be written down.
 */
export function question(permission: Permission) {
  return oc.$meta<Permission>(permission).errors(failures);
}
