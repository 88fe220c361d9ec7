import { expect, test } from "vitest";
import {
  countedSources,
  countsForAgent,
  evaluationSourceRules,
  evaluationSources,
  needsContact,
  usualEvaluationSource,
} from "../../../src/domain/floor/evaluation-source.ts";

test("the list of sources has every source, once", () => {
  expect(evaluationSources.toSorted()).toEqual(Object.keys(evaluationSourceRules).sort());
});

test("scores of QA and of mystery shoppers count for their agent, those of calibration sessions for nobody", () => {
  expect(countedSources).toEqual(["qa", "mystery"]);
  expect(countsForAgent("calibration")).toBe(false);
});

test("only a mystery shopper may not know the contact", () => {
  expect(evaluationSources.filter((source) => !needsContact(source))).toEqual(["mystery"]);
});

test("a file that names no source holds evaluations of QA", () => {
  expect(usualEvaluationSource).toBe("qa");
});
