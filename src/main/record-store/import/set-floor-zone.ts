import { floorZone } from "../floor/floor-zone.ts";
import type { WritableStore } from "../store/open-store.ts";
import { StoreFailure } from "../store/store-failure.ts";
import { setZone } from "./move-floor-zone.ts";

/** Sets the floor's zone by hand. Where records are dated by another one, that is a move of their days: it is asked for. */
export function setFloorZone(store: WritableStore, { zone }: { readonly zone: string }): { zone: string } {
  return store.transaction(() => {
    const standing = floorZone(store);
    const hasRecords = store.row("SELECT 1 FROM living_intake LIMIT 1") !== undefined;
    if (standing !== null && standing !== zone && hasRecords) {
      throw new StoreFailure(
        "refused",
        `This floor's days are dated by ${standing}. Another zone moves records to other days: look at what would change first.`,
        "other-zone",
      );
    }
    setZone(store, zone, "hand");
    return { zone };
  });
}
