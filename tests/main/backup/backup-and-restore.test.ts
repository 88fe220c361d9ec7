import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { backUp } from "../../../src/main/backup/back-up.ts";
import { backUpDaily, dailyBackups, lastGoodBackup } from "../../../src/main/backup/daily-backup.ts";
import { inspectStore } from "../../../src/main/backup/inspect-store.ts";
import { restoreBackup } from "../../../src/main/backup/restore.ts";
import { daysKept } from "../../../src/main/backup/rotation.ts";
import { sealKey, unsealKey } from "../../../src/main/backup/sealed-key.ts";
import { type OpenFloor, openFloor, openFloorForWindow } from "../../../src/main/hosts/shared/floor.ts";
import { importFile } from "../../../src/main/import/import-file.ts";
import { openReadable } from "../../../src/main/record-store/store/open-store.ts";
import { sample } from "../../contract/transports.ts";
import { removeFolder } from "../../remove-folder.ts";
import { temporaryFolder } from "../record-store/store/store-fixture.ts";

const passphrase = "a long enough sentence";
const now = Date.UTC(2026, 10, 22, 12);

async function floorWith(folder: string, ...names: readonly string[]): Promise<OpenFloor> {
  const floor = await openFloor(folder);
  for (const name of names) await bring(floor, name);
  return floor;
}

async function bring({ store, customerSecret }: OpenFloor, name: string): Promise<void> {
  await importFile({ store, customerSecret }, { path: sample(name), zone: "Europe/Lisbon", now: 1 });
}

async function filesOf(folder: string): Promise<string[]> {
  const floor = await openFloor(folder);
  const imports = await floor.store.read("imports");
  await floor.close();
  return imports.map(({ file }) => file).sort();
}

/** One bit in every page, as a failing disk would. */
function damage(file: string, from = 4096): void {
  const bytes = readFileSync(file);
  for (let at = from + 100; at < bytes.length; at += 4096) bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

/** One bit in a page of rows that nobody reads when the store is opened. */
function damageUnread(file: string, key: string): void {
  const { store, close } = openReadable({ file, key });
  const { page } = store.row<{ page: number }>(
    "SELECT rootpage AS page FROM sqlite_schema WHERE name = 'rejected_row'",
  ) ?? { page: 0 };
  close();
  const bytes = readFileSync(file);
  const place = (page - 1) * 4096 + 50;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

describe("a backup", () => {
  test("restores what the floor held, and puts aside what has come since", async () => {
    const folder = temporaryFolder();
    const floor = await floorWith(folder, "roster.csv");
    const file = join(temporaryFolder(), "floor.backup");
    expect(await backUp({ store: floor.store, key: floor.key, file })).toMatchObject({
      imports: 1,
      opensWith: "floor-key",
    });
    await bring(floor, "contacts.csv");
    await floor.close();

    const { before } = await restoreBackup({ folder, from: file, key: floor.key, keyStands: true, now });
    expect(await filesOf(folder)).toEqual(["roster.csv"]);
    await restoreBackup({ folder, from: before ?? "", key: floor.key, keyStands: true, now: now + 1 });
    expect(await filesOf(folder)).toEqual(["contacts.csv", "roster.csv"]);
  });

  test("opens on another computer with its passphrase, and there alone with it", async () => {
    const floor = await floorWith(temporaryFolder(), "roster.csv");
    const file = join(temporaryFolder(), "travelling.backup");
    await backUp({ store: floor.store, key: floor.key, file, passphrase });
    await floor.close();
    const bytes = readFileSync(file);
    for (const secret of [floor.key, passphrase, "Quick", "SQLite format 3", "roster.csv"])
      expect(bytes.includes(secret), secret).toBe(false);
    expect(bytes.includes(Buffer.from(floor.key, "hex"))).toBe(false);

    const folder = temporaryFolder();
    const request = { folder, from: file, key: undefined, keyStands: false, now };
    await expect(restoreBackup(request)).rejects.toThrow("opens with its passphrase");
    await expect(restoreBackup({ ...request, passphrase: "another sentence" })).rejects.toThrow("passphrase");
    expect(readdirSync(folder)).toEqual([]);
    await restoreBackup({ ...request, passphrase });
    expect(await filesOf(folder)).toEqual(["roster.csv"]);
    const again = await openFloor(folder);
    expect([again.key, again.customerSecret]).toEqual([floor.key, floor.customerSecret]);
    await again.close();
  });

  test("without a passphrase asks for the key of its floor, which --key-file can name", async () => {
    const floor = await floorWith(temporaryFolder(), "roster.csv");
    const file = join(temporaryFolder(), "own.backup");
    await backUp({ store: floor.store, key: floor.key, file });
    await floor.close();
    const folder = temporaryFolder();
    const request = { folder, from: file, keyStands: false, now };
    await expect(restoreBackup({ ...request, key: undefined })).rejects.toThrow("--key-file");
    await expect(restoreBackup({ ...request, key: "f".repeat(64) })).rejects.toThrow("Nothing was changed");
    await restoreBackup({ ...request, key: floor.key });
    expect(await filesOf(folder)).toEqual(["roster.csv"]);
  });

  test("that is damaged anywhere is refused, and the store stays as it was", async () => {
    const folder = temporaryFolder();
    const floor = await floorWith(folder, "roster.csv");
    const good = join(temporaryFolder(), "good");
    const sealed = join(temporaryFolder(), "sealed");
    await backUp({ store: floor.store, key: floor.key, file: good });
    await backUp({ store: floor.store, key: floor.key, file: sealed, passphrase });
    await floor.close();
    const { key } = floor;
    // Not the first sixteen bytes: a salt that a raw key does not use.
    for (const at of [200, 5000, -100]) {
      for (const from of [good, sealed]) {
        const bad = join(temporaryFolder(), "bad");
        const bytes = readFileSync(from);
        const place = at < 0 ? bytes.length + at : at;
        bytes[place] = (bytes[place] ?? 0) ^ 4;
        writeFileSync(bad, bytes);
        const request = { folder, from: bad, key, keyStands: true, passphrase, now };
        await expect(restoreBackup(request), `${from} ${at}`).rejects.toMatchObject({ code: "refused" });
      }
    }
    const half = join(temporaryFolder(), "half");
    writeFileSync(half, readFileSync(good).subarray(0, 20_000));
    for (const from of [half, join(folder, "none"), folder]) {
      const request = { folder, from, key, keyStands: true, now };
      await expect(restoreBackup(request), from).rejects.toMatchObject({ code: "refused" });
    }
    expect(await filesOf(folder)).toEqual(["roster.csv"]);
    expect(readdirSync(folder).filter((name) => name.startsWith("evenkeel.db."))).toEqual([]);
  });

  test("leaves what stood in its place, and no draft, where it cannot be made", async () => {
    const folder = temporaryFolder();
    const floor = await floorWith(folder, "roster.csv");
    const place = temporaryFolder();
    const file = join(place, "floor.backup");
    writeFileSync(file, "an older one");
    await expect(
      backUp({ store: floor.store, key: floor.key, file, passphrase: "short" }),
    ).rejects.toMatchObject({ reason: "short-passphrase" });
    await floor.close();
    const store = join(folder, "evenkeel.db");
    damageUnread(store, floor.key);
    const other = await openFloor(folder);
    await expect(backUp({ store: other.store, key: floor.key, file })).rejects.toMatchObject({
      code: "damaged",
    });
    expect([readFileSync(file, "utf8"), readdirSync(place)]).toEqual(["an older one", ["floor.backup"]]);
    await other.close();
  });

  test("is not put in place of a store that somebody has open", async () => {
    const folder = temporaryFolder();
    const floor = await floorWith(folder, "roster.csv");
    const file = join(temporaryFolder(), "floor.backup");
    await backUp({ store: floor.store, key: floor.key, file });
    await expect(
      restoreBackup({ folder, from: file, key: floor.key, keyStands: true, now }),
    ).rejects.toMatchObject({ code: "busy" });
    await floor.close();
  });
});

describe("the day's backup", () => {
  test("is made once a day, and old ones go by seven days and four weeks", async () => {
    const folder = temporaryFolder();
    const floor = await floorWith(folder, "roster.csv");
    const { store, key } = floor;
    const day = "2026-11-22";
    expect(await backUpDaily({ store, folder, key, day })).toMatchObject({ day });
    expect(await backUpDaily({ store, folder, key, day })).toBeUndefined();
    for (let ago = 1; ago < 60; ago++) {
      const older = new Date(now - ago * 86_400_000).toISOString().slice(0, 10);
      copyFileSync(join(folder, "backups", `${day}.db`), join(folder, "backups", `${older}.db`));
    }
    await backUpDaily({ store, folder, key, day: "2026-11-23" });
    expect(dailyBackups(folder).map((backup) => backup.day)).toEqual([
      ...["2026-11-23", "2026-11-22", "2026-11-21", "2026-11-20", "2026-11-19", "2026-11-18", "2026-11-17"],
      ...["2026-11-16", "2026-11-15", "2026-11-08", "2026-11-01"],
    ]);
    await floor.close();
  });

  test("keeps the same days, however they are listed", () => {
    const days = ["2026-01-05", "2026-01-01", "2026-02-30", "2026-01-09"];
    expect([...daysKept(days)].sort()).toEqual([...daysKept(days.toReversed())].sort());
    expect(daysKept(days).has("2026-02-30")).toBe(false);
  });

  test("is the one offered when the store is damaged: the newest that is sound throughout", async () => {
    const folder = temporaryFolder();
    const floor = await floorWith(folder, "roster.csv");
    const { store, key } = floor;
    await backUpDaily({ store, folder, key, day: "2026-11-20" });
    await backUpDaily({ store, folder, key, day: "2026-11-21" });
    await floor.close();
    damage(join(folder, "backups", "2026-11-21.db"));
    expect(await lastGoodBackup(folder, key)).toMatchObject({ day: "2026-11-20" });

    // The first page too, so that the store looks like one of another key.
    damage(join(folder, "evenkeel.db"), 0);
    await expect(openFloor(folder)).rejects.toThrow(/last good backup is of 2026-11-20: `evenkeel restore /);
    const opened = await openFloorForWindow(folder);
    expect(opened.backups.damage()?.code).toBe("damaged");
    await expect(opened.store.read("imports")).rejects.toMatchObject({ code: "damaged" });
    await opened.backups.restoreLastGood(now);
    expect(opened.backups.damage()).toBeUndefined();
    expect(await opened.store.read("imports")).toHaveLength(1);
    await opened.close();
    const kept = readdirSync(join(folder, "backups")).filter((name) => name.startsWith("before-restore-"));
    expect(kept.length).toBeGreaterThan(0);
  });

  test("finds damage that the first page does not show, when the console starts", async () => {
    const folder = temporaryFolder();
    const floor = await floorWith(folder, "contacts.csv", "agent-states.csv");
    await floor.close();
    const file = join(folder, "evenkeel.db");
    damageUnread(file, floor.key);
    expect((await inspectStore({ file, key: floor.key })).good).toBe(false);
    const opened = await openFloorForWindow(folder);
    expect(opened.backups.damage()).toBeUndefined();
    await opened.backups.checkAtStart();
    expect(opened.backups.damage()?.code).toBe("damaged");
    await opened.close();
  });

  test("of an empty floor is not made", async () => {
    const folder = temporaryFolder();
    const floor = await openFloor(folder);
    await floor.backups.backUpToday("2026-11-22");
    expect(existsSync(join(folder, "backups"))).toBe(false);
    await floor.close();
    removeFolder(folder);
  });
});

test("a sealed key opens with its passphrase in either of its spellings, and with no other", () => {
  const key = "0123456789abcdef".repeat(4);
  const sealed = sealKey(key, "café au lait, twice");
  expect(unsealKey(sealed, "cafe\u0301 au lait, twice")).toBe(key);
  expect(unsealKey(sealed, "cafe au lait, twice")).toBeUndefined();
});
