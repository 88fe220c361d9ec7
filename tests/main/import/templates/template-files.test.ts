import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { mappedFields } from "../../../../src/domain/mapping/mapped-field.ts";
import { importCommand } from "../../../../src/main/commands/import.ts";
import { undoCommand } from "../../../../src/main/commands/undo.ts";
import { templateFiles } from "../../../../src/main/import/templates/template-files.ts";
import { calledCommand } from "../../../commands/called-command.ts";
import { temporaryFolder } from "../../record-store/store/store-fixture.ts";

interface Imported {
  readonly format: string;
  readonly rows: Readonly<Record<string, number>>;
  readonly warnings: readonly { readonly code: string }[];
}

const zone = ["--timezone", "Europe/Lisbon"];

describe.each(templateFiles())("the template $name", ({ name, format, rows, text }) => {
  test("goes into an empty floor as made up: every row is taken, and nothing is to be said of it but the zone", async () => {
    const folder = temporaryFolder();
    const path = join(folder, name);
    writeFileSync(path, text);
    const end = await calledCommand(importCommand, join(folder, "floor"), [path, ...zone, "--sample"]);
    expect([end.code, end.said]).toEqual([0, []]);
    const [imported] = end.answer as Imported[];
    expect(imported?.format).toBe(format);
    expect(imported?.rows).toEqual({ read: rows, accepted: rows, duplicate: 0, rejected: 0, ignored: 0 });
    expect(imported?.warnings.filter(({ code }) => code !== "floor-zone-set")).toEqual([]);
  });

  test("shows every column that a record needs, and what it can be besides", () => {
    const columns = text.split("\r\n")[0]?.replace("\ufeff", "").split(",");
    for (const { name: field, isNeeded } of mappedFields(format))
      if (isNeeded) expect(columns).toContain(field);
    expect(text.replace("\ufeff", "")).not.toMatch(/,undefined|"/);
  });
});

test("a template whose example people were left in is refused, and nothing of it is stored", async () => {
  const folder = temporaryFolder();
  const floor = join(folder, "floor");
  const roster = templateFiles().find(({ format }) => format === "roster");
  if (!roster) expect.fail("there is no template of the roster");
  const half = join(folder, "half.csv");
  writeFileSync(half, `${roster.text}m.roe,Maya Roe,North,Dublin,Noor Haddad,40,2020-01-01,\r\n`);
  const refused = await calledCommand(importCommand, floor, [half, ...zone]);
  expect(refused).toMatchObject({ code: 1, answer: [] });
  expect(refused.said).toEqual([
    "half.csv still has the example people of a template (example-ann, example-ben), who do not exist. Take their rows out, put your own people in, and import it again.",
  ]);
  const filled = join(folder, "filled.csv");
  writeFileSync(filled, "agent,name,team\r\nm.roe,Maya Roe,North\r\n");
  expect(await calledCommand(importCommand, floor, [filled, ...zone])).toMatchObject({
    code: 0,
    answer: [{ intake: 1, agents: 1 }],
  });
  expect((await calledCommand(undoCommand, floor, ["1"])).code).toBe(0);
});

test("the example of the pulses' template, who is no agent, is refused as well", async () => {
  const folder = temporaryFolder();
  const pulses = templateFiles().find(({ format }) => format === "pulses");
  if (!pulses) expect.fail("there is no template of pulses");
  const path = join(folder, pulses.name);
  writeFileSync(path, pulses.text);
  const refused = await calledCommand(importCommand, join(folder, "floor"), [path, ...zone]);
  expect(refused).toMatchObject({ code: 1, answer: [] });
  expect(refused.said.join()).toMatch(/still has the example people of a template/);
});
