import { afterAll, expect, test } from "vitest";
import { inspectFile } from "../../../src/main/import/recognise/inspect-file.ts";
import { Refusal } from "../../../src/main/import/recognise/refusal.ts";
import {
  entryOf,
  type HostileEntry,
  hostileWorkbook,
  sheetBegins,
  sheetEnds,
  sheetName,
  swollenEntry,
} from "./hostile-zip.ts";
import { folder } from "./reading.ts";

const files = folder();
afterAll(() => files[Symbol.dispose]());

const mebibyte = 1024 ** 2;

/** What a workbook is refused for, and by how much the process grew meanwhile. */
async function refused(...parts: readonly HostileEntry[]) {
  const content = hostileWorkbook(...parts);
  const path = files.file("hostile.xlsx", content);
  let peak = 0;
  const before = process.memoryUsage.rss();
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss() - before);
  }, 20);
  try {
    const error = await inspectFile({ path, settle: false }).catch((problem: unknown) => problem);
    if (!(error instanceof Refusal)) throw new Error("the workbook was not refused");
    return { code: error.code, peak: peak / mebibyte, bytes: content.length };
  } finally {
    clearInterval(watch);
  }
}

const row = '<row><c t="n"><v>1</v></c><c t="n"><v>2</v></c></row>';
const rows = row.repeat(Math.floor((4 * mebibyte) / row.length));
const swollen = (times: number) =>
  swollenEntry(sheetName, { before: sheetBegins, repeated: rows, after: sheetEnds }, times);

test("a megabyte that unpacks to more than can be held is refused before it costs memory", async () => {
  const found = await refused(swollen(90));
  expect(found.bytes).toBeGreaterThan(0.9 * mebibyte);
  expect(found).toMatchObject({ code: "too-large" });
  expect(found.peak).toBeLessThan(350);
});

test("an archive that declares less than comes out is caught by what comes out", async () => {
  const found = await refused({ ...swollen(90), declared: 1000 });
  expect(found).toMatchObject({ code: "too-large" });
  expect(found.peak).toBeLessThan(350);
});

test("an archive that says one thing before a file and another in its directory is damaged", async () => {
  expect(await refused({ ...swollen(1), declaredBefore: 2 ** 31 })).toMatchObject({ code: "damaged" });
});

test("a file that the directory does not name is not read past it", async () => {
  const sheet = entryOf(sheetName, `${sheetBegins}${row}${sheetEnds}`);
  const hidden = { ...swollenEntry("xl/hidden.xml", { repeated: rows }, 90), isHidden: true as const };
  expect(await refused(sheet, hidden, entryOf("xl/last.xml", "<x/>"))).toMatchObject({ code: "damaged" });
  expect(await refused(sheet, sheet)).toMatchObject({ code: "damaged" });
});

test.each([
  [
    "a cell in the last corner",
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
  ],
  ["a row beyond the last", '<row r="999999999"><c r="A999999999"><v>1</v></c></row>'],
  [
    "one long row above many short ones",
    `<row>${"<c><v>1</v></c>".repeat(3000)}</row>${"<row><c><v>1</v></c></row>".repeat(2000)}`,
  ],
  ["more cells than any table has", `<row>${"<c/>".repeat(4_000_001)}</row>`],
])("a sheet with %s is refused", async (_, inner) => {
  const found = await refused(entryOf(sheetName, `${sheetBegins}${inner}${sheetEnds}`));
  expect(found).toMatchObject({ code: "too-large" });
  expect(found.peak).toBeLessThan(350);
});

test("a long text in every cell is refused before it is handed on", async () => {
  const strings = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${"x".repeat(30_000)}</t></si></sst>`;
  const cells = Array.from(
    { length: 20_000 },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`,
  );
  const found = await refused(
    entryOf("xl/sharedStrings.xml", strings),
    entryOf(sheetName, `${sheetBegins}${cells.join("")}${sheetEnds}`),
  );
  expect(found).toMatchObject({ code: "too-large" });
  expect(found.peak).toBeLessThan(350);
});

test("a workbook whose last row is empty is read, however far down it stands", async () => {
  const strings = entryOf("xl/sharedStrings.xml", "<sst/>");
  const line = (number: number, ...values: string[]) => {
    const cells = values.map(
      (value, at) => `<c r="${"ABC"[at]}${number}" t="inlineStr"><is><t>${value}</t></is></c>`,
    );
    return `<row r="${number}">${cells.join("")}</row>`;
  };
  const head = line(1, "agent", "shift_start", "shift_end");
  const shift = line(2, "ann", "2026-03-02T08:00:00Z", "2026-03-02T16:00:00Z");
  const sheet = `${sheetBegins}${head}${shift}<row r="1048576" ht="12.8"></row>${sheetEnds}`;
  const path = files.file("sound.xlsx", hostileWorkbook(strings, entryOf(sheetName, sheet)));
  await expect(inspectFile({ path, settle: false })).resolves.toMatchObject({ format: "shifts" });
});
