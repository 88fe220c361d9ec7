import { expect, test } from "vitest";
import { evaluationSource } from "../../../../src/contract/empathy-parts.ts";
import { serviceDayOf } from "../../../../src/domain/calendar/service-day.ts";
import { empathySources } from "../../../../src/domain/empathy/source-combination.ts";
import { countsForAgent, evaluationSources } from "../../../../src/domain/floor/evaluation-source.ts";
import { scoreCounts, sourceCounts } from "../../../../src/main/record-store/empathy/counted-scores.ts";
import { newStore } from "../store/store-fixture.ts";
import { bring, codedForm, evaluationsFile } from "./evaluation-files.ts";

const day = serviceDayOf("2026-03-02") ?? 0;
const range = { scope: "all", fromDay: day - 7 * 25, toDay: day + 6 } as const;

test("an evaluation of each source comes in, and counts for its agent alike wherever it is counted", async () => {
  const fixture = await newStore();
  const ofEach = evaluationSources.map((source, at) => ({
    id: `q${at}`,
    source,
    contact: `c${at}`,
    ...codedForm,
    scores: codedForm.items.map(() => 2),
  }));
  await bring(fixture, "evaluations.csv", evaluationsFile(ofEach));
  const counted = evaluationSources.filter(countsForAgent).length;

  const sourcesWhere = (condition: string) =>
    fixture.look((store) =>
      store
        .rows<{ source: string }>(`SELECT source FROM evaluation WHERE ${condition} ORDER BY evaluation`)
        .map(({ source }) => source),
    );
  expect(sourcesWhere("true")).toEqual([...evaluationSources]);
  expect(sourcesWhere(`${scoreCounts} AND ${sourceCounts}`)).toEqual(
    evaluationSources.filter(countsForAgent),
  );
  const byWeek = fixture.look((store) =>
    store.row<{ n: number }>("SELECT sum(evaluations) AS n FROM agent_week"),
  );
  expect(byWeek?.n).toBe(counted);
  const ann = await fixture.store.read("empathyAgent", { ...range, agent: "ann" });
  expect(ann?.evaluations).toBe(counted);
  const { evaluators } = await fixture.store.read("empathyEvaluators", range);
  expect(evaluators).toMatchObject([
    { evaluator: "Eve", evaluations: counted, calibrations: evaluationSources.length - counted },
  ]);
});

test("the window may be given every source and no other, and combines what counts with customers' answers", () => {
  expect(evaluationSource.options).toEqual([...evaluationSources]);
  expect(empathySources).toEqual([...evaluationSources.filter(countsForAgent), "survey"]);
});
