import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { SourceName } from "../../../domain/floor/record-kind.ts";
import type { ReadableStore } from "../store/open-store.ts";

const daysOf = `
  SELECT DISTINCT service_day AS day FROM intake_day JOIN living_intake USING (intake_id) WHERE source = ? AND service_day BETWEEN ? AND ? ORDER BY service_day`;

/** The days within a range for which a source brought rows, in ascending order. */
export function sourceDays(
  store: ReadableStore,
  source: SourceName,
  from: ServiceDay = Number.MIN_SAFE_INTEGER,
  to: ServiceDay = Number.MAX_SAFE_INTEGER,
): ServiceDay[] {
  return store.rows<{ day: ServiceDay }>(daysOf, source, from, to).map(({ day }) => day);
}

/** How many days of a range have contacts, and how many states. */
export function coveredDays(
  store: ReadableStore,
  { from, to }: { readonly from: ServiceDay; readonly to: ServiceDay },
): { readonly contactDays: number; readonly stateDays: number } {
  return {
    contactDays: sourceDays(store, "contacts", from, to).length,
    stateDays: sourceDays(store, "states", from, to).length,
  };
}
