import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { backUp } from "../../../src/main/backup/back-up.ts";
import { finishRestore } from "../../../src/main/backup/finish-restore.ts";
import { inspectStore } from "../../../src/main/backup/inspect-store.ts";
import { openReadable, type ReadableStore } from "../../../src/main/record-store/store/open-store.ts";
import { bundled } from "../../bundled/bundled.ts";
import {
  contact,
  importRows,
  newStore,
  storeKey,
  temporaryFolder,
} from "../record-store/store/store-fixture.ts";

// A part of them in every run; `npm run test:kills` takes them all.
const kills = Number(process.env.EVENKEEL_KILLS ?? 6);

function start(work: "backup" | "restore", folder: string, file: string) {
  const child = spawn(process.execPath, [bundled("backup-child.js"), work, folder, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<NodeJS.Signals | number | null>((done) =>
    child.once("exit", (code, signal) => done(signal ?? code)),
  );
  const begun = new Promise<void>((done, fail) => {
    child.stdout.once("data", () => done());
    child.once("exit", (code) => fail(new Error(`the ${work} ended with ${code} before it began`)));
  });
  return { child, begun, ended };
}

/** Runs a work once to its end and gives how long it took from its beginning. */
async function undisturbed(work: "backup" | "restore", folder: string, file: string): Promise<number> {
  const { begun, ended } = start(work, folder, file);
  await begun;
  const at = performance.now();
  expect(await ended).toBe(0);
  return performance.now() - at;
}

async function killedAt(
  milliseconds: number,
  work: "backup" | "restore",
  folder: string,
  file: string,
): Promise<boolean> {
  const { child, begun, ended } = start(work, folder, file);
  await begun;
  const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
  const end = await ended;
  clearTimeout(timer);
  expect(["SIGKILL", 0]).toContain(end);
  return end === "SIGKILL";
}

const standing = (store: ReadableStore) =>
  store.row<{ n: number; hashes: number }>(
    "SELECT count(*) AS n, sum(hash % 1000003) AS hashes FROM contact",
  );

function look(file: string) {
  const open = openReadable({ file, key: storeKey });
  try {
    return standing(open.store);
  } finally {
    open.close();
  }
}

/** A floor of some contacts, whose key is that of the tests; and its file. */
async function floorOf(contacts: number) {
  const { writeFileSync } = await import("node:fs");
  const fixture = await newStore();
  writeFileSync(join(fixture.folder, "store.key"), `${storeKey}\n`, { mode: 0o600 });
  const rows = Array.from({ length: contacts }, (_, at) => contact(`${contacts}-${at}`));
  await importRows(fixture, { name: `${contacts}.csv`, rows });
  return fixture;
}

describe("a backup that is killed", () => {
  test(`leaves the one before it whole, and the store untouched (${kills} kills)`, async () => {
    const fixture = await floorOf(20_000);
    const before = fixture.look(standing);
    await fixture.close();
    const { folder } = fixture;
    const place = temporaryFolder();
    const file = join(place, "floor.backup");
    const duration = await undisturbed("backup", folder, file);
    let killed = 0;
    for (let kill = 0; kill < kills; kill++) {
      if (await killedAt((duration * kill) / kills, "backup", folder, file)) killed++;
      expect((await inspectStore({ file, key: storeKey })).good).toBe(true);
      expect([look(file), look(fixture.file)]).toEqual([before, before]);
    }
    expect(killed).toBeGreaterThan(0);
  }, 3_600_000);
});

describe("a restore that is killed", () => {
  test(`leaves the store before it or the backup, each whole, and loses neither (${kills} kills)`, async () => {
    const older = await floorOf(20_000);
    const newer = await floorOf(21_000);
    const files = new Map<number, string>();
    for (const fixture of [older, newer]) {
      const file = join(temporaryFolder(), "floor.backup");
      await backUp({ store: fixture.store, key: storeKey, file });
      files.set(look(file)?.n ?? 0, file);
    }
    await Promise.all([older.close(), newer.close()]);
    const { folder } = newer;
    const other = (n: number) => (n === 20_000 ? 21_000 : 20_000);
    const duration = await undisturbed("restore", folder, files.get(20_000) ?? "");
    let [killed, halves] = [0, 0];
    for (let kill = 0; kill < kills; kill++) {
      const stood = look(newer.file)?.n ?? 0;
      const from = files.get(other(stood)) ?? "";
      if (await killedAt((duration * kill) / kills, "restore", folder, from)) killed++;
      if (readdirSync(folder).includes("restoring.json")) halves++;
      // What every start does before it opens the store.
      await finishRestore(folder);
      expect(await inspectStore({ file: newer.file, key: storeKey })).toMatchObject({ good: true });
      const stands = look(newer.file)?.n ?? 0;
      expect([stood, other(stood)]).toContain(stands);
      expect(readFileSync(join(folder, "store.key"), "utf8")).toBe(`${storeKey}\n`);
      if (stands !== stood) {
        // The one that stood before is kept whole.
        const kept = readdirSync(join(folder, "backups"))
          .filter((name) => /\.db$/.test(name))
          .sort();
        expect(look(join(folder, "backups", kept.at(-1) ?? ""))?.n).toBe(stood);
      }
    }
    expect([killed > 0, halves >= 0]).toEqual([true, true]);
  }, 3_600_000);
});

describe("a restore that was noted", () => {
  test.each([0, 1, 2, 3])("comes to its end from wherever it was killed (after step %i)", async (steps) => {
    const { renameSync, rmSync, writeFileSync, copyFileSync } = await import("node:fs");
    const older = await floorOf(300);
    const newer = await floorOf(400);
    const draft = join(newer.folder, "evenkeel.db.0123456789ab");
    await backUp({ store: older.store, key: storeKey, file: draft });
    await Promise.all([older.close(), newer.close()]);
    const { folder, file } = newer;
    const { mkdirSync } = await import("node:fs");
    mkdirSync(join(folder, "backups"), { recursive: true });
    const aside = join(folder, "backups", "before-restore-x.db");
    writeFileSync(join(folder, "evenkeel.db.0123456789ac"), `${storeKey}\n`);
    const note = {
      draft: "evenkeel.db.0123456789ab",
      aside: "before-restore-x.db",
      key: "evenkeel.db.0123456789ac",
    };
    writeFileSync(join(folder, "restoring.json"), JSON.stringify(note));
    if (steps > 0) renameSync(file, aside);
    if (steps > 1) renameSync(join(folder, "store.key"), join(folder, "backups", "before-restore-x.db.key"));
    if (steps > 2) {
      rmSync(join(folder, "evenkeel.db.0123456789ac"));
      copyFileSync(join(folder, "backups", "before-restore-x.db.key"), join(folder, "store.key"));
      renameSync(draft, file);
    }
    expect(await finishRestore(folder)).toBe(aside);
    expect(await finishRestore(folder)).toBeNull();
    expect([look(file)?.n, look(aside)?.n]).toEqual([300, 400]);
    expect(readFileSync(join(folder, "store.key"), "utf8")).toBe(`${storeKey}\n`);
    expect(readdirSync(folder).sort()).toEqual(["backups", "evenkeel.db", "store.key"]);
  });
});
