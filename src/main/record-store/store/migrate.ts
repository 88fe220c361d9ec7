import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { rebuildRollups } from "../import/rebuild-rollups.ts";
import type { Migration } from "../schema/migration.ts";
import type { WritableStore } from "./open-store.ts";
import { StoreFailure } from "./store-failure.ts";

const oweRebuild = "INSERT OR REPLACE INTO setting (name, value) VALUES ('retelling-owed', 'true')";

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
  for (const step of due) {
    store.transaction(() => {
      // Another process may have taken the step since; it then stands already.
      if (storeVersion(store) >= step.version) return;
      step.apply(store);
      if (step.rebuilds) store.run(oweRebuild);
      store.script(`PRAGMA user_version = ${step.version}`);
    });
  }
  rebuildOwed(store);
  return due.map((step) => step.version);
}

export function storeVersion(store: WritableStore): number {
  return store.row<{ user_version: number }>("PRAGMA user_version")?.user_version ?? 0;
}

/** Rebuilds the roll-ups where a step asked for it, also one of a start that ended before it came to that. */
function rebuildOwed(store: WritableStore): void {
  const owed = () => store.row("SELECT 1 FROM setting WHERE name = 'retelling-owed'") !== undefined;
  if (storeVersion(store) === 0 || !owed()) return;
  store.transaction(() => {
    if (!owed()) return;
    rebuildRollups(store);
    store.run("DELETE FROM setting WHERE name = 'retelling-owed'");
  });
}

function backUpBefore(store: WritableStore, version: number, file: string): void {
  const folder = join(dirname(file), "backups");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const stamp = new Date().toISOString().replaceAll(/[:.]/g, "-");
  store.run("VACUUM INTO ?", join(folder, `version-${version}-${stamp}.db`));
}
