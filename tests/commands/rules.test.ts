import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ruleProblemSentences } from "../../src/domain/burnout/rule-problem-sentence.ts";
import { auditCommand } from "../../src/main/commands/audit.ts";
import { rulesCommand } from "../../src/main/commands/rules.ts";
import { removeFolder } from "../remove-folder.ts";
import { calledCommand } from "./called-command.ts";

const root = mkdtempSync(join(tmpdir(), "evenkeel-rules-"));
afterAll(() => removeFolder(root));

const rules = (floor: string, ...words: readonly string[]) =>
  calledCommand(rulesCommand, join(root, floor), words);
const because = ["--reason", "Agreed with the works council"];

interface Listed {
  readonly consoleRules: number;
  readonly floorChange: number;
  readonly settings: readonly { readonly code: string; readonly value: number | boolean }[];
  readonly fixed: readonly { readonly code: string; readonly changeable: boolean }[];
}

describe("the rules at the command line", () => {
  test("are listed with both numbers, every setting, and what comes fixed", async () => {
    const { code, answer, printed } = await rules("listed");
    expect(code).toBe(0);
    const { consoleRules, floorChange, settings, fixed } = answer as Listed;
    expect([consoleRules, floorChange]).toEqual([2, 0]);
    expect(settings).toContainEqual(expect.objectContaining({ code: "busy-share.limit", value: 0.7 }));
    for (const setting of settings)
      expect(setting).toMatchObject({
        sentence: expect.stringMatching(/\.$/),
        unit: expect.any(String),
        reason: expect.stringMatching(/./),
        evidence: expect.any(String),
        changeable: true,
      });
    expect(fixed.every(({ changeable }) => !changeable)).toBe(true);
    expect(fixed.map(({ code: one }) => one)).toContain("verdict");
    expect(printed).toContain("In force: console rules 2, nothing changed by this floor.");
    expect(printed).toContain("quick-returns.weight");
    expect(printed).toContain("Train or relieve:");
  });

  test("are changed from a week on, with the reason and who stands behind it", async () => {
    const end = await rules(
      "changed",
      "change",
      ...["--set", "quick-returns.weight=4", "--set", "adherence.on=off"],
      ...[...because, "--by", "Ada Osei", "--from", "2099-W02"],
    );
    expect(end).toMatchObject({
      code: 0,
      answer: { kind: "saved", version: 2, consoleRules: 2, floorChange: 1, fromWeek: "2099-W02" },
      printed: "Kept: console rules 2, this floor's change 1, from 2099-W02 on.",
    });
    const { answer } = await rules("changed");
    expect(answer).toMatchObject({ consoleRules: 2, floorChange: 1, ruleVersion: 2, fromWeek: "2099-W02" });
    const { settings } = answer as Listed;
    expect(settings).toContainEqual(expect.objectContaining({ code: "quick-returns.weight", value: 4 }));
    expect(settings).toContainEqual(expect.objectContaining({ code: "adherence.on", value: false }));
    expect((answer as { versions: unknown[] }).versions[0]).toMatchObject({
      by: "Ada Osei",
      reason: "Agreed with the works council",
      changed: [
        { code: "quick-returns.weight", before: 3, after: 4 },
        { code: "adherence.on", before: true, after: false },
      ],
    });
    const audit = await calledCommand(auditCommand, join(root, "changed"), [], { role: "owner" });
    expect(JSON.stringify(audit.answer)).toContain(
      '"settings":{"quick-returns.weight":4,"adherence.on":false}',
    );
  });

  test("are changed by a file", async () => {
    const file = join(root, "change.json");
    const change = { settings: { "demand.from": 0.6 }, reason: "Tried for a month", from: "2099-W02" };
    writeFileSync(file, JSON.stringify(change));
    expect((await rules("by-file", "change", file)).answer).toMatchObject({ kind: "saved", floorChange: 1 });
    writeFileSync(file, "{}");
    expect((await rules("by-file", "change", file)).code).toBe(2);
  });

  test("are not changed by a preview, which needs no reason", async () => {
    const preview = await rules("previewed", "change", "--set", "index.from=30", "--preview");
    expect(preview).toMatchObject({ code: 0, answer: { kind: "preview", teams: [] } });
    expect((await rules("previewed")).answer).toMatchObject({ floorChange: 0 });
  });

  test("that cannot be are refused with each problem in a sentence, and nothing is kept", async () => {
    const end = await rules(
      "refused",
      "change",
      ...["--set", "limits.weeks=5", "--set", "overtime.weight=0", "--set", "demand.from=much"],
      ...["--set", "overtime.counts-from=9", "--set", "moonlight.weight=1", "--from", "2020-W01"],
    );
    expect(end.code).toBe(1);
    expect(end.said).toEqual([
      `demand.from: ${ruleProblemSentences["not-a-number"]}`,
      `moonlight.weight: ${ruleProblemSentences["unknown-setting"]}`,
      ruleProblemSentences["no-reason"],
      ruleProblemSentences["past-week"],
      `limits.weeks, limits.of-weeks: ${ruleProblemSentences["limit-weeks"]}`,
      `overtime.weight: ${ruleProblemSentences.weight}`,
      `overtime.counts-from, overtime.whole-at: ${ruleProblemSentences.edges}`,
    ]);
    expect(end.answer).toMatchObject({ kind: "refused", problems: end.said.map(() => ({})) });
    expect((await rules("refused")).answer).toMatchObject({ floorChange: 0 });
    const nothing = await rules("refused", "change", "--set", "overtime.weight=2", ...because);
    expect(nothing).toMatchObject({ code: 1, said: [ruleProblemSentences["nothing-changed"]] });
  });

  test.each([
    ["another action", ["undo"]],
    ["nothing to change", ["change", ...because]],
    ["a setting without a value", ["change", "--set", "overtime.weight", ...because]],
    ["a week that is none", ["change", "--set", "overtime.weight=3", ...because, "--from", "next"]],
    ["a change without its word", ["--set", "overtime.weight=3", ...because]],
    ["a file that is not there", ["change", join(root, "none.json")]],
  ])("%s is wrong usage", async (_, words) => {
    expect((await rules("misused", ...words)).code).toBe(2);
  });

  test("are shown to HR, which may not change them", async () => {
    const asHr = (words: readonly string[]) =>
      calledCommand(rulesCommand, join(root, "hr"), words, { role: "hr" });
    expect((await asHr([])).code).toBe(0);
    const end = await asHr(["change", "--set", "overtime.weight=3", ...because]);
    expect([end.code, end.said]).toEqual([1, ["`evenkeel rules` is not shown to this role."]]);
  });
});
