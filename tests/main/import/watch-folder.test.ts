import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { columnLabels } from "../../../src/domain/mapping/column-labels.ts";
import { openFloor } from "../../../src/main/hosts/shared/floor.ts";
import { importFile } from "../../../src/main/import/import-file.ts";
import { headerFingerprint } from "../../../src/main/import/mapping/header-fingerprint.ts";
import { Refusal } from "../../../src/main/import/recognise/refusal.ts";
import { type FileEnd, folderWatch } from "../../../src/main/import/watch-folder.ts";
import { removeFolder } from "../../remove-folder.ts";
import { desk } from "./mapping/desk-file.ts";
import { workbook } from "./zip.ts";

const header = "contact_id,agent,queue,offered_at,answered_at,ended_at,outcome";
const call = (id: string, hour = "10") =>
  `${id},Ada,Billing,2026-03-16T${hour}:05:00Z,2026-03-16T${hour}:05:20Z,2026-03-16T${hour}:09:20Z,handled\n`;
const calls = (...ids: readonly string[]) => `${header}\n${ids.map((id) => call(id)).join("")}`;
const now = Date.UTC(2026, 10, 30) / 1000;

/** A floor, a folder beside it, and a watch of the folder by whose looks a test goes. */
async function watchedFloor() {
  const home = mkdtempSync(join(tmpdir(), "evenkeel-watch-"));
  onTestFinished(() => removeFolder(home));
  const folder = join(home, "exports");
  mkdirSync(folder);
  const floor = await openFloor(join(home, "floor"));
  onTestFinished(() => floor.close());
  const { store, customerSecret } = floor;
  const place = { store, customerSecret };
  const ended = new AbortController();
  const state = { isFree: true, tried: [] as string[], beforeImport: () => {} };
  const newWatch = () =>
    folderWatch<number>({
      store,
      folder,
      now: () => now,
      isFree: () => state.isFree,
      async take({ path, name }, signal) {
        state.tried.push(name);
        state.beforeImport();
        try {
          const { importId } = await importFile(place, {
            path,
            name,
            zone: "UTC",
            settle: true,
            now,
            signal,
          });
          return { kind: "imported", importId, import: importId };
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          return { kind: "refused", code: error.code, sentence: error.message };
        }
      },
    });
  let watch = newWatch();
  const look = async () => {
    const ends: FileEnd<number>[] = [];
    const looked = await watch.look(ended.signal, (end) => ends.push(end));
    return { ends, ...looked };
  };
  return {
    home,
    folder,
    floor,
    store,
    state,
    ended,
    path: (name: string) => join(folder, name),
    /** Writes a file with a date of its own: two writes in one tick of the clock are two all the same. */
    write(name: string, text: string, date = 1_700_000_000 + dates++) {
      writeFileSync(join(folder, name), text);
      utimesSync(join(folder, name), date, date);
    },
    look,
    /** What a look took, by name, and what it refused, by code. */
    async looked() {
      const { ends } = await look();
      return ends.map((end) => {
        if (end.kind === "imported") return end.name;
        return `${end.name}: ${end.kind === "same" ? `as ${end.as}` : end.code}`;
      });
    },
    /** Another start of the console, which remembers only what the store does. */
    startAgain() {
      watch = newWatch();
    },
    inNeed: () => watch.inNeed(),
    leftOut: () => watch.leftOut(),
    imports: async () => (await store.read("imports")).map(({ file }) => file).toReversed(),
    importByHand: (name: string) =>
      importFile(place, { path: join(folder, name), zone: "UTC", now }).then(({ importId }) => importId),
  };
}

let dates = 0;

test("a file is taken at the second look that finds it as it was, and stays where it is", async () => {
  const watch = await watchedFloor();
  watch.write("calls.csv", calls("1"));
  expect(await watch.look()).toEqual({ ends: [], isThere: true, unfinished: 1, waiting: 0 });
  expect(await watch.looked()).toEqual(["calls.csv"]);
  expect(await watch.looked()).toEqual([]);
  expect(readFileSync(watch.path("calls.csv"), "utf8")).toBe(calls("1"));
  expect(await watch.imports()).toEqual(["calls.csv"]);
});

test("a file that grows between looks is taken when it is whole, once", async () => {
  const watch = await watchedFloor();
  watch.write("calls.csv", `${header}\n${call("1").slice(0, 30)}`);
  expect(await watch.looked()).toEqual([]);
  watch.write("calls.csv", calls("1"));
  expect(await watch.looked()).toEqual([]);
  watch.write("calls.csv", calls("1", "2"));
  expect(await watch.looked()).toEqual([]);
  expect(await watch.looked()).toEqual(["calls.csv"]);
  const [taken] = await watch.store.read("imports");
  expect(taken?.outcome.rows).toMatchObject({ read: 2, accepted: 2 });
});

test("a file that is emptied and written again in place is not taken half-way", async () => {
  const watch = await watchedFloor();
  watch.write("calls.csv", calls("1"));
  await watch.looked();
  expect(await watch.looked()).toEqual(["calls.csv"]);
  truncateSync(watch.path("calls.csv"), 0);
  expect(await watch.look()).toMatchObject({ ends: [], unfinished: 1 });
  expect(await watch.looked()).toEqual([]);
  appendFileSync(watch.path("calls.csv"), calls("1", "2"));
  expect(await watch.looked()).toEqual([]);
  expect(await watch.looked()).toEqual(["calls.csv"]);
  expect(await watch.imports()).toEqual(["calls.csv", "calls.csv"]);
});

test("a file that changes while it is read leaves nothing, and is taken once it is still again", async () => {
  const watch = await watchedFloor();
  watch.write("calls.csv", calls("1"));
  await watch.looked();
  // Of a date just written, so that the import watches it for a moment, in which it grows.
  const moment = Date.now() / 1000 + 3600;
  let stopGrowing = () => {};
  watch.state.beforeImport = () => {
    watch.write("calls.csv", calls("1"), moment);
    const timer = setInterval(() => appendFileSync(watch.path("calls.csv"), "2,Ada"), 20);
    stopGrowing = () => clearInterval(timer);
  };
  expect(await watch.looked()).toEqual(["calls.csv: still-written"]);
  stopGrowing();
  watch.state.beforeImport = () => {};
  expect(await watch.imports()).toEqual([]);
  expect(watch.inNeed()).toEqual([]);
  watch.write("calls.csv", calls("1", "2"));
  expect([await watch.looked(), await watch.looked()].flat()).toEqual(["calls.csv"]);
});

test("a file that another takes the place of is taken as a new one", async () => {
  const watch = await watchedFloor();
  watch.write("calls.csv", calls("1"));
  await watch.looked();
  await watch.looked();
  writeFileSync(join(watch.home, "newer"), calls("3"));
  renameSync(join(watch.home, "newer"), watch.path("calls.csv"));
  expect([await watch.looked(), await watch.looked(), await watch.looked()].flat()).toEqual(["calls.csv"]);
  expect(await watch.imports()).toEqual(["calls.csv", "calls.csv"]);
});

test("what is no export of its own is left alone: hidden, partial, linked, in a folder below, or of ours", async () => {
  const watch = await watchedFloor();
  for (const name of [".calls.csv", "a.csv.part", "~$b.xlsx", "c.crdownload", "d-rejected-rows.csv"])
    watch.write(name, calls("1"));
  mkdirSync(watch.path("below.csv"));
  writeFileSync(join(watch.path("below.csv"), "e.csv"), calls("1"));
  writeFileSync(join(watch.home, "elsewhere.csv"), calls("1"));
  symlinkSync(join(watch.home, "elsewhere.csv"), watch.path("linked.csv"));
  expect([await watch.looked(), await watch.looked()].flat()).toEqual([]);
  expect((await watch.look()).unfinished).toBe(0);
});

test.skipIf(process.platform === "win32")(
  "a pipe is left out, and nobody waits for what it brings",
  async () => {
    const watch = await watchedFloor();
    execFileSync("mkfifo", [watch.path("calls.csv")]);
    watch.write("empty.csv", "");
    expect(await looks(watch, 2)).toEqual([]);
    expect(watch.leftOut()).toEqual({ folder: 0, link: 0, other: 1, empty: 1 });
  },
);

test("content that was imported is not taken again: by another name, after an undo, or after a new start", async () => {
  const watch = await watchedFloor();
  watch.write("by-hand.csv", calls("1"));
  const intake = await watch.importByHand("by-hand.csv");
  await watch.store.write("undoImport", { importId: intake, at: now });
  expect([await watch.looked(), await watch.looked()].flat()).toEqual([]);
  watch.write("copy.csv", calls("1"));
  expect([await watch.looked(), await watch.looked()].flat()).toEqual(["copy.csv: as by-hand.csv"]);
  watch.write("new.csv", calls("2"));
  await watch.looked();
  expect(await watch.looked()).toEqual(["new.csv"]);
  const [taken] = await watch.store.read("imports");
  await watch.store.write("undoImport", { importId: taken?.importId as number, at: now });
  watch.startAgain();
  expect([await watch.looked(), await watch.looked()].flat()).toEqual([]);
  expect(watch.state.tried).toEqual(["new.csv"]);
});

test("a new start reads nothing through that was read before", async () => {
  const watch = await watchedFloor();
  watch.write("calls.csv", calls("1"));
  await watch.looked();
  await watch.looked();
  watch.startAgain();
  // Of the same size and date, it stands for what was read then; nobody opens it.
  const { length } = calls("1");
  watch.write("calls.csv", "x".repeat(length), 1_700_000_000 + dates - 1);
  expect([await watch.looked(), await watch.looked()].flat()).toEqual([]);
  expect(watch.inNeed()).toEqual([]);
});

test("files that arrive together are taken by the time that they state, then by name", async () => {
  const watch = await watchedFloor();
  const roster = (team: string) => `agent,name,team\na,Ana,${team}\n`;
  watch.write("roster-10.csv", roster("Ten"));
  watch.write("roster-2.csv", roster("Two"));
  watch.write("z.csv", `Exported: 2026-03-08 14:00\n${roster("Eight")}`);
  watch.write("twin-of-2.csv", roster("Two"));
  await watch.looked();
  // Of two with the same content the first is taken alone.
  expect(await watch.looked()).toEqual([
    "z.csv",
    "roster-2.csv",
    "roster-10.csv",
    "twin-of-2.csv: as roster-2.csv",
  ]);
});

test("a refusal is said once, and tried again when the file changes or what refused it does", async () => {
  const watch = await watchedFloor();
  watch.write("other.csv", "what,is,this\n1,2,3\n4,5,6\n");
  await watch.looked();
  expect(await watch.looked()).toEqual(["other.csv: unknown-format"]);
  expect([await watch.looked(), await watch.looked()].flat()).toEqual([]);
  expect(watch.inNeed()).toMatchObject([{ name: "other.csv", code: "unknown-format" }]);
  expect(watch.inNeed()[0]?.sentence).toContain("other.csv");
  await watch.store.write("setFloorZone", { zone: "Europe/Lisbon" });
  const { ends } = await watch.look();
  expect(ends).toMatchObject([{ name: "other.csv", code: "unknown-format", isNew: false }]);
  watch.write("other.csv", calls("1"));
  expect([await watch.looked(), await watch.looked(), await watch.looked()].flat()).toEqual(["other.csv"]);
  expect(watch.inNeed()).toEqual([]);
});

test("what a saved mapping reads is taken once it is saved, and from then on as it comes", async () => {
  const watch = await watchedFloor();
  const deskHeader = "Ref,Day,Rang,Picked up,Person,Talk (min),How it went";
  watch.write("desk.csv", `${deskHeader}\n1,28/03/2026,09:00:00,09:00:20,Ana,2.5,Sold\n`);
  await watch.looked();
  expect(await watch.looked()).toEqual(["desk.csv: unknown-format"]);
  const fingerprint = headerFingerprint(columnLabels(deskHeader.split(",")));
  await watch.store.write("saveMapping", { mapping: desk, fingerprint, evidence: null, at: now });
  expect(await watch.looked()).toEqual(["desk.csv"]);
  watch.write("desk-april.csv", `${deskHeader}\n2,28/04/2026,09:00:00,09:00:20,Ana,2.5,Sold\n`);
  expect([await watch.looked(), await watch.looked()].flat()).toEqual(["desk-april.csv"]);
});

test("a refused file that somebody imports by hand needs nobody any more", async () => {
  const watch = await watchedFloor();
  const text = `${header}\n${call("1").replaceAll("2026-03-16T", "03/04/2026 ").replaceAll("Z", "")}`;
  watch.write("open.csv", text);
  await watch.looked();
  expect(await watch.looked()).toEqual(["open.csv: dates-open"]);
  const { store, customerSecret } = watch.floor;
  const path = watch.path("open.csv");
  await importFile({ store, customerSecret }, { path, zone: "UTC", dates: "day-first", now });
  expect(await watch.looked()).toEqual([]);
  expect(watch.inNeed()).toEqual([]);
});

test("a folder that is gone is looked for again, and nothing of it is read twice", async () => {
  const watch = await watchedFloor();
  watch.write("calls.csv", calls("1"));
  await watch.looked();
  await watch.looked();
  renameSync(watch.folder, join(watch.home, "away"));
  expect(await watch.look()).toEqual({ ends: [], isThere: false, unfinished: 0, waiting: 0 });
  renameSync(join(watch.home, "away"), watch.folder);
  expect(await watch.look()).toEqual({ ends: [], isThere: true, unfinished: 0, waiting: 0 });
  rmSync(watch.path("calls.csv"));
  expect(await watch.look()).toEqual({ ends: [], isThere: true, unfinished: 0, waiting: 0 });
});

// Whoever may do everything may read everything.
test.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
  "a file that may not be read is said so once, and taken as soon as it may",
  async () => {
    const watch = await watchedFloor();
    watch.write("calls.csv", calls("1"));
    chmodSync(watch.path("calls.csv"), 0);
    await watch.looked();
    expect(await watch.looked()).toEqual(["calls.csv: not-readable"]);
    const { ends } = await watch.look();
    expect(ends).toMatchObject([{ isNew: false }]);
    chmodSync(watch.path("calls.csv"), 0o600);
    const looks = [await watch.looked(), await watch.looked()];
    expect(looks.flat()).toEqual(["calls.csv"]);
  },
);

test.skipIf(process.platform === "win32")("a hostile name is a name like another", async () => {
  const watch = await watchedFloor();
  const names = [
    "a\nb.csv",
    "=1+1.csv",
    "\u202Evsc.slx.csv",
    "'; DROP TABLE intake; --.csv",
    "$(id).csv",
    "-as.csv",
  ];
  for (const [at, name] of names.entries()) watch.write(name, calls(`c${at}`));
  await watch.looked();
  expect((await watch.looked()).toSorted()).toEqual(names.toSorted());
  expect(readdirSync(watch.folder).toSorted()).toEqual(names.toSorted());
});

test("while somebody imports by hand the watch waits its turn", async () => {
  const watch = await watchedFloor();
  watch.write("calls.csv", calls("1"));
  watch.state.isFree = false;
  expect([await watch.looked(), await watch.looked(), await watch.looked()].flat()).toEqual([]);
  watch.state.isFree = true;
  expect(await watch.looked()).toEqual(["calls.csv"]);
});

test("of many files that arrive together the next one waits where somebody imports by hand meanwhile", async () => {
  const watch = await watchedFloor();
  for (const name of ["a.csv", "b.csv", "c.csv"]) watch.write(name, calls(name));
  await watch.looked();
  watch.state.beforeImport = () => {
    watch.state.isFree = false;
  };
  expect(await watch.looked()).toEqual(["a.csv"]);
  watch.state.beforeImport = () => {};
  watch.state.isFree = true;
  expect(await watch.looked()).toEqual(["b.csv", "c.csv"]);
});

test("a look that is called off during an import leaves nothing of the file, and the next start takes it", async () => {
  const watch = await watchedFloor();
  watch.write("calls.csv", calls(...Array.from({ length: 20_000 }, (_, row) => `c${row}`)));
  watch.write("later.csv", calls("later"));
  await watch.looked();
  watch.state.beforeImport = () => watch.ended.abort();
  await expect(watch.look()).rejects.toThrow();
  expect(await watch.imports()).toEqual([]);
  expect(watch.inNeed()).toEqual([]);
});

test("ten thousand known files cost a look each, and none is opened", async () => {
  const watch = await watchedFloor();
  const names = Array.from({ length: 10_000 }, (_, file) => `f${file}.csv`);
  for (const name of names) watch.write(name, calls("1"), 1_700_000_000);
  await watch.importByHand("f0.csv");
  const fingerprint = (await watch.store.read("imports"))[0]?.fingerprint as string;
  const files = names.map((name) => ({
    name,
    bytes: calls("1").length,
    changedAt: 1_700_000_000_000,
    fingerprint,
    importId: null,
  }));
  await watch.store.write("keepWatchedFiles", { folder: watch.folder, files, gone: [] });
  for (const name of names.slice(1)) chmodSync(watch.path(name), 0);
  expect(await watch.look()).toEqual({ ends: [], isThere: true, unfinished: 0, waiting: 0 });
  expect(watch.state.tried).toEqual([]);
});

/** What so many looks bring, one after another. */
async function looks(watch: Awaited<ReturnType<typeof watchedFloor>>, count: number): Promise<string[]> {
  const ends: string[] = [];
  for (let look = 0; look < count; look++) ends.push(...(await watch.looked()));
  return ends;
}

test("a file that is cut in the middle of a row is never taken, and named once it has been still for long", async () => {
  const watch = await watchedFloor();
  const whole = calls(...Array.from({ length: 1500 }, (_, row) => `c${row}`));
  watch.write("calls.csv", whole.slice(0, 100_000));
  expect(await looks(watch, 12)).toEqual([]);
  expect(await watch.look()).toMatchObject({ ends: [{ kind: "refused", isNew: true }], unfinished: 0 });
  expect(await looks(watch, 20)).toEqual([]);
  expect(watch.inNeed()).toMatchObject([{ name: "calls.csv", code: "damaged" }]);
  expect(watch.inNeed()[0]?.sentence).toContain("The last line of calls.csv is cut off");
  expect(watch.state.tried).toEqual([]);
  watch.write("calls.csv", whole);
  expect(await looks(watch, 2)).toEqual(["calls.csv"]);
  const [taken] = await watch.store.read("imports");
  expect(taken?.outcome.rows).toMatchObject({ read: 1500, accepted: 1500 });
});

test("a last line without an end that has all its cells is taken after half a minute of looks", async () => {
  const watch = await watchedFloor();
  watch.write("calls.csv", calls("1", "2").trimEnd());
  expect(await looks(watch, 6)).toEqual([]);
  expect(await watch.looked()).toEqual(["calls.csv"]);
});

test("a file cut within its last cell is left as long as it goes on growing", async () => {
  const watch = await watchedFloor();
  const whole = calls("1", "2");
  watch.write("calls.csv", whole.slice(0, -5));
  expect(await looks(watch, 4)).toEqual([]);
  watch.write("calls.csv", whole);
  expect(await looks(watch, 2)).toEqual(["calls.csv"]);
  const [taken] = await watch.store.read("imports");
  expect(taken?.outcome.rows).toMatchObject({ accepted: 2 });
});

const manyCalls = calls(...Array.from({ length: 200 }, (_, row) => `c${row}`));
const jsonCalls = JSON.stringify(
  Array.from({ length: 20 }, (_, row) => ({ contact_id: `${row}`, agent: "Ada", queue: "Billing" })),
);

test.each([
  ["calls.csv.gz", gzipSync(manyCalls)],
  ["calls.json", Buffer.from(jsonCalls)],
  ["calls.jsonl", Buffer.from('{"contact_id":"1","agent":"Ada"}\n{"contact_id":"2","agent":"Bo"}')],
  [
    "calls.xlsx",
    workbook([
      { at: "A1", value: "agent" },
      { at: "A2", value: "Ada" },
    ]),
  ],
])(
  "%s that ends too early is not refused at once, and is named once it has been still for long",
  async (name, whole) => {
    const watch = await watchedFloor();
    writeFileSync(watch.path(name), whole.subarray(0, whole.length - 12));
    expect((await looks(watch, 2)).filter((end) => !end.endsWith(": damaged"))).toEqual([]);
    expect(watch.inNeed()).toEqual([]);
    expect(await watch.look()).toMatchObject({ unfinished: 1, waiting: 1 });
    await looks(watch, 9);
    expect(watch.inNeed()).toEqual([]);
    expect(await looks(watch, 1)).toEqual([`${name}: damaged`]);
    expect(watch.inNeed()).toMatchObject([{ name, code: "damaged" }]);
    expect(await watch.imports()).toEqual([]);
  },
);

test("a file that was taken and then grew is taken again, as a newer export of the same", async () => {
  const watch = await watchedFloor();
  watch.write("calls.csv", calls("1", "2"));
  expect(await looks(watch, 2)).toEqual(["calls.csv"]);
  watch.write("calls.csv", calls("1", "2", "3"));
  expect(await looks(watch, 2)).toEqual(["calls.csv"]);
  const [again, first] = await watch.store.read("imports");
  expect(first?.outcome.rows).toMatchObject({ accepted: 2 });
  expect(again?.outcome.rows).toMatchObject({ read: 3, accepted: 1, rejected: 0 });
  expect(again?.outcome.records).toMatchObject({ contacts: 1 });
});
