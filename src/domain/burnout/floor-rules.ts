import type { WeekIndex } from "../calendar/iso-week.ts";
import { type BurnoutRule, consoleRules } from "./burnout-rule.ts";
import { ruleProblems } from "./rule-problems.ts";
import { type Overlay, overlaid } from "./rule-settings.ts";

/** From which week on a version of the console's rules holds on a floor. */
export interface ConsoleSpan {
  readonly version: number;
  readonly fromWeek: WeekIndex;
}

/** One change that the floor made of its rules: only what was changed, over whatever the console says. */
export interface FloorChange {
  /** The floor's own numbering, 1 for its first change. */
  readonly number: number;
  /** The first week that it judges. */
  readonly fromWeek: WeekIndex;
  readonly settings: Overlay;
  readonly reason: string;
  /** Who made it; empty where nobody was named. */
  readonly by: string;
  /** UTC seconds. */
  readonly savedAt: number;
}

/** Why a change that the floor made does not count under newer rules of the console. */
export const lostReasons = ["gone", "does-not-fit"] as const;
type LostReason = (typeof lostReasons)[number];

/** A setting that the floor changed and that does not count under these rules of the console. */
interface LostSetting {
  readonly code: string;
  readonly why: LostReason;
}

/** The rule that holds on a floor from a week on; its `version` is its place in the floor's list. */
export interface FloorRule extends BurnoutRule {
  /** The version of the console's rules that it stands on. */
  readonly consoleRules: number;
  /** The number of the floor's newest change in it; 0 where the floor changed nothing. */
  readonly floorChange: number;
  /** The change that it begins with; null where it begins with rules of the console. */
  readonly change: FloorChange | null;
  readonly lost: readonly LostSetting[];
}

/**
 * The rules of a floor in the order of the weeks from which they hold: the console's version that holds in a week, with
 * all changes of the floor that began by then laid over it, in order (methods, 8). A change of the floor survives newer
 * rules of the console; what of it they no longer have, or what no longer goes together with them, is listed.
 *
 * @param spans from which week on each version of the console holds; empty: the newest, from the first week on
 * @param changes the floor's own, in the order in which they were made
 * @example rulesOfFloor([{ version: 1, fromWeek: 0 }], []).map(({ version }) => version) // [1]
 */
export function rulesOfFloor(
  spans: readonly ConsoleSpan[],
  changes: readonly FloorChange[],
  versions: readonly BurnoutRule[] = consoleRules,
): FloorRule[] {
  const newest = versions.at(-1) as BurnoutRule;
  const held = spans.length > 0 ? spans : [{ version: newest.version, fromWeek: 0 }];
  const baseAt = (week: WeekIndex): BurnoutRule => {
    const span = held.filter(({ fromWeek }) => fromWeek <= week).at(-1) ?? held[0];
    return versions.find(({ version }) => version === span?.version) ?? newest;
  };
  const begun = (week: WeekIndex, upTo: number) =>
    changes.filter(({ fromWeek, number }) => fromWeek < week || (fromWeek === week && number <= upTo));
  const points = [
    ...held.map(({ fromWeek }) => ({ fromWeek, change: null })),
    ...changes.map((change) => ({ fromWeek: change.fromWeek, change })),
  ].sort((a, b) => a.fromWeek - b.fromWeek || (a.change?.number ?? 0) - (b.change?.number ?? 0));
  return points.map(({ fromWeek, change }, at) =>
    floorRule(baseAt(fromWeek), begun(fromWeek, change?.number ?? 0), { fromWeek, change, version: at + 1 }),
  );
}

function floorRule(
  base: BurnoutRule,
  changes: readonly FloorChange[],
  place: Pick<FloorRule, "fromWeek" | "change" | "version">,
): FloorRule {
  const overlay: Record<string, Overlay[string]> = Object.assign(
    {},
    ...changes.map(({ settings }) => settings),
  );
  const { gone } = overlaid(base, overlay);
  const lost: LostSetting[] = gone.map((code) => ({ code, why: "gone" }));
  for (const code of gone) delete overlay[code];
  let rule = overlaid(base, overlay).rule;
  const misfits = ruleProblems(rule).flatMap(({ settings }) => settings.filter((code) => code in overlay));
  for (const code of new Set(misfits)) {
    lost.push({ code, why: "does-not-fit" });
    delete overlay[code];
  }
  if (misfits.length > 0) rule = overlaid(base, overlay).rule;
  return {
    ...rule,
    ...place,
    reason: place.change?.reason ?? base.reason,
    consoleRules: base.version,
    floorChange: changes.at(-1)?.number ?? 0,
    lost,
  };
}

/** The two numberings of a rule: the console's version and the floor's own change. */
export interface RuleNumbers {
  readonly consoleRules: number;
  readonly floorChange: number;
}

/**
 * Both numbers of a rule. A version of the console by itself is that of a floor that changed nothing.
 *
 * @example ruleNumbers(firstBurnoutRule) // { consoleRules: 1, floorChange: 0 }
 */
export function ruleNumbers(rule: BurnoutRule & Partial<RuleNumbers>): RuleNumbers {
  return { consoleRules: rule.consoleRules ?? rule.version, floorChange: rule.floorChange ?? 0 };
}

/**
 * A rule by its two numbers, as the window and every page name it.
 *
 * @example ruleName({ consoleRules: 2, floorChange: 3 }) // "console rules 2, this floor's change 3"
 */
export function ruleName({ consoleRules, floorChange }: RuleNumbers): string {
  const change = floorChange === 0 ? "nothing changed by this floor" : `this floor's change ${floorChange}`;
  return `console rules ${consoleRules}, ${change}`;
}
