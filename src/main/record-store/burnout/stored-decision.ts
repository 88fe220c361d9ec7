import type { ByLimit, LimitWeeks } from "../../../domain/burnout/at-limit.ts";
import type { AttentionCause } from "../../../domain/burnout/attention.ts";
import type { BurnoutState } from "../../../domain/burnout/burnout-week.ts";
import { type ConditionBand, conditionLevel } from "../../../domain/burnout/condition-bands.ts";
import type { ByFactor, FactorCode } from "../../../domain/burnout/factor-rule.ts";
import type { WeekIndex } from "../../../domain/calendar/iso-week.ts";
import type { StoredWeek } from "./stored-week.ts";

/** What attention was decided by, as the table of judged weeks keeps it. */
type BandTuple = readonly [
  state: ConditionBand["state"],
  low: number,
  high: number,
  known: number,
  level?: ConditionBand["level"],
];

export function bandText(band: ConditionBand | null): string | null {
  if (!band) return null;
  const { state, level, low, high, known } = band;
  const tuple: BandTuple = [state, low, high, known, level];
  return JSON.stringify(tuple);
}

/** null where the rule of the week knew no bands. */
function conditionOf(text: string | null): ConditionBand | null {
  if (text === null) return null;
  // Without a cut there is nothing between: weeks that were judged before levels were kept are at it, or are not.
  const [state, low, high, known, level = conditionLevel(state, 0, 1)] = JSON.parse(text) as BandTuple;
  return { state, level, low, high, known };
}

export function attentionByOf({ attentionBy }: Pick<StoredWeek, "attentionBy">): readonly AttentionCause[] {
  return JSON.parse(attentionBy) as AttentionCause[];
}

/** [[value, of the week itself, share, median share of the others], the weeks at the limit]. */
type LimitTuple = readonly [
  figure: readonly [value: number, inWeek: number | null, share: number | null, others: number | null] | null,
  weeks: readonly WeekIndex[],
];

export function limitsText(limits: ByLimit<LimitWeeks>): string {
  const entries = Object.entries(limits).map(([code, { figure, weeks }]) => {
    const tuple: LimitTuple = [figure && [figure.value, figure.inWeek, figure.share, figure.others], weeks];
    return [code, tuple];
  });
  return JSON.stringify(Object.fromEntries(entries));
}

export function limitsOf({ limits }: Pick<StoredWeek, "limits">): ByLimit<LimitWeeks> {
  if (limits === "{}") return {};
  const entries = Object.entries(JSON.parse(limits) as Record<string, LimitTuple>);
  return Object.fromEntries(
    entries.map(([code, [figure, weeks]]): [string, LimitWeeks] => {
      if (!figure) return [code, { figure, weeks }];
      const [value, inWeek, share, others] = figure;
      return [code, { figure: { value, inWeek, share, others }, weeks }];
    }),
  );
}

/** What attention was decided by in a week, as it is reported. */
export interface DecidedRead {
  readonly demand: ConditionBand | null;
  readonly rest: ConditionBand | null;
  readonly decisionIndex: number | null;
  readonly attentionBy: readonly AttentionCause[];
  readonly limits: ByLimit<LimitWeeks>;
}

const nothingDecided: DecidedRead = {
  demand: null,
  rest: null,
  decisionIndex: null,
  attentionBy: [],
  limits: {},
};

export function decidedOf(stored: StoredWeek | undefined): DecidedRead {
  if (!stored) return nothingDecided;
  return {
    demand: conditionOf(stored.demand),
    rest: conditionOf(stored.rest),
    decisionIndex: stored.decisionIndex,
    attentionBy: attentionByOf(stored),
    limits: limitsOf(stored),
  };
}

/** U of factors as it counts for attention, where that is not what is shown; null: it does not count yet. */
export function decidedText({ smoothed, decision }: Pick<BurnoutState, "smoothed" | "decision">): string {
  const codes = new Set([...Object.keys(smoothed), ...Object.keys(decision)]) as Set<FactorCode>;
  const others = [...codes].filter((code) => decision[code] !== smoothed[code]?.value);
  return JSON.stringify(Object.fromEntries(others.map((code) => [code, decision[code] ?? null])));
}

/** Weeks judged before version 2 have what is shown, which is what decided then. */
export function decisionOf(
  { decided }: Pick<StoredWeek, "decided">,
  smoothed: BurnoutState["smoothed"],
): ByFactor<number> {
  const result: Record<string, number> = {};
  for (const [code, { value }] of Object.entries(smoothed)) result[code] = value;
  if (decided === "{}") return result;
  for (const [code, value] of Object.entries(JSON.parse(decided) as Record<string, number | null>)) {
    if (value === null) delete result[code];
    else result[code] = value;
  }
  return result;
}
