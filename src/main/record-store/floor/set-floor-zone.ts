import type { WritableStore } from "../store/open-store.ts";
import { StoreFailure } from "../store/store-failure.ts";
import { floorZone } from "./floor-zone.ts";

/**
 * Sets the floor's zone. Service days are stored with each record, so the zone stays as it is once
 * there are records.
 */
export function setFloorZone(store: WritableStore, { zone }: { readonly zone: string }): { zone: string } {
  return store.transaction(() => {
    const standing = floorZone(store);
    const hasRecords = store.row("SELECT 1 FROM intake WHERE undone_at IS NULL LIMIT 1") !== undefined;
    if (standing !== null && standing !== zone && hasRecords) {
      throw new StoreFailure(
        "refused",
        `This floor's days are already told in ${standing}. Undo its imports first, or use another data folder.`,
        "other-zone",
      );
    }
    store.run("INSERT OR REPLACE INTO setting (name, value) VALUES ('zone', ?)", JSON.stringify(zone));
    return { zone };
  });
}
