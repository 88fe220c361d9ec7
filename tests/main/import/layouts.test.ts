import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { contactKind } from "../../../src/domain/floor/contact.ts";
import { shiftKind } from "../../../src/domain/floor/shift.ts";
import { inspectFile } from "../../../src/main/import/recognise/inspect-file.ts";
import { contextIn, folder, read } from "./reading.ts";
import { workbook } from "./zip.ts";

const lisbon = contextIn("Europe/Lisbon");
const shiftColumns = shiftKind.columns.map((column) => column.name);
const contactColumns = contactKind.columns.map((column) => column.name);
const shift = (agent: string) => ({
  agent,
  shift_start: "2026-03-02T08:00:00Z",
  shift_end: "2026-03-02T16:00:00Z",
});
const asTable = (agents: readonly string[]) =>
  ["agent,shift_start,shift_end", ...agents.map((agent) => Object.values(shift(agent)).join(","))].join("\n");

test("a plain format is read from JSON lines, and a line that broke off is rejected by its number", async () => {
  using here = folder();
  const lines = [JSON.stringify(shift("a")), "", JSON.stringify(shift("b")), '{"agent":"c",', "[1]"];
  const { head, end, records, rejected } = await read(
    here.file("s.jsonl", lines.join("\n")),
    lisbon,
    shiftColumns,
  );
  expect(head).toMatchObject({ layout: "json-lines", format: "shifts" });
  expect(records.map(({ agent, line }) => [agent, line])).toEqual([
    ["a", 1],
    ["b", 3],
  ]);
  expect(rejected.map(({ line, reason }) => [line, reason])).toEqual([
    [4, "not-json"],
    [5, "not-json"],
  ]);
  expect(end).toMatchObject({ read: 4, rejected: 2 });
});

test.each([
  ["a list", [shift("a"), shift("b")]],
  ["a list that an object wraps", { shifts: [shift("a"), shift("b")], next: null }],
  [
    "a page of an interface",
    {
      shifts: [shift("a"), shift("b")],
      next_page: null,
      count: 2,
      end_time: 1_774_259_100,
      url: "u",
      ok: true,
    },
  ],
])("a plain format is read from one JSON document: %s", async (_what, document) => {
  using here = folder();
  const { head, records } = await read(
    here.file("s.json", JSON.stringify(document, null, 1)),
    lisbon,
    shiftColumns,
  );
  expect(head.layout).toBe("json");
  expect(records.map(({ agent }) => agent)).toEqual(["a", "b"]);
});

test("JSON that broke off is refused in one sentence", async () => {
  using here = folder();
  const path = here.file("s.json", JSON.stringify([shift("a"), shift("b")], null, 1).slice(0, 150));
  await expect(inspectFile({ path, settle: false })).rejects.toMatchObject({ code: "damaged" });
});

test("a gzip archive is read as what is in it, and known by its own bytes", async () => {
  using here = folder();
  const packed = gzipSync(asTable(["a", "b"]));
  const { head, records } = await read(here.file("s.csv.gz", packed), lisbon, shiftColumns);
  expect(head).toMatchObject({ isPacked: true, bytes: packed.length, format: "shifts" });
  expect(head.evidence).toContain("packed with gzip");
  expect(records.map(({ agent }) => agent)).toEqual(["a", "b"]);
});

test("a gzip archive that swells two-hundredfold is refused", async () => {
  using here = folder();
  const path = here.file("s.csv.gz", gzipSync(asTable(["a".repeat(30_000_000)])));
  await expect(inspectFile({ path, settle: false })).rejects.toMatchObject({ code: "too-large" });
});

test("a gzip archive that broke off is refused", async () => {
  using here = folder();
  const path = here.file("s.csv.gz", gzipSync(asTable(["a", "b"])).subarray(0, 40));
  await expect(inspectFile({ path, settle: false })).rejects.toMatchObject({ code: "damaged" });
});

test("a workbook's clock times are rounded to the second, and its days are texts or days", async () => {
  using here = folder();
  const header = [
    "Call Id",
    "Agent",
    "Date",
    "Time",
    "Answered (Y/N)",
    "Speed of answer in seconds",
    "AvgTalkDuration",
  ];
  const cells = header.map((value, at) => ({ at: `${"ABCDEFG"[at]}1`, value }));
  const row = [
    { at: "A2", value: "ID1" },
    { at: "B2", value: "Ada" },
    { at: "C2", value: "2026-03-02" },
    // 09:00:00 less half a millisecond, as sums of day fractions come out.
    { at: "D2", value: 0.374_999_994_213, style: 1 },
    { at: "E2", value: "Y" },
    { at: "F2", value: 20 },
    { at: "G2", value: 143 / 86_400, style: 1 },
  ];
  const { head, records } = await read(
    here.file("c.xlsx", workbook([...cells, ...row])),
    lisbon,
    contactColumns,
  );
  expect(head).toMatchObject({ layout: "workbook", format: "call-centre-workbook" });
  expect(records[0]).toMatchObject({
    line: 2,
    offered_at: Date.UTC(2026, 2, 2, 9) / 1000,
    answered_at: Date.UTC(2026, 2, 2, 9, 0, 20) / 1000,
    handle_seconds: 143,
  });
});

test("a small workbook with a cell in the sheet's last corner is refused, and nothing dies of it", async () => {
  using here = folder();
  const path = here.file(
    "bomb.xlsx",
    workbook([
      { at: "A1", value: "agent" },
      { at: "XFD1048576", value: "b" },
    ]),
  );
  await expect(inspectFile({ path, settle: false })).rejects.toMatchObject({ code: "too-large" });
});

test.each([
  ["CRLF", asTable(["a"]).replaceAll("\n", "\r\n")],
  ["CR", asTable(["a"]).replaceAll("\n", "\r")],
  ["LF", asTable(["a"])],
])("that lines end in %s is reported", async (end, text) => {
  using here = folder();
  const { evidence } = await inspectFile({ path: here.file("s.csv", text), settle: false });
  expect(evidence.at(-1)).toBe(`UTF-8, lines end in ${end}, separated by commas, with a header`);
});

test("UTF-16 is known without a byte order mark, too", async () => {
  using here = folder();
  const path = here.file("s.csv", Buffer.from(asTable(["a.osei"]), "utf16le"));
  expect((await inspectFile({ path, settle: false })).encoding).toBe("utf-16le");
});

test("UTF-8 in which a program broke some bytes stays UTF-8, and the bytes are reported", async () => {
  using here = folder();
  const sound = Buffer.from(asTable(["Zoë", "Łukasz", "Ünal"]));
  const path = here.file("s.csv", Buffer.concat([sound, Buffer.from([0x0a, 0xa5, 0x0a])]));
  const { encoding, evidence } = await inspectFile({ path, settle: false });
  expect(encoding).toBe("utf-8");
  expect(evidence.at(-1)).toContain("with 1 invalid bytes");
});

const leg = (id: string, answered: string) =>
  `"","5550190","100","in","","SIP/trunk-00000000","SIP/201-00000010","Dial","","2026-03-02 09:00:00","${answered}","2026-03-02 09:01:05",65,60,"ANSWERED","DOCUMENTATION","${id}"`;

test("a leg that was answered before it began, or after it ended, is rejected; a torn one does not hide the layout", async () => {
  using here = folder();
  const sound = ["1.1", "1.2", "1.3", "1.4", "1.5"].map((id) => leg(id, "2026-03-02 09:00:05"));
  const odd = [leg("1.6", "2026-03-02 08:59:59"), leg("1.7", "2026-03-29 01:30:00"), '"","5550190","100"'];
  const path = here.file("Master.csv", [...sound, ...sound, ...sound, ...odd].join("\n"));
  const { head, end, rejected } = await read(path, lisbon, contactColumns);
  expect(head).toMatchObject({ format: "asterisk-cdr", hasHeader: false });
  expect(head.evidence.join()).toContain("17 of 18 rows");
  expect(rejected).toEqual([
    { line: 16, field: "answer", reason: "ends-before-start" },
    { line: 17, field: "answer", reason: "ends-before-start" },
    { line: 18, field: null, reason: "too-few-fields" },
  ]);
  expect(end).toMatchObject({ read: 18, rejected: 3 });
});

test("half a character that JSON escapes is read as the replacement that the store would make of it", async () => {
  using here = folder();
  const lines = ["a\ud800", "b"].map((agent) => JSON.stringify(shift(agent)));
  const { records } = await read(here.file("s.jsonl", lines.join("\n")), lisbon, shiftColumns);
  expect(records.map(({ agent }) => agent)).toEqual(["a\ufffd", "b"]);
});
