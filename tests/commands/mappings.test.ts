import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { importCommand } from "../../src/main/commands/import.ts";
import { mappingsCommand } from "../../src/main/commands/mappings.ts";
import { desk } from "../main/import/mapping/desk-file.ts";
import { removeFolder } from "../remove-folder.ts";
import { calledCommand } from "./called-command.ts";

const root = mkdtempSync(join(tmpdir(), "evenkeel-mappings-"));
afterAll(() => removeFolder(root));

const header = "Ref,Day,Rang,Picked up,Person,Talk (min),How it went";
const calls = Array.from({ length: 60 }, (_, at) => {
  const minute = String(at).padStart(2, "0");
  return `${at + 1},28/03/2026,09:${minute}:00,09:${minute}:12,${at % 2 ? "Ana" : "Bea"},${(at % 7) + 1.5},Sold`;
});

function file(name: string, text: string): string {
  const path = join(root, name);
  writeFileSync(path, text);
  return path;
}

const march = file("march.csv", [header, ...calls].join("\n"));
const called = (floor: string, ...words: readonly string[]) =>
  calledCommand(importCommand, join(root, floor), [...words, "--timezone", "Europe/Lisbon"]);
const mappings = (floor: string, ...words: readonly string[]) =>
  calledCommand(mappingsCommand, join(root, floor), words);

test("a proposal is written to a file, and nothing is stored", async () => {
  const out = join(root, "proposed.json");
  const end = await called("proposed", march, "--propose", out);
  expect(end.code).toBe(0);
  const { proposal, ...mapping } = JSON.parse(readFileSync(out, "utf8"));
  expect(mapping).toMatchObject({ version: 1, kind: "contacts" });
  expect(proposal).toMatchObject({ file: "march.csv", rows: 60 });
  const dry = await called("proposed", march);
  expect(dry.code).toBe(1);
  const over = await called("proposed", march, "--propose", march);
  expect([over.code, over.said.join()]).toEqual([1, expect.stringMatching(/cannot be written over/)]);
});

test("a mapping reads a file, is saved and carried, and reads the next one without being named", async () => {
  const path = file("desk.json", JSON.stringify(desk));
  const dry = await called("kept", march, "--mapping", path, "--save-mapping", "--dry-run");
  expect(dry.answer).toMatchObject([{ mapping: desk.name, rows: { accepted: 60 } }]);
  expect((await mappings("kept")).answer).toEqual([]);
  await called("kept", march, "--mapping", path, "--save-mapping");
  expect((await mappings("kept")).answer).toMatchObject([
    { name: desk.name, kind: "contacts", readBefore: [] },
  ]);

  const out = join(root, "carried.json");
  expect((await mappings("kept", "export", desk.name, out)).code).toBe(0);
  expect((await mappings("other", "import", out)).answer).toEqual({ imported: desk.name, replaced: false });
  const next = file("april.csv", [header, calls[0]].join("\n"));
  const end = await called("other", next);
  expect(end.answer).toMatchObject([{ mapping: desk.name, rows: { accepted: 1 } }]);

  const seconds = { ...desk.fields, talk_seconds: { from: "column", column: "Talk (min)", unit: "seconds" } };
  const edited = file("edited.json", JSON.stringify({ ...desk, fields: seconds }));
  const saved = await mappings("other", "import", edited);
  expect(saved.said.join()).toMatch(/as it was before: import 1 \(april\.csv\)/);
  const again = await called("other", next);
  expect(again.answer).toMatchObject([{ sameAs: null, difference: { intake: 1 } }]);

  expect((await mappings("other", "rename", desk.name, "Desk")).code).toBe(0);
  expect((await mappings("other", "remove", "Desk")).code).toBe(0);
  const gone = await mappings("other", "remove", "Desk");
  expect([gone.code, gone.said.join()]).toEqual([1, 'There is no saved mapping called "Desk".']);
});

test("what is no mapping, or another file's, is refused with a sentence, and nothing is stored", async () => {
  const broken = await called("refused", march, "--mapping", file("broken.json", '{"version":1'));
  expect([broken.code, broken.said.join()]).toEqual([1, expect.stringMatching(/no JSON, or broke off/)]);
  const other = file("other.csv", "Ref,Person\n1,Ana\n");
  const end = await called("refused", other, "--mapping", file("desk2.json", JSON.stringify(desk)));
  expect([end.code, end.said.join()]).toEqual([1, expect.stringMatching(/is not a file of the mapping/)]);
});

test("a refused file of no known layout is told how to go on", async () => {
  const end = await called("stranger", march);
  expect([end.code, end.said.join()]).toEqual([
    1,
    expect.stringContaining('"evenkeel import FILE --propose OUT.json" proposes what its columns mean'),
  ]);
});

test.each([
  ["nothing", ""],
  ["two lines", "Desk\nmonthly"],
  ["a mark that turns the writing", "Desk \u202emonthly"],
  ["too much", "d".repeat(81)],
])("a mapping is not called %s", async (_, to) => {
  const path = file("named.json", JSON.stringify(desk));
  await mappings("named", "import", path);
  const end = await mappings("named", "rename", desk.name, to);
  expect([end.code, end.said.join()]).toEqual([
    1,
    expect.stringMatching(/^A mapping cannot be called ".*": a name has 1 to 80 characters/),
  ]);
  expect((await mappings("named")).answer).toMatchObject([{ name: desk.name }]);
});
