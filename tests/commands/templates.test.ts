import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { templatesCommand } from "../../src/main/commands/templates.ts";
import { removeFolder } from "../remove-folder.ts";
import { calledCommand } from "./called-command.ts";

const root = mkdtempSync(join(tmpdir(), "evenkeel-templates-"));
afterAll(() => removeFolder(root));
const templates = (...args: string[]) => calledCommand(templatesCommand, join(root, "floor"), args);

test("without a name there is a file for each plain layout", async () => {
  const out = join(root, "all");
  expect((await templates(out)).code).toBe(0);
  expect(readdirSync(out).toSorted()).toEqual([
    "absence.csv",
    "agent-states.csv",
    "contacts.csv",
    "evaluations.csv",
    "pulses.csv",
    "roster.csv",
    "shifts.csv",
    "surveys.csv",
    "training.csv",
  ]);
});

test("named ones alone are written, and none over a file that is there", async () => {
  const out = join(root, "some");
  expect((await templates(out, "roster", "shifts")).answer).toEqual([
    { file: join(out, "shifts.csv"), format: "shifts", rows: 3 },
    { file: join(out, "roster.csv"), format: "roster", rows: 2 },
  ]);
  writeFileSync(join(out, "roster.csv"), "filled in");
  expect((await templates(out, "roster")).code).toBe(1);
  expect(readFileSync(join(out, "roster.csv"), "utf8")).toBe("filled in");
});

test("a name that there is not, or no folder, is wrong usage", async () => {
  expect((await templates(join(root, "none"), "payroll")).code).toBe(2);
  expect((await templates()).code).toBe(2);
});

test("a file in the place of the folder is refused in a sentence", async () => {
  const place = join(root, "a-file");
  writeFileSync(place, "kept");
  for (const out of [place, join(place, "within")]) expect((await templates(out)).code).toBe(1);
  expect(readFileSync(place, "utf8")).toBe("kept");
});

test("who may not import files gets no templates either", async () => {
  const called = await calledCommand(templatesCommand, join(root, "floor"), [join(root, "hr")], {
    role: "hr",
  });
  expect(called.code).toBe(1);
});
