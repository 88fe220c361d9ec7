import type { FloorRule } from "../../domain/burnout/floor-rules.ts";
import type { AnswersContext } from "./context.ts";

/**
 * Brings the burnout signal up to date before it is asked for. While an import is being written readers
 * see the floor as it was before it, and that agrees with itself: nobody waits for the import.
 */
export async function upToDate({ records }: Pick<AnswersContext, "records">): Promise<void> {
  if (await records.read("burnoutIsStale")) await records.write("refreshBurnout");
}

/** The newest version of the rules. */
export async function latestRule({ records }: Pick<AnswersContext, "records">): Promise<FloorRule> {
  const versions = await records.read("burnoutRuleVersions");
  return versions.at(-1) as FloorRule;
}
