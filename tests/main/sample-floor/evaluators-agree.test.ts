import { describe, expect, test } from "vitest";
import { agreementOf } from "../../../src/domain/empathy/agreement.ts";
import { evaluationScore } from "../../../src/domain/empathy/evaluation-score.ts";
import { evaluatorPairs } from "../../../src/domain/empathy/evaluator-pairs.ts";
import { isScoredPart } from "../../../src/main/sample-floor/agent.ts";
import type { SampleEvaluation } from "../../../src/main/sample-floor/evaluation.ts";
import { type MadeFloor, madeFloor } from "../../../src/main/sample-floor/made-floor.ts";
import { itemMaximum } from "../../../src/main/sample-floor/scorecard.ts";
import { mean, until } from "./floor-fixture.ts";

const weeks = 16;

/** The evaluations of a floor in memory, and how its evaluators agree by the product's own functions. */
function scoredFloor(seed: number, calm = false) {
  const floor = madeFloor({ agents: 30, weeks, seed, calm, until });
  const evaluations = [...floor.days()].flatMap((day) => day.evaluations);
  const together = evaluations.filter(({ source }) => source === "calibration");
  const kappas = evaluatorPairs(
    together.map((one) => ({ contact: contactOf(one), evaluator: one.evaluator.id, shares: sharesOf(one) })),
  ).map(({ kappa }) => kappa ?? Number.NaN);
  const scores = agreementOf(
    together.map((one) => ({
      contact: contactOf(one),
      evaluator: one.evaluator.id,
      rating: scoreOf(one) - one.evaluator.severity,
    })),
    "interval",
  );
  return { floor, evaluations, kappas, scores };
}

const contactOf = ({ agent, contact }: SampleEvaluation) => `${agent.id} ${contact.offeredAt}`;
const sharesOf = ({ scores }: SampleEvaluation) =>
  scores.map((score) => (score === null ? null : score / itemMaximum));
const scoreOf = ({ scores }: SampleEvaluation) =>
  evaluationScore(scores.map((score) => ({ score, maxScore: itemMaximum }))) ?? Number.NaN;

describe("evaluators of the made-up floor", () => {
  test.each([1, 2, 3, 4])("agree on items as real ones do: weighted kappa about .6, seed %i", (seed) => {
    const { kappas } = scoredFloor(seed);
    expect(kappas).toHaveLength(10);
    expect(mean(kappas)).toBeGreaterThan(0.5);
    expect(mean(kappas)).toBeLessThan(0.7);
    for (const kappa of kappas) expect(kappa).toBeGreaterThan(0.4);
  });

  test.each([1, 2])("agree on scores well enough for people to be compared, seed %i", (seed) => {
    for (const calm of [false, true]) {
      const { scores } = scoredFloor(seed, calm);
      expect(scores).toMatchObject({ kind: "measured", contacts: 2 * weeks });
      expect(scores.kind === "measured" && scores.level).not.toBe("low");
    }
  });
});

describe("a person's evaluations", () => {
  const { floor, evaluations } = scoredFloor(1);
  const scored = Map.groupBy(
    evaluations.filter(({ source }) => source === "qa"),
    ({ agent }) => agent,
  );
  const aMonth = (agent: MadeFloor["agents"][number]) =>
    ((scored.get(agent)?.length ?? 0) / weeks) * (365.25 / 12 / 7);

  test("are 3 to 5 a month, as in most real programmes", () => {
    const there = floor.agents.filter(
      ({ part, hiredOn, leftOn }) =>
        !isScoredPart(part) &&
        part !== "off-lately" &&
        part !== "ill" &&
        hiredOn < floor.period.firstDay &&
        !leftOn,
    );
    expect(there.length).toBeGreaterThan(20);
    const rates = there.map(aMonth);
    // Who is on holiday is scored the less.
    expect(Math.min(...rates)).toBeGreaterThan(2);
    expect(Math.max(...rates)).toBeLessThanOrEqual(5);
    expect(rates.filter((rate) => rate >= 3).length / rates.length).toBeGreaterThan(0.75);
  });

  test("are weekly and more where a verdict hangs on them: at least four a week", () => {
    const planted = floor.agents.filter(({ part }) => isScoredPart(part));
    expect(planted).toHaveLength(3);
    for (const agent of planted) expect([agent.part, aMonth(agent) > 13]).toEqual([agent.part, true]);
  });
});
