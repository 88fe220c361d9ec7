import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { pulseAnswerKind, pulseAnswerValues } from "../../../../src/domain/floor/pulse-answer.ts";
import { contact, importRows, newStore, type TestRow } from "../store/store-fixture.ts";

const day = 20_254;

const answer =
  (response: string, respondent: string, score = 4): TestRow =>
  (batcher) => {
    const values = pulseAnswerValues({
      response,
      respondent,
      team: "Night owls",
      answeredAt: day * 86_400 + 600,
      serviceDay: day,
      item: "Recovery",
      score,
      scaleMin: 1,
      scaleMax: 5,
    });
    batcher.record(pulseAnswerKind, `pulse/${response}/Recovery`, null, values);
  };

test("answers to pulses are counted and covered, and name no agent and no team of the floor", async () => {
  const fixture = await newStore();
  await importRows(fixture, { name: "a.csv", rows: [contact("1", { agent: "ann", team: "Days" })] });
  const before = await fixture.store.read("floorStatus", { scope: "all" });
  const imported = await importRows(fixture, {
    name: "p.csv",
    rows: [answer("r1", "h1"), answer("r2", "h2")],
  });
  expect(imported.outcome).toMatchObject({ records: { pulseAnswers: 2 }, agents: 0 });
  expect(await fixture.store.read("floorStatus", { scope: "all" })).toEqual(before);
  const { sources } = await fixture.store.read("coverageCalendar", { today: day });
  expect(sources.find(({ source }) => source === "pulses")).toMatchObject({
    daily: false,
    days: [{ day, rows: 2, kind: "had" }],
  });
});

test("an import of them can be undone and redone as any other", async () => {
  const fixture = await newStore();
  const first = await importRows(fixture, { name: "a.csv", rows: [answer("r1", "h1", 2)] });
  const scores = () => fixture.look((store) => store.rows("SELECT score FROM pulse_answer"));
  await fixture.store.write("undoImport", { importId: first.importId, at: 1 });
  expect(scores()).toEqual([]);
  await fixture.store.write("redoImport", { importId: first.importId, at: 2 });
  expect(scores()).toEqual([{ score: 2 }]);
});

/** The files of the console that name a table or its record kind. */
function filesNaming(pattern: RegExp): string[] {
  const source = resolve(import.meta.dirname, "../../../../src");
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => pattern.test(readFileSync(path, "utf8")))
    .map((path) => path.slice(source.length + 1).replaceAll("\\", "/"))
    .sort();
}

/*
 * No answer, report, export, agent's copy, question of HR's or window may show a pulse of one person. Beside what writes
 * their table, two things read it: the panel of teams, in cells of ten, and the check of the index, which says one thing
 * of the whole floor. Whoever adds a read meets this test, and has to show groups of at least ten.
 */
test("nothing reads the table of pulses but the panel of teams and the check of the index", () => {
  expect(filesNaming(/pulse_answer|pulse-answer\.ts/)).toEqual([
    "domain/floor/pulse-answer.ts",
    // Of a file that somebody holds in hand, before it is imported; it says no answer.
    "domain/mapping/sentence-of-record.ts",
    "main/import/formats/pulses.ts",
    "main/record-store/import/record-kinds.ts",
    "main/record-store/pulses/ask-pulses.ts",
    "main/record-store/pulses/index-check.ts",
    "main/record-store/pulses/pulse-words.ts",
    "main/record-store/schema/0011-open-ends-and-pulses.ts",
    "main/record-store/schema/0014-claims-by-row.ts",
  ]);
});

/* Who keeps which code is read for that check alone. */
test("nothing reads who consented but the check of the index", () => {
  expect(filesNaming(/pulse_consent|pulse-consent\.ts/)).toEqual([
    "domain/floor/pulse-consent.ts",
    "main/import/formats/pulse-consents.ts",
    "main/record-store/import/record-kinds.ts",
    "main/record-store/pulses/forget-withdrawn.ts",
    "main/record-store/pulses/index-check.ts",
    "main/record-store/schema/0024-shown-pulses.ts",
  ]);
});
