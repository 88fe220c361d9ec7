import { describe, expect, test } from "vitest";
import {
  agreementOf,
  type ContactRating,
  doubleScoredContacts,
  doubleScoringNeeds,
} from "../../../src/domain/empathy/agreement.ts";

/** Contacts that two evaluators rated, the second `apart` points away, in turn above and below. */
function pairs(n: number, apart: number): ContactRating[] {
  return Array.from({ length: n }, (_, at) => {
    const rating = 30 + ((at * 13) % 60);
    return [
      { contact: `c${at}`, evaluator: "e1", rating },
      { contact: `c${at}`, evaluator: "e2", rating: rating + (at % 2 ? apart : -apart) },
    ];
  }).flat();
}

describe("agreement of evaluators", () => {
  test("is solid, tentative or low by alpha", () => {
    expect(agreementOf(pairs(30, 0), "interval")).toEqual({
      kind: "measured",
      alpha: 1,
      level: "solid",
      contacts: 30,
    });
    expect(agreementOf(pairs(30, 14), "interval")).toMatchObject({ level: "tentative" });
    expect(agreementOf(pairs(30, 30), "interval")).toMatchObject({ level: "low" });
  });

  test("thirty double-scored contacts are enough, twenty-nine are not", () => {
    const single = { contact: "alone", evaluator: "e1", rating: 50 };
    expect(agreementOf([...pairs(29, 2), single], "interval")).toEqual({ kind: "not-enough", contacts: 29 });
    expect(agreementOf([], "ordinal")).toEqual({ kind: "not-enough", contacts: 0 });
  });

  test("ratings that never differ say nothing of agreement", () => {
    const equal = pairs(30, 0).map((one) => ({ ...one, rating: 2 }));
    expect(agreementOf(equal, "ordinal")).toEqual({ kind: "no-variety", contacts: 30 });
  });

  test("nobody is compared with themselves", () => {
    const twice = pairs(40, 0).map((one) => ({ ...one, evaluator: "e1" }));
    expect(agreementOf(twice, "interval")).toEqual({ kind: "not-enough", contacts: 0 });
  });
});

describe("double scoring", () => {
  test("would help those most whose severity is least known", () => {
    const severity = (evaluator: string, standardError: number) =>
      [
        evaluator,
        {
          evaluator,
          evaluations: 20,
          fitted: 0,
          standardError,
          severity: 0,
          shrunkBy: 0,
          variance: 1,
          from: -1,
          to: 1,
        },
      ] as const;
    const known = new Map([severity("e1", 1), severity("e3", 0.5), severity("e4", 2)]);
    const needs = doubleScoringNeeds(pairs(7, 3), ["e1", "e3", "e4", "e5"], known);
    expect(needs.map(({ evaluator, missing }) => `${evaluator} ${missing}`)).toEqual([
      "e5 10",
      "e4 10",
      "e1 3",
      "e3 10",
    ]);
  });

  test("is not asked of who has ten", () => {
    expect(doubleScoringNeeds(pairs(10, 3), ["e1", "e2"], undefined)).toEqual([]);
  });
});

test("a contact counts as scored twice for both of its evaluators, and for nobody who scored it alone", () => {
  const alone = { contact: "c99", evaluator: "e1", rating: 50 };
  const again = { contact: "c0", evaluator: "e1", rating: 55 };
  expect(Object.fromEntries(doubleScoredContacts([...pairs(3, 2), alone, again]))).toEqual({ e1: 3, e2: 3 });
});
