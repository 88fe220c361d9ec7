import { insertInto } from "../sql/insert-into.ts";
import type { ReadableStore, WritableStore } from "../store/open-store.ts";

const keep = insertInto("setting", { name: "text", value: "text" }, "replace");

/** Who set a floor's zone: a person, or the import of a file that was the first. */
type ZoneSetter = { readonly kind: "hand" } | { readonly kind: "import"; readonly importId: number };

export interface FloorZoneSetting {
  /** Null while none is set: the next import's zone becomes it. */
  readonly zone: string | null;
  readonly setBy: ZoneSetter | null;
  /** The fingerprint of the file whose import set it. */
  readonly fingerprint: string | null;
}

/** The floor's zone, or null while none is set: the first import's zone becomes it. */
export function floorZone(store: ReadableStore): string | null {
  return setting<string>(store, "zone");
}

/** The floor's zone, and who set it. */
export function floorZoneSetting(store: ReadableStore): FloorZoneSetting {
  const zone = floorZone(store);
  if (zone === null) return { zone, setBy: null, fingerprint: null };
  const importId = importThatSet(store, zone);
  if (importId === null) return { zone, setBy: { kind: "hand" }, fingerprint: null };
  const found = store.row<{ fingerprint: string }>(
    "SELECT fingerprint FROM intake WHERE intake_id = ?",
    importId,
  );
  return { zone, setBy: { kind: "import", importId }, fingerprint: found?.fingerprint ?? null };
}

// Of a floor whose zone was set by a version that did not note by whom: the import that said so.
const saidToHaveSet = `
  SELECT intake_id AS importId FROM intake, json_each(outcome, '$.warnings') AS warning
   WHERE json_extract(warning.value, '$.code') = 'floor-zone-set' AND json_extract(warning.value, '$.example') = ?
   ORDER BY intake_id DESC LIMIT 1`;

function importThatSet(store: ReadableStore, zone: string): number | null {
  const noted = setting<number | "hand">(store, "zone-set-by");
  if (noted === "hand") return null;
  return noted ?? store.row<{ importId: number }>(saidToHaveSet, zone)?.importId ?? null;
}

/** Keeps the floor's zone. @param setBy the import that it comes with, or a person's hand */
export function keepFloorZone(store: WritableStore, zone: string, setBy: number | "hand"): void {
  keep(store, { name: "zone", value: JSON.stringify(zone) });
  keep(store, { name: "zone-set-by", value: JSON.stringify(setBy) });
  store.run("DELETE FROM setting WHERE name = 'zone-of-claims'");
}

/** The zone by which the days of all that is kept are dated: the floor's, else the one that it had. */
export function datedIn(store: ReadableStore): string | null {
  return floorZone(store) ?? setting<string>(store, "zone-of-claims");
}

/**
 * Releases the floor's zone once no import counts any more: the next one brings its own. A zone that a person set
 * stays. What was undone is still dated by the zone that goes, so that is remembered.
 */
export function releaseFloorZone(store: WritableStore): void {
  const { zone, setBy } = floorZoneSetting(store);
  if (zone === null || setBy?.kind !== "import") return;
  if (store.row("SELECT 1 FROM living_intake LIMIT 1") !== undefined) return;
  store.run("DELETE FROM setting WHERE name IN ('zone', 'zone-set-by')");
  keep(store, { name: "zone-of-claims", value: JSON.stringify(zone) });
}

function setting<T>(store: ReadableStore, name: string): T | null {
  const found = store.row<{ value: string }>("SELECT value FROM setting WHERE name = ?", name);
  return found ? (JSON.parse(found.value) as T) : null;
}
