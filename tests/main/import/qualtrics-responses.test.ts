import { join } from "node:path";
import { expect, test } from "vitest";
import { surveyResponseKind } from "../../../src/domain/floor/survey-response.ts";
import { surveyQuestion } from "../../../src/main/import/formats/survey-question.ts";
import { inspectFile } from "../../../src/main/import/recognise/inspect-file.ts";
import { contextIn, folder, read } from "./reading.ts";

const columns = surveyResponseKind.columns.map(({ name }) => name);
const sample = join(import.meta.dirname, "../../../resources/samples/qualtrics-responses.csv");

test.each([
  ["Q1", "How satisfied were you with our service?", "csat"],
  ["Q1", "Overall satisfaction", "csat"],
  ["CSAT", "", "csat"],
  ["Agent CSAT", "", "csat"],
  ["Q2", "How likely are you to recommend us to a friend?", "nps"],
  ["Q9", "", "nps"],
  ["NPS", "", "nps"],
  ["Q3", "I felt understood by the person I spoke to", "empathy"],
  ["Q3", "The agent listened to me", "empathy"],
  ["Q4", "How many times have you called?", undefined],
  ["Q5", "", undefined],
  ["Q1_TEXT", "How satisfied were you? - Text", undefined],
  ["Q9_NPS_GROUP", "How likely are you to recommend us? - Group", undefined],
  ["Q1_Click Count", "How satisfied were you? - Click Count", undefined],
])("the column %s with the words %j asks for %s", (column, label, kind) => {
  expect(surveyQuestion(column, label, ["Q9", "Q9_NPS_GROUP"])?.kind).toBe(kind);
});

test("responses: previews and spam under codes of their own, times in the zone that the file states", async () => {
  const { records, end, head, messages } = await read(sample, contextIn("UTC"), columns);
  expect(records[0]).toMatchObject({
    key: "qualtrics/R_0001/q1",
    agent: "a.osei",
    contact: "c-1",
    kind: "csat",
    score: 4,
    scale_max: null,
    answered_at: Date.parse("2026-03-23T10:00:46Z") / 1000,
  });
  expect(records[1]).toMatchObject({
    key: "qualtrics/R_0001/q2",
    kind: "nps",
    score: 9,
    scale_min: 0,
    scale_max: 10,
  });
  expect(records).toHaveLength(12);
  const ignored = Object.fromEntries(end.ignored.map(({ code, count }) => [code, count]));
  expect(ignored).toEqual({ "label-row": 2, "survey-preview": 1, "survey-spam": 1, "not-answered": 1 });
  expect(head.droppedColumns.map(({ column }) => column)).toEqual([
    "IPAddress",
    "RecipientLastName",
    "RecipientEmail",
    "LocationLatitude",
    "LocationLongitude",
  ]);
  for (const secret of ["192.0.2", "Doe", "made.up", "51.5", "Waited"]) {
    expect(JSON.stringify(messages)).not.toContain(secret);
  }
});

const file = (change: { question?: string; label?: string; zone?: string; agent?: string }) => {
  const {
    question = "Q1",
    label = "How satisfied were you?",
    zone = "America/Denver",
    agent = "agent",
  } = change;
  const id = (name: string, more = "") => `"{""ImportId"":""${name}""${more}}"`;
  return [
    `StartDate,EndDate,Status,RecordedDate,ResponseId,${question},${agent}`,
    `Start Date,End Date,Response Type,Recorded Date,Response ID,"${label}",${agent}`,
    `${id("startDate", `,""timeZone"":""${zone}""`)},${id("endDate")},${id("status")},${id("recordedDate")},${id("_recordId")},${id("QID1")},${id(agent)}`,
    "2026-03-02 10:00:00,2026-03-02 10:02:00,0,2026-03-02 10:02:01,R_1,5,Ana",
    "2026-03-02 10:00:00,2026-03-02 10:02:00,1,2026-03-02 10:02:01,R_2,5,Ana",
  ].join("\n");
};

test.each([
  ["America/Denver", "2026-03-02T17:02:01Z", ["stated-zone", "scale-not-stated"]],
  ["Z", "2026-03-02T10:02:01Z", ["scale-not-stated"]],
  ["Nowhere/At_All", "2026-03-02T10:02:01Z", ["scale-not-stated"]],
])(
  "the zone %s that a file states is the one of its times, where there is such a zone",
  async (zone, at, notes) => {
    using here = folder();
    const { records, end } = await read(here.file("q.csv", file({ zone })), contextIn("UTC"), columns);
    expect(records.map(({ answered_at }) => answered_at)).toEqual([Date.parse(at) / 1000]);
    expect(end.warnings.map(({ code }) => code).sort()).toEqual([...notes].sort());
    expect(end.ignored.map(({ code }) => code)).toContain("survey-preview");
  },
);

test("a survey without a question that is known is refused, and says so", async () => {
  using here = folder();
  const path = here.file("q.csv", file({ label: "How old are you?" }));
  await expect(read(path, contextIn("UTC"), columns)).rejects.toThrow(
    "neither name nor words show a question",
  );
});

test("a survey that names neither agent nor contact is refused with what it lacks", async () => {
  using here = folder();
  const path = here.file("q.csv", file({ agent: "colour" }));
  await expect(inspectFile({ path, settle: false })).rejects.toThrow("no column agent");
});
