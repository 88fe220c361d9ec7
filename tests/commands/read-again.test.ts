import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importCommand } from "../../src/main/commands/import.ts";
import { openFloor } from "../../src/main/hosts/shared/floor.ts";
import { contact, importRows, rejected, temporaryFolder } from "../main/record-store/store/store-fixture.ts";
import { calledCommand } from "./called-command.ts";

const rows = [
  "contact_id,agent,queue,offered_at,answered_at,ended_at,talk_seconds,outcome",
  "1,ann,billing,2026-03-28T14:05:00Z,2026-03-28T14:05:10Z,2026-03-28T14:10:10Z,300,handled",
  "2,ann,billing,2026-03-28T14:15:00Z,2026-03-28T14:15:10Z,2026-03-28T14:20:10Z,300,handled",
].join("\n");

/** Imports as the command line does. */
async function imported(floor: string, options: Readonly<Record<string, boolean>>, file: string) {
  let [value, printed]: [unknown, string] = [undefined, ""];
  const code = await importCommand.run({
    command: "import",
    words: [file],
    options,
    floor,
    today: undefined,
    json: false,
    role: undefined,
    answer(given, text) {
      value = given;
      printed = text();
    },
    say: () => {},
  });
  return { code, value, printed };
}

test("a file that an older reader took says what reading it again would change, and is read again on the word", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "contacts.csv");
  writeFileSync(file, rows);
  const floor = join(folder, "floor");
  const open = await openFloor(floor);
  await importRows(open, {
    name: "contacts.csv",
    fingerprint: createHash("sha256").update(rows).digest("hex"),
    reader: 1,
    rows: [contact("2"), rejected],
  });
  await open.close();

  const counted = await imported(floor, {}, file);
  expect(counted).toMatchObject({ code: 0, value: [{ needsAgain: true, sameAs: 1, intake: 1 }] });
  expect(counted.printed).toContain(
    "records: 1 added, 1 changed, 0 taken away; 0 rows are rejected (1 before).",
  );
  expect(counted.printed).toContain("--again");

  const again = await imported(floor, { again: true }, file);
  expect(again).toMatchObject({ code: 0, value: [{ needsAgain: false, sameAs: null, intake: 2 }] });
  expect(again.printed).toContain("Read again, in the place of import 1: records: 1 added");
  expect(await imported(floor, {}, file)).toMatchObject({ value: [{ sameAs: 2, difference: null }] });
});

test("a file that was read as a layout on somebody's word is read so again without the word", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "calls.csv");
  writeFileSync(
    file,
    "CALL ID,TIMESTAMP,CAMPAIGN,AGENT,TALK TIME\nc1,2026-03-23 07:00,Billing,Ana,0:03:30\n",
  );
  const args = [file, "--timezone", "UTC"];
  expect((await calledCommand(importCommand, folder, args)).code).toBe(1);
  const asked = await calledCommand(importCommand, folder, [...args, "--as", "five9-call-log"]);
  expect(asked).toMatchObject({ code: 0, answer: [{ rows: { accepted: 1 } }] });
  const again = await calledCommand(importCommand, folder, args);
  expect(again).toMatchObject({ code: 0, answer: [{ sameAs: 1, rows: { duplicate: 1 } }] });
});
