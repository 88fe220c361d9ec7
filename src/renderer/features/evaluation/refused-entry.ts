import { failures } from "../../../contract/failures.ts";
import { namedFailure } from "../../app/connect.ts";
import type { EntryFaults } from "./entry-model.ts";

/** What the answers found wrong, by its field; undefined where it failed for another reason. */
export function faultsOfRefusal(error: unknown): EntryFaults | undefined {
  const named = namedFailure(error);
  if (named?.code === "UNKNOWN_AGENT") return new Map([["agent", failures.UNKNOWN_AGENT.message]]);
  if (named?.code !== "EVALUATION_REFUSED") return undefined;
  const parsed = failures.EVALUATION_REFUSED.data.safeParse(named.data);
  if (!parsed.success) return undefined;
  return new Map(parsed.data.problems.map(({ field, sentence }) => [field, sentence]));
}
