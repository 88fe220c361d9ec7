import { isStale } from "../burnout/stale.ts";
import type { ReadableStore } from "../open-store.ts";

/** Whether the burnout signal has to be told again before it is asked for (see tell-burnout.ts). */
export function burnoutIsStale(store: ReadableStore, _: Readonly<Record<never, never>>): boolean {
  return isStale(store);
}
