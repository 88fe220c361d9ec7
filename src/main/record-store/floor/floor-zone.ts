import type { ReadableStore } from "../store/open-store.ts";

/** The floor's zone, or null while none was set: the first import's zone becomes it. */
export function floorZone(store: ReadableStore): string | null {
  const setting = store.row<{ value: string }>("SELECT value FROM setting WHERE name = 'zone'");
  return setting ? (JSON.parse(setting.value) as string) : null;
}
