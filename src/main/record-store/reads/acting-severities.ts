import type { ReadableStore } from "../open-store.ts";

/** How much harder than the others each evaluator scores, in points. */
export function evaluatorSeverities(_store: ReadableStore): ReadonlyMap<string, number> {
  return new Map();
}
