import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { importFile } from "../../../../src/main/import/import-file.ts";
import { refreshBurnout } from "../../../../src/main/record-store/burnout/refresh-burnout.ts";
import { rebuildRollups } from "../../../../src/main/record-store/import/rebuild-rollups.ts";
import { openWritable } from "../../../../src/main/record-store/store/open-store.ts";
import { openRecordStore } from "../../../../src/main/record-store/store/record-store.ts";
import { writeSampleFloor } from "../../../../src/main/sample-floor/sample-floor.ts";
import { contentOf } from "../schema/version-before.ts";
import { storeKey } from "../store/store-fixture.ts";

const files = [
  "roster",
  "contacts",
  "agent-states",
  "shifts",
  "evaluations",
  "surveys",
  "absence",
  "training",
];

test("the made-up floor rebuilt from its rows is what its imports left, to the last digit", async () => {
  const folder = mkdtempSync(join(tmpdir(), "evenkeel-rebuilt-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "evenkeel.db");
  const { zone } = await writeSampleFloor({ out: folder, agents: 30, weeks: 6, until: "2026-04-12" });
  const console = await openRecordStore({ file, key: storeKey });
  for (const name of files) {
    const request = { path: join(folder, `${name}.csv`), zone, now: 1_776_000_000, sample: true };
    await importFile({ store: console, customerSecret: "5e".repeat(32) }, request);
  }
  await console.write("refreshBurnout", {});
  await console.close();

  const { store, close } = openWritable({ file, key: storeKey });
  onTestFinished(close);
  // The versions of the data count the rebuild; all else stays.
  const kept = () => JSON.stringify({ ...contentOf(store), data_version: null });
  const before = kept();
  expect(store.row("SELECT count(*) > 600 AS days FROM agent_day")).toEqual({ days: 1 });
  expect(store.row("SELECT count(*) > 100 AS weeks FROM burnout_week")).toEqual({ weeks: 1 });
  rebuildRollups(store);
  refreshBurnout(store);
  const after = kept();
  expect(after.length).toBe(before.length);
  expect(after === before).toBe(true);
});
