import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { rebuildRollups } from "../import/rebuild-rollups.ts";
import { settleClaims } from "../import/settle-claims.ts";
import { Touched } from "../import/touched.ts";
import type { Migration } from "../schema/migration.ts";
import { compareFigures, ReasonBook } from "../update/compare-figures.ts";
import { areFiguresKept, keepFigures } from "../update/kept-figures.ts";
import type { WritableStore } from "./open-store.ts";
import { StoreFailure } from "./store-failure.ts";

const owe = "INSERT OR REPLACE INTO setting (name, value) VALUES (?, 'true')";
const rebuildOwed = "retelling-owed";
const settlingOwed = "settling-owed";
/** The step that gave a place to what an update changed in the figures. */
const firstCompared = 16;

/**
 * Brings a store to the newest version, one step a transaction. A store that holds something is backed
 * up first, and a store from a newer Evenkeel is left alone.
 *
 * @returns the versions that it went through
 */
export function migrate(store: WritableStore, steps: readonly Migration[], file: string): number[] {
  const version = storeVersion(store);
  const newest = steps.at(-1)?.version ?? 0;
  if (version > newest) throw new StoreFailure("newer-store");
  const due = steps.filter((step) => step.version > version);
  if (due.length > 0 && version > 0) backUpBefore(store, version, file);
  if (due.length > 0 && newest >= firstCompared) keepBefore(store, version);
  for (const step of due) {
    store.transaction(() => {
      // Another process may have taken the step since; it then stands already.
      if (storeVersion(store) >= step.version) return;
      step.apply(store);
      if (step.settles) store.run(owe, settlingOwed);
      if (step.settles || step.rebuilds) store.run(owe, rebuildOwed);
      store.script(`PRAGMA user_version = ${step.version}`);
    });
  }
  finishOwed(store);
  return due.map((step) => step.version);
}

export function storeVersion(store: WritableStore): number {
  return store.row<{ user_version: number }>("PRAGMA user_version")?.user_version ?? 0;
}

/** Keeps the figures of a store that has records, unless an update that was cut short kept them. */
function keepBefore(store: WritableStore, version: number): void {
  if (version === 0) return;
  store.transaction(() => {
    if (storeVersion(store) !== version || areFiguresKept(store)) return;
    if (store.row("SELECT 1 FROM intake LIMIT 1")) keepFigures(store, version);
  });
}

/**
 * Settles the claims and rebuilds the roll-ups where a step asked for it, and then compares the figures: also those
 * of a start that ended before it came to that. All of it or nothing.
 */
function finishOwed(store: WritableStore): void {
  const version = storeVersion(store);
  if (version === 0) return;
  const isOwed = (name: string) => store.row("SELECT 1 FROM setting WHERE name = ?", name) !== undefined;
  const isComparing = () => version >= firstCompared && areFiguresKept(store);
  const isDue = () => isOwed(rebuildOwed) || isComparing();
  if (!isDue()) return;
  store.transaction(() => {
    if (!isDue()) return;
    const touched = new Touched();
    const reasons = new ReasonBook();
    if (isOwed(settlingOwed)) settleClaims(store, touched, (...settled) => reasons.add(...settled));
    if (isOwed(rebuildOwed)) rebuildRollups(store, touched);
    store.run("DELETE FROM setting WHERE name IN (?, ?)", settlingOwed, rebuildOwed);
    if (isComparing()) compareFigures(store, { version, at: Math.floor(Date.now() / 1000), reasons });
  });
}

function backUpBefore(store: WritableStore, version: number, file: string): void {
  const folder = join(dirname(file), "backups");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const stamp = new Date().toISOString().replaceAll(/[:.]/g, "-");
  store.run("VACUUM INTO ?", join(folder, `version-${version}-${stamp}.db`));
}
