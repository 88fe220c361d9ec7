import { expect, test } from "vitest";
import { ruleProblemCodes } from "../../../../src/domain/burnout/rule-problems.ts";
import { rulesWords } from "../../../../src/renderer/features/rules/rules-words.ts";

test.each(ruleProblemCodes)("a rule that is refused for %s says so in a sentence of its own", (code) => {
  const sentence = rulesWords.problem(code);
  expect(sentence).toMatch(/^[A-Z].* .*\.$/);
  expect(ruleProblemCodes.filter((other) => rulesWords.problem(other) === sentence)).toEqual([code]);
});
