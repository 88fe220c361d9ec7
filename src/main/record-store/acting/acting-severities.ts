import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { empathyUntil } from "./acting-verdicts.ts";

/**
 * How severely each evaluator scores, in points relative to the others; below 0 is harsh. Evaluators
 * whose severity could not be estimated are missing.
 */
export function evaluatorSeverities(store: ReadableStore, today: ServiceDay): ReadonlyMap<string, number> {
  const model = empathyUntil(store, today);
  return new Map(
    [...(model?.floor.severities ?? [])].map(([evaluator, { severity }]) => [evaluator, severity]),
  );
}
