import type { FloorRule } from "../../domain/burnout/floor-rules.ts";
import { hidesIndex } from "../../domain/burnout/pulse-check.ts";
import type { ShownSignal } from "./burnout-answers.ts";
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

/**
 * Whether the numbers of the index are reported: the check against what consenting people say of themselves, from the
 * weeks as they stand now.
 */
export async function signalShown(context: Pick<AnswersContext, "records">): Promise<ShownSignal> {
  await upToDate(context);
  const { state, because, flagsRight } = await context.records.read("indexCheck");
  return {
    check: { state, because: [...because], flagsRight: { ...flagsRight } },
    hidden: hidesIndex({ state }),
  };
}
