import { type Span, weeksAround } from "../../../domain/acting/before-and-after.ts";
import type { Sides } from "../../../domain/acting/expected-change.ts";
import { type ExposureMeasure, measureFacts } from "../../../domain/acting/outcome-measure.ts";
import { type WeekValue, weekSums } from "../../../domain/acting/week-values.ts";
import { exposureFactors } from "../../../domain/burnout/exposure-factors.ts";
import type { WeekIndex } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { readingCache } from "../store/reading-cache.ts";
import { restsOfRota } from "./rota-rests.ts";

/** The measures that are read by the week. */
export type WeekMeasure = ExposureMeasure | "short-rests";

type WeeksKey = { readonly measure: WeekMeasure; readonly from: WeekIndex; readonly to: WeekIndex };

interface AgentWeekValue extends WeekValue {
  readonly agent: string;
}

// Each holds some weeks of every agent of the floor.
const kept = readingCache<WeeksKey, ReadonlyMap<string, readonly WeekValue[]>>({
  standsOn: ["imports", "signal", "work"],
  max: 24,
});

const restsOfWeeks = `
  SELECT source_id AS agent, week, quick_returns AS value, 1 AS exposure, quick_returns_from AS basis
    FROM agent_week JOIN agent USING (agent_id)
   WHERE week BETWEEN ? AND ? AND quick_returns IS NOT NULL ORDER BY agent_id, week`;
const quantitiesOfWeeks = `
  SELECT source_id AS agent, week, quantity ->> 0 AS value, quantity ->> 1 AS exposure, quantity ->> 3 AS basis
    FROM (SELECT agent_id, week, quantities -> ? AS quantity FROM burnout_quantity WHERE week BETWEEN ? AND ?)
    JOIN agent USING (agent_id)
   WHERE quantity IS NOT NULL ORDER BY agent_id, week`;

/** Everybody's weeks before and after a session's, by one condition of work. */
export function weekSides(
  store: ReadableStore,
  measure: WeekMeasure,
  held: ServiceDay,
  today: ServiceDay,
): readonly Sides[] {
  const { before, after } = weeksAround(held, today);
  const found = weeksOf(store, measure, { from: before.from, to: Math.max(before.to, after.to) });
  const { spanWeeks } = measureFacts[measure];
  return [...found].map(([agent, weeks]) => ({ agent, ...weekSums(weeks, before, after, spanWeeks) }));
}

function weeksOf(
  store: ReadableStore,
  measure: WeekMeasure,
  { from, to }: Span,
): ReadonlyMap<string, readonly WeekValue[]> {
  return kept.of(store, { measure, from, to }, () => {
    const rows =
      measure === "short-rests"
        ? [...store.rows<AgentWeekValue>(restsOfWeeks, from, to), ...restsOfRota(store, { from, to })]
        : store.rows<AgentWeekValue>(quantitiesOfWeeks, `$."${measure}"`, from, to);
    const min = exposureFactors.find(({ code }) => code === measure)?.leastExposure.amount ?? 0;
    return Map.groupBy(
      rows.filter(({ exposure }) => exposure >= min),
      ({ agent }) => agent,
    );
  });
}
