import type { ReadableStore } from "../store/open-store.ts";
import { isStale } from "./stale-weeks.ts";

/** Whether the burnout signal has to be rebuilt before it is read (see refresh-burnout.ts). */
export function burnoutIsStale(store: ReadableStore, _: Readonly<Record<never, never>>): boolean {
  return isStale(store);
}
