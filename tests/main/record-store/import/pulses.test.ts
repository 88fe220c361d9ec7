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

/*
 * No answer, report, export, agent's copy, question of HR's or window may show a pulse of one person. Nothing reads
 * their table but what writes it; whoever adds a read meets this test, and has to show groups of at least ten.
 */
test("nothing but the import reads the table of pulses", () => {
  const source = resolve(import.meta.dirname, "../../../../src");
  const naming = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => /pulse_answer|pulse-answer\.ts/.test(readFileSync(path, "utf8")))
    .map((path) => path.slice(source.length + 1).replaceAll("\\", "/"));
  expect(naming.sort()).toEqual([
    "domain/floor/pulse-answer.ts",
    // Of a file that somebody holds in hand, before it is imported; it says no answer.
    "domain/mapping/sentence-of-record.ts",
    "main/import/formats/pulses.ts",
    "main/record-store/import/record-kinds.ts",
    "main/record-store/schema/0011-open-ends-and-pulses.ts",
    "main/record-store/schema/0014-claims-by-row.ts",
  ]);
});
