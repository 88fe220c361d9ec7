import { type Span, weeksAround } from "../../../domain/acting/before-and-after.ts";
import type { Sides } from "../../../domain/acting/expected-change.ts";
import { type ExposureMeasure, measureFacts } from "../../../domain/acting/outcome-measure.ts";
import { type WeekValue, weekSums } from "../../../domain/acting/week-values.ts";
import { exposureFactors } from "../../../domain/burnout/exposure-factors.ts";
import { validValue } from "../../../domain/burnout/weekly-quantity.ts";
import type { WeekIndex } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { countsOf, quantityOfText } from "../burnout/stored-quantities.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { readingCache } from "../store/reading-cache.ts";
import { restsOfRota } from "./rota-rests.ts";

/** The measures that are read by the week. */
export type WeekMeasure = ExposureMeasure | "short-rests";

type WeeksKey = { readonly measure: WeekMeasure; readonly from: WeekIndex; readonly to: WeekIndex };

// Each holds some weeks of every agent of the floor.
const kept = readingCache<WeeksKey, ReadonlyMap<string, readonly WeekValue[]>>({
  standsOn: ["imports", "signal", "work"],
  max: 24,
});

// In the order of their key, the week first, and without names: a floor's weeks are many.
const restsOfWeeks = `
  SELECT agent_id AS id, week, quick_returns AS value, quick_returns_from AS basis FROM agent_week
   WHERE week BETWEEN ? AND ? AND quick_returns IS NOT NULL ORDER BY week, agent_id`;
const quantitiesOfWeeks = `
  SELECT id, week, quantity, contract FROM (
    SELECT agent_id AS id, week, quantities -> ? AS quantity, contract FROM burnout_quantity
     WHERE week BETWEEN ? AND ? ORDER BY week, agent_id) WHERE quantity IS NOT NULL`;
const countsOfWeeks = `
  SELECT agent_id AS id, week, counts FROM burnout_quantity
   WHERE week BETWEEN ? AND ? AND counts IS NOT NULL ORDER BY week, agent_id`;
const namesOfAgents = "SELECT agent_id AS id, source_id AS agent FROM agent";

type WeekOfId = WeekValue & { readonly id: number };

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
    const rows = rowsOf(store, measure, { from, to });
    const names = store.rows<{ id: number; agent: string }>(namesOfAgents);
    const byId = Map.groupBy(rows, ({ id }) => id);
    return new Map(
      names.flatMap(({ id, agent }) => {
        const own = byId.get(id);
        return own ? [[agent, own] as const] : [];
      }),
    );
  });
}

type ExposureFactor = Exclude<ExposureMeasure, "difficult-contacts">;

function rowsOf(store: ReadableStore, measure: WeekMeasure, span: Span): readonly WeekOfId[] {
  if (measure === "short-rests") return restWeeks(store, span);
  return measure === "difficult-contacts" ? difficultWeeks(store, span) : quantityWeeks(store, measure, span);
}

function restWeeks(store: ReadableStore, span: Span): readonly WeekOfId[] {
  return [...store.rows<WeekOfId>(restsOfWeeks, span.from, span.to), ...restsOfRota(store, span)];
}

/** The weeks whose quantity rests on enough to be valid (methods, 3.2). */
function quantityWeeks(store: ReadableStore, code: ExposureFactor, { from, to }: Span): readonly WeekOfId[] {
  const factor = exposureFactors.find((one) => one.code === code);
  if (!factor) return [];
  return store
    .rows<{ id: number; week: WeekIndex; quantity: string; contract: string | null }>(
      quantitiesOfWeeks,
      `$."${code}"`,
      from,
      to,
    )
    .flatMap(({ id, week, quantity, contract }) => {
      const stored = quantityOfText(quantity, contract);
      const value = validValue(stored, factor);
      return value === undefined ? [] : [{ id, week, value, basis: stored.basis ?? null }];
    });
}

/** Weeks in which it is known of some contact whether it was difficult. */
function difficultWeeks(store: ReadableStore, { from, to }: Span): readonly WeekOfId[] {
  return store
    .rows<{ id: number; week: WeekIndex; counts: string }>(countsOfWeeks, from, to)
    .flatMap(({ id, week, counts }) => {
      const value = countsOf({ counts })?.difficult ?? null;
      return value === null ? [] : [{ id, week, value, basis: null }];
    });
}
