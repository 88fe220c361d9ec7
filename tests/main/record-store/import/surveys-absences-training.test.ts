import { expect, test } from "vitest";
import { absenceKind, absenceValues } from "../../../../src/domain/floor/absence.ts";
import { surveyResponseKind, surveyResponseValues } from "../../../../src/domain/floor/survey-response.ts";
import { trainingSessionKind, trainingSessionValues } from "../../../../src/domain/floor/training-session.ts";
import { contact, importRows, newStore, type TestRow } from "../store/store-fixture.ts";

const day = 20_254;
const noon = 1_750_000_000;

const survey =
  (id: string, agent: string | null, score = 4): TestRow =>
  (batcher) => {
    const values = surveyResponseValues({
      response: id,
      contact: "c1",
      agent,
      answeredAt: noon,
      serviceDay: day,
      kind: "csat",
      score,
      scaleMin: 1,
      scaleMax: 5,
    });
    batcher.record(surveyResponseKind, `survey/${id}/csat`, null, values);
  };
const absence =
  (agent: string): TestRow =>
  (batcher) =>
    batcher.record(
      absenceKind,
      `absence/${agent}/${day}`,
      null,
      absenceValues({ agent, kind: "planned", serviceDay: day, lastDay: day + 4 }),
    );
const training =
  (agent: string): TestRow =>
  (batcher) => {
    const values = trainingSessionValues({
      agent,
      topic: "active listening",
      kind: "refresher",
      heldAt: noon,
      serviceDay: day,
      minutes: 45,
      status: "held",
    });
    batcher.record(trainingSessionKind, `training/${agent}/${noon}`, null, values);
  };

const agents = "SELECT source_id FROM agent ORDER BY source_id";
const namesOf = (rows: readonly { source_id: string }[]) => rows.map((row) => row.source_id);

test("surveys, absences and trainings make their agents known, and no day of theirs is summed up", async () => {
  const fixture = await newStore();
  const rows = [survey("s1", "ann"), survey("s2", null), absence("bob"), training("cy")];
  const imported = await importRows(fixture, { name: "a.csv", rows });
  expect(imported.outcome).toMatchObject({
    rows: { read: 4, accepted: 4, duplicate: 0 },
    records: { surveyResponses: 2, absences: 1, trainingSessions: 1 },
  });
  expect(namesOf(fixture.look((store) => store.rows(agents)))).toEqual(["ann", "bob", "cy"]);
  expect(fixture.look((store) => store.rows("SELECT 1 FROM agent_day"))).toEqual([]);
});

test("an import of them can be undone and redone, and agents come and go with it", async () => {
  const fixture = await newStore();
  const first = await importRows(fixture, { name: "a.csv", rows: [survey("s1", "ann", 4), absence("bob")] });
  await importRows(fixture, { name: "b.csv", rows: [survey("s1", "ann", 2)] });
  const scores = () => fixture.look((store) => store.rows("SELECT score FROM survey_response"));
  const both = scores();
  await fixture.store.write("undoImport", { importId: first.importId, at: 1 });
  expect(scores()).toEqual([{ score: 2 }]);
  expect(namesOf(fixture.look((store) => store.rows(agents)))).toEqual(["ann"]);
  await fixture.store.write("redoImport", { importId: first.importId, at: 2 });
  expect(scores()).toEqual(both);
  expect(namesOf(fixture.look((store) => store.rows(agents)))).toEqual(["ann", "bob"]);
});

test("a row that brings a record of two kinds is one accepted row", async () => {
  const fixture = await newStore();
  const row: TestRow = (batcher) => {
    contact("c1")(batcher);
    survey("s1", "ann")(batcher);
  };
  const imported = await importRows(fixture, { name: "a.csv", rows: [row, contact("c2")] });
  expect(imported.outcome.rows).toMatchObject({ read: 2, accepted: 2, duplicate: 0 });
  const again = await importRows(fixture, { name: "b.csv", rows: [row, contact("c3")] });
  expect(again.outcome.rows).toMatchObject({ read: 2, accepted: 1, duplicate: 1 });
});
