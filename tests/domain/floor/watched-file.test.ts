import { expect, test } from "vitest";
import {
  afterRefusal,
  type FileSeen,
  isBelieved,
  isExport,
  isFinished,
  leftOutOf,
  restAfter,
  type Sight,
  sightAfter,
} from "../../../src/domain/floor/watched-file.ts";

test.each([
  ["calls.csv", true],
  ["Calls 2026-03.XLSX", true],
  ["agents.json", true],
  ["calls.csv.gz", true],
  ["report", true],
  ["part.csv", true],
  ["tmp-calls.csv", true],
  ["=cmd|'x'!A1.csv", true],
  ["\u202Evsc.exe", true],
  [".calls.csv", false],
  ["._calls.csv", false],
  [".DS_Store", false],
  ["Thumbs.db", false],
  ["desktop.ini", false],
  ["calls.csv.part", false],
  ["calls.csv.PARTIAL", false],
  ["calls.tmp", false],
  ["calls.csv.temp", false],
  ["Unconfirmed 8123.crdownload", false],
  ["calls.csv.download", false],
  ["calls.csv.filepart", false],
  ["~$calls.xlsx", false],
  ["~calls.csv", false],
  ["calls.csv~", false],
  ["#calls.csv#", false],
  ["calls-rejected-rows.csv", false],
  ["calls-rejected-rows (2).csv", false],
  ["calls-rejected-rows-of-march.csv", true],
])("a file called %j is an export: %j", (name, is) => {
  expect(isExport({ name, kind: "file" })).toBe(is);
});

test.each(["folder", "link", "other"] as const)("a %s is no export, whatever its name", (kind) => {
  expect(isExport({ name: "calls.csv", kind })).toBe(false);
});

test("what is left out for what it is is counted by kind; what is hidden or temporary nobody misses", () => {
  const entries = [
    { name: "calls.csv", kind: "file" },
    { name: "2025", kind: "folder" },
    { name: "2026", kind: "folder" },
    { name: ".git", kind: "folder" },
    { name: "linked.csv", kind: "link" },
    { name: "pipe", kind: "other" },
    { name: "#old.csv#", kind: "link" },
  ] as const;
  expect(leftOutOf(entries)).toEqual({ folder: 2, link: 1, other: 1 });
});

/** What is known after looks that saw these states, written `bytes@changedAt`. */
function afterLooks(...states: readonly string[]): Sight {
  const seen = states.map((state): FileSeen => {
    const [bytes, changedAt] = state.split("@").map(Number);
    return { bytes: bytes as number, changedAt: changedAt as number };
  });
  const [first, ...others] = seen;
  return others.reduce<Sight>(
    (sight, now) => sightAfter(now, sight),
    sightAfter(first as FileSeen, undefined),
  );
}

test.each([
  ["seen once", ["10@1"], false],
  ["as at the look before", ["10@1", "10@1"], true],
  ["still growing", ["10@1", "20@2", "30@3"], false],
  ["changed and of the same size", ["10@1", "10@2"], false],
  ["of the same time and another size", ["10@1", "20@1"], false],
  ["grown, then still", ["10@1", "20@2", "20@2"], true],
  ["empty, however long", ["0@1", "0@1", "0@1"], false],
  ["emptied and written again in place", ["10@1", "10@1", "0@2", "10@3"], false],
  ["emptied, written and then still", ["10@1", "0@2", "10@3", "10@3"], true],
  ["written in bursts, one a look", ["10@1", "20@2", "20@3", "30@4"], false],
  ["dated in the future", ["10@9e15", "10@9e15"], true],
  ["dated before there were files", ["10@-5", "10@-5"], true],
  ["set back in time, as a copy that keeps its date ends", ["10@9", "10@2"], false],
])("a file that is %s is finished: %j", (_, states, is) => {
  expect(isFinished(afterLooks(...states))).toBe(is);
});

test.each([
  ["still-written", "later"],
  ["store-busy", "later"],
  ["not-found", "later"],
  ["not-readable", "named-and-later"],
  ["disk-full", "named-and-later"],
  ["unknown-format", "named"],
  ["dates-open", "named"],
  ["nothing-accepted", "named"],
] as const)("after a refusal as %s a file is tried: %s", (code, what) => {
  expect(afterRefusal(code, { still: 1 })).toBe(what);
});

test.each(["damaged", "damaged-quotes", "header-alone"] as const)(
  "a file that is refused as %s is tried again before it is named: it may not be all there yet",
  (code) => {
    expect(afterRefusal(code, { still: 11 })).toBe("later");
    expect(afterRefusal(code, { still: 12 })).toBe("named");
  },
);

test.each([
  ["whole", 0, 1],
  ["open", 5, 6],
  ["cut", 11, 12],
] as const)("an end that is %s is not believed after %j looks, and is after %j", (end, few, enough) => {
  expect([few, enough].map((still) => isBelieved({ still }, end))).toEqual([false, true]);
});

test("a change has the looks counted from the beginning", () => {
  expect(afterLooks("10@1", "10@1", "10@1")).toMatchObject({ still: 2 });
  expect(afterLooks("10@1", "10@1", "20@2")).toMatchObject({ still: 0 });
});

test("a file that is tried again and again is left alone for longer each time, up to 64 looks", () => {
  expect([1, 2, 3, 4, 7, 8, 1000].map(restAfter)).toEqual([1, 2, 4, 8, 64, 64, 64]);
});
