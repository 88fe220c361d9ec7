import type { WeekIndex } from "../calendar/iso-week.ts";
import { minGroup } from "../privacy/min-group.ts";
import { derSimonianLaird } from "../statistics/dersimonian-laird.ts";
import type { Interval } from "../statistics/interval.ts";
import { usualReach } from "../statistics/normal-law.ts";
import { type LoadContrast, loadContrasts, type ScoresWithSpread } from "./load-contrast.ts";
import { verdictRule } from "./verdict-rule.ts";

/** A team, or a whole floor, whose scores lie lower under load: a condition of work, which comes before people. */
export interface LoadFinding extends Interval {
  /** Loaded less rested within people over the last 13 weeks, in points. */
  readonly difference: number;
  /** Of how many people it is known. */
  readonly agents: number;
}

/**
 * "Lower under load" (methods, 8.3): the mean of its people's loaded less rested scores over 13 weeks, put together
 * after DerSimonian and Laird, has its whole 95 % interval under -5 points. A person's own verdict is beside the
 * others', so that what all share is said here, once, and of none of them.
 *
 * @param members each with their scores; who has fewer than 4 of either kind takes no part
 * @returns undefined where it is not so, or where fewer than five people take part
 * @example loadFinding(members, 2951) // { difference: -9.2, from: -11.8, to: -6.6, agents: 14 }
 */
export function loadFinding(
  members: readonly ScoresWithSpread[],
  lastWeek: WeekIndex,
): LoadFinding | undefined {
  const known = members.flatMap((one) => loadContrasts(one, lastWeek).find(isUnderLoad)?.found ?? []);
  const together = derSimonianLaird(known);
  if (!together || known.length < minGroup.operational) return undefined;
  const reach = usualReach(together.standardError);
  const { mean: difference } = together;
  const finding = { difference, from: difference - reach, to: difference + reach, agents: known.length };
  return finding.to < -verdictRule.points ? finding : undefined;
}

function isUnderLoad({ kind, weeks, enough }: LoadContrast): boolean {
  return kind === "under-load" && weeks === verdictRule.underLoadWeeks && enough;
}
