import { expect, test } from "vitest";
import { isOnlyGuessed } from "../../../src/domain/mapping/only-guessed.ts";

const guess = { field: "agent", sure: "guess", why: "1 different" } as const;

test("a file of which everything is a guess is most likely no export", () => {
  expect(isOnlyGuessed({ kindSure: "guess", fields: [guess] })).toBe(true);
  expect(isOnlyGuessed({ kindSure: "guess", fields: [] })).toBe(true);
});

test("one field that is likely, or a kind that is, is enough to ask", () => {
  expect(isOnlyGuessed({ kindSure: "guess", fields: [guess, { ...guess, sure: "likely" }] })).toBe(false);
  expect(isOnlyGuessed({ kindSure: "likely", fields: [guess] })).toBe(false);
});
