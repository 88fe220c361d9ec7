import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { shiftKind } from "../../../src/domain/floor/shift.ts";
import { writeRepairFile } from "../../../src/main/import/repair-file.ts";
import { contextIn, folder, read } from "./reading.ts";

const lisbon = contextIn("Europe/Lisbon");
const shiftColumns = shiftKind.columns.map((column) => column.name);
const header = "agent,shift_start,shift_end,activity";
const sound = (agent: string, activity = "") =>
  `${agent},2026-03-02T08:00:00Z,2026-03-02T16:00:00Z,${activity}`;
const turned = (agent: string, activity = "") =>
  `${agent},2026-03-02T16:00:00Z,2026-03-02T08:00:00Z,${activity}`;

async function repaired(path: string, out: string) {
  const { head, rejected } = await read(path, lisbon, shiftColumns);
  const rejectedLines = new Set(rejected.map(({ line }) => line));
  return { head, rejectedLines, written: await writeRepairFile({ path, head, rejectedLines, out }) };
}

test("the repair file has the header and the rejected rows, and nothing else", async () => {
  using here = folder();
  const rows = [sound("a"), turned("b", '"early, late"'), "c,2026-03-02T08:00:00Z", sound("d")];
  const path = here.file("s.csv", [header, ...rows].join("\r\n"));
  const out = join(here.path, "rejects.csv");
  expect((await repaired(path, out)).written).toBe(2);
  expect(readFileSync(out, "utf8")).toBe(
    `${header}\n${turned("b", '"early, late"')}\nc,2026-03-02T08:00:00Z\n`,
  );
});

test("once put right it can be imported, and names that were kept from being formulas are whole again", async () => {
  using here = folder();
  const rows = ["=SUM(A1)", "@osei", "+49 lima", "-7", "a=b"].map((agent) => turned(agent));
  const path = here.file("s.csv", [header, sound("z"), ...rows].join("\n"));
  const out = join(here.path, "rejects.csv");
  await repaired(path, out);
  const text = readFileSync(out, "utf8");
  expect(
    text
      .split("\n")
      .slice(1, 6)
      .map((line) => line.split(",")[0]),
  ).toEqual(["'=SUM(A1)", "'@osei", "'+49 lima", "-7", "a=b"]);
  const right = text.replaceAll("T08", "T18");
  const { records, rejected } = await read(here.file("right.csv", right), lisbon, shiftColumns);
  expect(rejected).toEqual([]);
  expect(records.map(({ agent }) => agent)).toEqual(["=SUM(A1)", "@osei", "+49 lima", "-7", "a=b"]);
});

test("rejected objects become a table of the paths that are read, which is recognised again", async () => {
  using here = folder();
  const contact = (id: string, end: string) =>
    JSON.stringify({
      ContactId: id,
      InitiationTimestamp: "2026-03-02T09:00:00Z",
      DisconnectTimestamp: end,
      LastUpdateTimestamp: id === "b" ? "never" : end,
      Queue: { Name: "Billing" },
      CustomerEndpoint: { Address: "+15550123" },
    });
  const path = here.file(
    "c.jsonl",
    [contact("a", "2026-03-02T09:05:00Z"), contact("b", "2026-03-02T09:06:00Z")].join("\n"),
  );
  const out = join(here.path, "rejects.csv");
  expect((await repaired(path, out)).written).toBe(1);
  const right = readFileSync(out, "utf8").replace("never", "2026-03-02T09:07:00Z");
  const { head, records } = await read(here.file("right.csv", right), lisbon, []);
  expect(head).toMatchObject({ format: "amazon-connect-contacts", layout: "table" });
  expect(records.map(({ key }) => key)).toEqual(["connect/b"]);
});

test("a source file that has changed is refused, and nothing is written", async () => {
  using here = folder();
  const path = here.file("s.csv", [header, sound("z"), turned("a")].join("\n"));
  const { head, rejectedLines } = await repaired(path, join(here.path, "first.csv"));
  appendFileSync(path, `\n${turned("b")}`);
  const out = join(here.path, "rejects.csv");
  const refused = writeRepairFile({ path, head, rejectedLines, out });
  await expect(refused).rejects.toMatchObject({ code: "source-changed" });
  const gone = writeRepairFile({ path: `${path}.gone`, head, rejectedLines, out });
  await expect(gone).rejects.toMatchObject({ code: "source-changed" });
  expect(existsSync(out)).toBe(false);
});

test("the source file is never written over", async () => {
  using here = folder();
  const path = here.file("s.csv", [header, sound("z"), turned("a")].join("\n"));
  await expect(repaired(path, path)).rejects.toMatchObject({ code: "same-file" });
  expect(readFileSync(path, "utf8")).toBe([header, sound("z"), turned("a")].join("\n"));
});

test("a place where nothing can be written is refused in one sentence", async () => {
  using here = folder();
  const path = here.file("s.csv", [header, sound("z"), turned("a")].join("\n"));
  const refused = repaired(path, join(here.path, "nowhere", "rejects.csv"));
  await expect(refused).rejects.toMatchObject({ code: "not-writable" });
});
