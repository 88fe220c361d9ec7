import { expect, test } from "vitest";
import { mondayOf } from "../../../src/domain/calendar/iso-week.ts";
import { floorEmpathy, type ScoredEvaluation } from "../../../src/domain/empathy/floor-empathy.ts";
import { floorQaVariance } from "../../../src/domain/empathy/source-means.ts";
import { seededFraction, standardNormal } from "../../../src/domain/statistics/chance.ts";
import { lastWeek } from "./scores.ts";

const agents = Array.from({ length: 12 }, (_, at) => `a${at}`);
const evaluators = ["e0", "e1", "e2", "e3"];

/** Each evaluator scores each agent six times; `apart` is how far single pairs depart from agent and evaluator. */
function scores(apart: number, source: ScoredEvaluation["source"] = "qa"): ScoredEvaluation[] {
  const fraction = seededFraction(7);
  return agents.flatMap((agent, a) =>
    evaluators.flatMap((evaluator, e) => {
      const own = apart * standardNormal(fraction);
      return Array.from({ length: 6 }, (_, turn) => ({
        evaluation: `${agent}-${evaluator}-${turn}`,
        agent,
        evaluator,
        source,
        contact: null,
        load: null,
        serviceDay: mondayOf(lastWeek - turn),
        score: 60 + a + 3 * e + own + 4 * standardNormal(fraction),
      }));
    }),
  );
}

test("QA's own variance is what single pairs of agent and evaluator depart by beyond chance", () => {
  expect(floorQaVariance(floorEmpathy(scores(0)))).toBeLessThan(2);
  const found = floorQaVariance(floorEmpathy(scores(6)));
  expect(found).toBeGreaterThan(18);
  expect(found).toBeLessThan(60);
});

test("it is of QA's scores alone, and zero where nothing could be estimated", () => {
  expect(floorQaVariance(floorEmpathy(scores(6, "mystery")))).toBe(0);
  expect(floorQaVariance(floorEmpathy([]))).toBe(0);
});
