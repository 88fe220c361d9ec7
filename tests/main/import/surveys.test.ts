import { expect, test } from "vitest";
import { surveyResponseKind } from "../../../src/domain/floor/survey-response.ts";
import { contextIn, folder, read } from "./reading.ts";

const columns = surveyResponseKind.columns.map(({ name }) => name);

async function surveysOf(...lines: readonly string[]) {
  using files = folder();
  return await read(files.file("surveys.csv", `${lines.join("\n")}\n`), contextIn("UTC"), columns);
}

const at = "2026-03-02T10:00:00Z";

test("scores are taken as the survey writes them, each on its scale", async () => {
  const { records, rejected, end } = await surveysOf(
    "response_id,agent,answered_at,kind,score,scale_min,scale_max",
    `R1,Ana,${at},csat,80%,0,100`,
    `R2,Ana,${at},csat,5 - Very satisfied,1,5`,
    `R3,Ana,${at},csat,Satisfied,1,5`,
    `R4,Ana,${at},csat,Yes,0,10`,
    `R5,Ana,${at},nps,9/10,0,10`,
    `R6,Ana,${at},empathy,★★★★☆,1,5`,
  );
  expect(records.map(({ score, scale_min, scale_max }) => [score, scale_min, scale_max])).toEqual([
    [80, 0, 100],
    [5, 1, 5],
    [4, 1, 5],
    [10, 0, 10],
    [9, 0, 10],
    [4, 1, 5],
  ]);
  expect(rejected).toEqual([]);
  expect(end.warnings).toEqual([{ code: "score-in-words", count: 1, example: "line 4" }]);
});

test("a score that is none, is off its scale, or names another scale is rejected with that reason", async () => {
  const { rejected } = await surveysOf(
    "response_id,agent,answered_at,kind,score,scale_min,scale_max",
    `R1,Ana,${at},csat,,1,5`,
    `R2,Ana,${at},csat,good,1,5`,
    `R3,Ana,${at},csat,-1,0,5`,
    `R4,Ana,${at},csat,6,1,5`,
    `R5,Ana,${at},csat,0,1,5`,
    `R6,Ana,${at},csat,80%,1,5`,
    `R7,Ana,${at},csat,4/10,1,5`,
    `R8,Ana,${at},csat,4,1,5`,
  );
  expect(rejected.map(({ reason }) => reason)).toEqual([
    "blank",
    "not-a-number",
    "negative",
    "above-maximum",
    "below-minimum",
    "scale-contradicts",
    "scale-contradicts",
  ]);
});

test("a scale that the file does not state is null, with a warning; one that the score names is taken", async () => {
  const { records, rejected, end } = await surveysOf(
    "response_id,contact_id,answered_at,kind,score",
    `R1,C1,${at},csat,4`,
    `R2,C2,${at},csat,80%`,
    `R3,C3,${at},csat,4 of 5`,
  );
  expect(rejected).toEqual([]);
  expect(
    records.map(({ contact, agent, score, scale_min, scale_max }) => [
      contact,
      agent,
      score,
      scale_min,
      scale_max,
    ]),
  ).toEqual([
    ["C1", null, 4, null, null],
    ["C2", null, 80, 0, 100],
    ["C3", null, 4, null, 5],
  ]);
  expect(end.warnings).toMatchObject([{ code: "scale-not-stated", count: 2 }]);
});

test("an answer may lack its agent, and its comment is never kept", async () => {
  const { head, records } = await surveysOf(
    "response_id,contact_id,agent,answered_at,kind,score,scale_min,scale_max,comment",
    `R1,C1,,${at},csat,4,1,5,call me on 555 0100`,
  );
  expect(records).toMatchObject([{ contact: "C1", agent: null, score: 4 }]);
  expect(head.droppedColumns).toEqual([{ column: "comment", why: "free-text" }]);
  expect(JSON.stringify(records)).not.toContain("555");
});
