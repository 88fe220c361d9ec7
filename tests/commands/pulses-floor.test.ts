import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { agentsCommand } from "../../src/main/commands/agents.ts";
import { importCommand } from "../../src/main/commands/import.ts";
import { removeFolder } from "../remove-folder.ts";
import { calledCommand } from "./called-command.ts";

const root = mkdtempSync(join(tmpdir(), "evenkeel-pulses-"));
const floor = join(root, "floor");
afterAll(() => removeFolder(root));

test("pulses are imported and counted, and make nobody known", async () => {
  const sample = resolve(import.meta.dirname, "../../resources/samples/pulses.csv");
  const imported = await calledCommand(importCommand, floor, [sample, "--timezone", "Europe/Berlin"]);
  expect(imported).toMatchObject({
    code: 0,
    answer: [
      {
        format: "pulses",
        rows: { read: 10, accepted: 8, duplicate: 0, rejected: 0, ignored: 2 },
        records: { pulseAnswers: 8 },
        agents: 0,
        ignored: [{ code: "without-consent", count: 2 }],
      },
    ],
  });
  expect((await calledCommand(agentsCommand, floor, [])).answer).toEqual([]);
});

test("the same answers in another file add nothing", async () => {
  const again = join(root, "again.csv");
  writeFileSync(
    again,
    "response_id,respondent,team,consent,answered_at,item,score,scale_min,scale_max\nP-304,red-wren-05,South,yes,2026-03-06T16:25:00+01:00,Can raise problems,4 of 5,1,5\n",
  );
  const imported = await calledCommand(importCommand, floor, [again]);
  expect(imported).toMatchObject({ code: 0, answer: [{ rows: { read: 1, accepted: 0, duplicate: 1 } }] });
});
