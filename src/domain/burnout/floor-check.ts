import { minGroup } from "../privacy/min-group.ts";
import type { Fraction } from "../statistics/chance.ts";
import { toStep } from "../statistics/rounding.ts";
import { type checkStates, type FlagsRight, pulseCheck } from "./pulse-check.ts";
import type { CheckedWeek } from "./pulse-outcome.ts";

/**
 * Why the check stands as it does. Not yet checked: `no-consents`, nobody agreed to it; `no-answers` of those who did to
 * the single item; `too-few-people`, fewer than ten whose weeks have an outcome; then as `pulseCheck` says. Contradicted:
 * by the order of the weeks (`area-under-curve`), by the forecasts (`skill`), or both.
 */
export const checkReasons = [
  "no-consents",
  "no-answers",
  "too-few-people",
  "too-few-events",
  "too-little-to-learn-from",
  "too-little-held-out",
  "area-under-curve",
  "skill",
] as const;
type CheckReason = (typeof checkReasons)[number];

/** What is said of the check: one thing of the whole floor, and nothing that a person's answers can be read from. */
export interface FloorCheck {
  readonly state: (typeof checkStates)[number];
  /** Empty where it holds. */
  readonly because: readonly CheckReason[];
  readonly flagsRight: FlagsRight;
}

/** What the check stands on. */
interface CheckGround<Agent> {
  /** People who agreed that their own answers are compared with their own weeks. */
  readonly consenting: number;
  /** Their answers to the single item. */
  readonly answers: number;
  readonly rows: readonly CheckedWeek<Agent>[];
}

/** Shares that were measured here are said in steps of so many per cent: two checks must not give one answer away. */
const stepPercent = 5;

/**
 * The check of a floor (methods, 3.6), from its consenting people's weeks. With fewer than ten of them nothing is said
 * that their answers decide.
 *
 * @param fraction chance, seeded by the caller
 * @param draws of the bootstrap by agent
 * @example floorCheck({ consenting: 0, answers: 0, rows: [] }, fraction, 400).because // ["no-consents"]
 */
export function floorCheck<Agent>(
  { consenting, answers, rows }: CheckGround<Agent>,
  fraction: Fraction,
  draws: number,
): FloorCheck {
  const unchecked = (reason: CheckReason): FloorCheck => {
    const { state, flagsRight } = pulseCheck<Agent>([], fraction, draws);
    return { state, because: [reason], flagsRight };
  };
  if (consenting === 0) return unchecked("no-consents");
  if (answers === 0) return unchecked("no-answers");
  if (new Set(rows.map(({ agent }) => agent)).size < minGroup.wellbeing) return unchecked("too-few-people");
  const check = pulseCheck(rows, fraction, draws);
  const because = check.state === "holds" ? [] : [check.because].flat();
  return { state: check.state, because, flagsRight: inSteps(check.flagsRight) };
}

function inSteps(right: FlagsRight): FlagsRight {
  if (right.from === "assumed") return right;
  const step = (share: number) => toStep(100 * share, stepPercent) / 100;
  return {
    from: right.from,
    share: step(right.share),
    prevalence: step(right.prevalence),
    sensitivity: step(right.sensitivity),
    specificity: step(right.specificity),
  };
}
