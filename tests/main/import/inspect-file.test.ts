import { createHash } from "node:crypto";
import { appendFileSync, chmodSync } from "node:fs";
import { expect, test } from "vitest";
import { inspectFile } from "../../../src/main/import/recognise/inspect-file.ts";
import type { Refusal } from "../../../src/main/import/recognise/refusal.ts";
import { folder } from "./reading.ts";

const shifts = "agent,shift_start,shift_end\na.osei,2026-03-02T08:00:00+01:00,2026-03-02T16:00:00+01:00\n";

async function refusal(
  content: string | Uint8Array,
  format?: string,
): Promise<{ code: string; message: string }> {
  using here = folder();
  const path = here.file("export.csv", content);
  const asked = format === undefined ? {} : { format };
  return await inspectFile({ path, settle: false, ...asked }).then(
    () => ({ code: "taken", message: "" }),
    (error: Refusal) => ({ code: error.code, message: error.message }),
  );
}

test("a file is known by its content, its header and what speaks for it", async () => {
  using here = folder();
  const head = await inspectFile({ path: here.file("Shifts.CSV", shifts), settle: true });
  expect(head).toMatchObject({
    name: "Shifts.CSV",
    bytes: shifts.length,
    fingerprint: createHash("sha256").update(shifts).digest("hex"),
    encoding: "utf-8",
    separator: ",",
    format: "shifts",
    header: ["agent", "shift_start", "shift_end"],
    needsZone: false,
  });
  expect(head.evidence.join(" ")).toContain("shift_start");
});

test("local times make a zone necessary", async () => {
  using here = folder();
  const path = here.file("s.csv", shifts.replaceAll("+01:00", ""));
  expect((await inspectFile({ path, settle: false })).needsZone).toBe(true);
});

test.each([
  [",", shifts],
  [";", shifts.replaceAll(",", ";")],
  ["\t", shifts.replaceAll(",", "\t")],
  ["|", shifts.replaceAll(",", "|")],
])("the separator %j is found", async (separator, content) => {
  using here = folder();
  expect((await inspectFile({ path: here.file("s.csv", content), settle: false })).separator).toBe(separator);
});

test.each([
  ["utf-8", Buffer.from(`\ufeff${shifts}`)],
  ["utf-16le", Buffer.from(`\ufeff${shifts}`, "utf16le")],
  ["utf-16be", Buffer.from(`\ufeff${shifts}`, "utf16le").swap16()],
  ["windows-1252", Buffer.from(shifts.replace("a.osei", "zoë"), "latin1")],
])("%s is found out", async (encoding, content) => {
  using here = folder();
  const head = await inspectFile({ path: here.file("s.csv", content), settle: false });
  expect(head.encoding).toBe(encoding);
  expect(head.header[0]).toBe("agent");
});

test("an invalid byte after the first megabyte still shows that a file is not UTF-8", async () => {
  using here = folder();
  const rows = shifts.split("\n")[1]?.concat("\n").repeat(30_000);
  const path = here.file("s.csv", Buffer.from(`${shifts}${rows}zo\u00eb,,\n`, "latin1"));
  expect((await inspectFile({ path, settle: false })).encoding).toBe("windows-1252");
});

test("a character that two reads cut apart is still UTF-8", async () => {
  using here = folder();
  const content = `${shifts}${`é,${"é".repeat(300)},\n`.repeat(10_000)}`;
  expect((await inspectFile({ path: here.file("s.csv", content), settle: false })).encoding).toBe("utf-8");
});

test("a column of row numbers that the header does not name is seen", async () => {
  using here = folder();
  const path = here.file("s.csv", shifts.replace("\na.osei", "\n1,a.osei"));
  expect((await inspectFile({ path, settle: false })).header).toEqual([
    "",
    "agent",
    "shift_start",
    "shift_end",
  ]);
});

test("columns of inferred emotion, phone numbers and free text are named as dropped", async () => {
  using here = folder();
  const path = here.file(
    "s.csv",
    "agent,shift_start,shift_end,Agent Sentiment,ANI,Comment\na,2026-03-02T08:00Z,2026-03-02T16:00Z,0.4,555,x\n",
  );
  expect((await inspectFile({ path, settle: false })).droppedColumns).toEqual([
    { column: "Agent Sentiment", why: "inferred-emotion" },
    { column: "ANI", why: "phone-number" },
    { column: "Comment", why: "free-text" },
  ]);
});

test.each([
  ["a file without content", "empty", "", undefined],
  ["a file of blank lines", "empty", "\ufeff \r\n\n", undefined],
  ["a header without rows", "header-alone", "agent,shift_start,shift_end\n\n", undefined],
  ["a workbook", "binary", Buffer.from("504b0304140000", "hex"), undefined],
  ["a gzip archive that broke off", "damaged", Buffer.from("1f8b0800", "hex"), undefined],
  ["a text with zero bytes", "binary", `${shifts}\0\0`, undefined],
  ["a layout that nobody knows", "unknown-format", "one,two\n1,2\n", undefined],
  ["a format that does not exist", "unknown-format", shifts, "shiftz"],
  ["a file that is not what it was said to be", "not-this-format", shifts, "roster"],
])("%s is refused as %s, in one sentence", async (_what, code, content, format) => {
  const refused = await refusal(content, format);
  expect(refused.code).toBe(code);
  expect(refused.message).toMatch(/^[^\n]+\.$/);
});

test("a refusal says what a workbook is and what to do", async () => {
  expect((await refusal(Buffer.from("504b0304140000", "hex"))).message).toBe(
    "export.csv seems to be an Excel workbook or a ZIP archive, not a table of text; save its table as CSV and import that.",
  );
});

test("an unknown layout is refused with at most eight of its columns", async () => {
  const columns = Array.from({ length: 12 }, (_, at) => `column${at + 1}`);
  const { message } = await refusal(`${columns.join(",")}\n1\n`);
  expect(message).toContain("column8 and 4 more");
  expect(message).toContain("evenkeel formats");
  expect(message).not.toContain("column9");
});

test("a file that is not there, and a folder, are refused", async () => {
  using here = folder();
  const gone = inspectFile({ path: `${here.path}/gone.csv`, settle: false });
  await expect(gone).rejects.toMatchObject({ code: "not-found" });
  await expect(inspectFile({ path: here.path, settle: false })).rejects.toMatchObject({ code: "not-a-file" });
});

test.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
  "a file that may not be read is refused (not as root, who may, nor on Windows, where modes bar nobody)",
  async () => {
    using here = folder();
    const path = here.file("s.csv", shifts);
    chmodSync(path, 0);
    await expect(inspectFile({ path, settle: false })).rejects.toMatchObject({ code: "not-readable" });
  },
);

test("an export that is still growing is refused", async () => {
  using here = folder();
  const path = here.file("s.csv", shifts);
  const writer = setInterval(() => appendFileSync(path, "a.osei,"), 20);
  try {
    await expect(inspectFile({ path, settle: true })).rejects.toMatchObject({ code: "still-written" });
  } finally {
    clearInterval(writer);
  }
});
