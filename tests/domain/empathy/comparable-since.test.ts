import { describe, expect, test } from "vitest";
import { type HandledScore, restartsOf } from "../../../src/domain/empathy/comparable-since.ts";
import { newMainQueues } from "../../../src/domain/empathy/new-main-queue.ts";

/** One score a week from week 100 on, by these evaluators on these forms, a letter each; capitals are hardly known. */
const scored = (evaluators: string, forms = "f".repeat(evaluators.length)): HandledScore[] =>
  [...evaluators].map((evaluator, at) => {
    const severityVariance = evaluator === evaluator.toUpperCase() ? 9 : 1;
    return { week: 100 + at, evaluator, form: forms[at] ?? "", severityVariance };
  });

describe("since when scores compare", () => {
  test.each([
    ["always the same", scored("aaaaaaaaaaaa"), []],
    ["a new form", scored("aaaaaaaaaa", "ffffffgggg"), [["new-form", 106, 109]]],
    ["a form that was only tried", scored("aaaaaaaaaaaaaaaaaa", "ffffffgfffffffffff"), []],
    ["half of the scores by somebody new", scored("aaaaaaBaBa"), [["new-evaluators", 106, 109]]],
    ["half by somebody new whose severity is known", scored("aaaaaababa"), []],
    ["a quarter by somebody new", scored("aaaaaaBaaaBaaaBaaaBaaa"), []],
    ["a pool whose evaluators take turns", scored("ABCDEFGHIJKLMNOP"), []],
    ["the first scores of all", scored("aaBB"), []],
  ] as const)("%s", (_, scores, expected) => {
    const found = restartsOf(scores, []).map(({ reason, since, knownIn }) => [reason, since, knownIn]);
    expect(found).toEqual(expected);
  });

  test("a new main queue is known once it has been that for eight weeks", () => {
    expect(restartsOf(scored("aaaa"), [120])).toEqual([{ since: 120, knownIn: 127, reason: "new-queue" }]);
  });
});

describe("a new main queue", () => {
  const block = (at: number, queue: string, days = 18) => ({ block: at, queue, days });

  test.each([
    ["the same all along", [block(1, "A"), block(2, "A"), block(3, "A")], []],
    ["another, and it stays", [block(1, "A"), block(2, "B"), block(3, "B")], [8]],
    ["help elsewhere for four weeks", [block(1, "A"), block(2, "B"), block(3, "A"), block(4, "A")], []],
    ["some days elsewhere", [block(1, "A"), block(2, "B", 3), block(2, "A"), block(3, "A")], []],
    ["the last four weeks alone", [block(1, "A"), block(2, "A"), block(3, "B")], []],
    ["nothing known", [], []],
  ])("%s", (_, blocks, expected) => {
    expect(newMainQueues(blocks)).toEqual(expected);
  });
});
