import { expect, test } from "vitest";
import { evaluationItemKind } from "../../../src/domain/floor/evaluation-item.ts";
import type { RecordKind } from "../../../src/domain/floor/record-kind.ts";
import { surveyResponseKind } from "../../../src/domain/floor/survey-response.ts";
import { contextIn, folder, read } from "./reading.ts";

const columnsOf = (kind: RecordKind) => kind.columns.map(({ name }) => name);
const head = "evaluation_id,agent,evaluator,form,evaluated_at";
const said = "E-1,ann,Eve,Core,2026-03-02T10:00:00Z";

async function readText(name: string, kind: RecordKind, content: string) {
  using files = folder();
  return await read(files.file(name, content), contextIn("UTC"), columnsOf(kind));
}

test("an item that a machine inferred is set aside with its name, a person's items are kept", async () => {
  const { records, end } = await readText(
    "evaluations.csv",
    evaluationItemKind,
    [
      `${head},item,score,max_score`,
      `${said},Tone of voice,3,4`,
      `${said},Agent sentiment (AI),72,100`,
      `${said},Stimmung,60,100`,
      `${said},Acknowledges feelings,2,4`,
      "",
    ].join("\n"),
  );
  expect(records.map(({ item }) => item)).toEqual(["Tone of voice", "Acknowledges feelings"]);
  expect(end.ignored).toEqual([
    {
      code: "inferred-emotion-row",
      count: 2,
      example: "line 3",
      names: ["Agent sentiment (AI)", "Stimmung"],
    },
  ]);
});

test("a column of words of feeling is dropped whatever it is called, and its row is kept", async () => {
  const { records, head: found } = await readText(
    "evaluations.csv",
    evaluationItemKind,
    [
      `${head},Greeting,AI label,Voice stress`,
      ",,,,,4,,",
      `E-1,ann,Eve,Core,2026-03-02T10:00:00Z,3,positive,0.2`,
      `E-2,ann,Eve,Core,2026-03-02T11:00:00Z,4,negative,0.9`,
      `E-3,ann,Eve,Core,2026-03-02T12:00:00Z,2,neutral,0.4`,
      "",
    ].join("\n"),
  );
  expect(records.map(({ item, score }) => [item, score])).toEqual([
    ["Greeting", 3],
    ["Greeting", 4],
    ["Greeting", 2],
  ]);
  expect(found.droppedColumns).toEqual([
    { column: "AI label", why: "inferred-emotion" },
    { column: "Voice stress", why: "inferred-emotion" },
  ]);
});

test("a survey answer that is a sentiment is set aside, not rejected", async () => {
  const { records, rejected, end } = await readText(
    "surveys.csv",
    surveyResponseKind,
    [
      "response_id,agent,answered_at,kind,score,scale_min,scale_max",
      "R-1,ann,2026-03-02T10:00:00Z,csat,4,1,5",
      "R-1,ann,2026-03-02T10:00:00Z,sentiment,0.7,0,1",
      "",
    ].join("\n"),
  );
  expect([records.length, rejected]).toEqual([1, []]);
  expect(end.ignored.map(({ code, names }) => [code, names])).toEqual([
    ["inferred-emotion-row", ["sentiment"]],
  ]);
});

test("a question of Contact Lens and a category of Zendesk that are inferred are set aside", async () => {
  const question = (questionRefId: string, questionText: string) => ({
    questionRefId,
    questionText,
    score: { percentage: 50, notApplicable: false },
  });
  const lens = await readText(
    "evaluation.json",
    evaluationItemKind,
    JSON.stringify({
      evaluationId: "V-1",
      metadata: {
        contactId: "C-1",
        agentId: "ann",
        evaluator: "eve",
        evaluationDefinitionTitle: "Core",
        evaluationSubmitTimestamp: "2026-03-02T10:00:00Z",
      },
      questions: [question("q1", "Greeting"), question("q2", "Emotion score")],
    }),
  );
  expect(lens.records.map(({ item }) => item)).toEqual(["Greeting"]);
  expect(lens.end.ignored).toMatchObject([{ code: "inferred-emotion-row", names: ["Emotion score"] }]);
  const rating = (categoryId: string, categoryName: string) => ({ categoryId, categoryName, score: 80 });
  const zendesk = await readText(
    "reviews.json",
    evaluationItemKind,
    JSON.stringify({
      conversations: [
        {
          externalId: "T-1",
          reviews: [
            {
              id: "W-1",
              createdISO: "2026-03-02T10:00:00Z",
              reviewer: { email: "eve@x.test" },
              reviewee: { email: "ann@x.test" },
              ratings: [rating("1", "Tone of voice"), rating("2", "Customer sentiment")],
            },
          ],
        },
      ],
    }),
  );
  expect(zendesk.records.map(({ item }) => item)).toEqual(["Tone of voice"]);
  expect(zendesk.end.ignored).toMatchObject([
    { code: "inferred-emotion-row", names: ["Customer sentiment"] },
  ]);
});
