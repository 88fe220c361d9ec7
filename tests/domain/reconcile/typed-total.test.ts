import { expect, test } from "vitest";
import { typedTotal } from "../../../src/domain/reconcile/typed-total.ts";

test.each([
  ["handled", "41", 41],
  ["handled", " 1,143 ", 1143],
  ["handled", "1.143", 1143],
  ["handled", "1 143", 1143],
  ["handleSeconds", "3:12:00", 11_520],
  ["handleSeconds", "11520", 11_520],
  ["handleSeconds", "3 h 12 min", 11_520],
  ["acwSeconds", "90s", 90],
] as const)("%s typed as %s is %d", (figure, text, value) => {
  expect(typedTotal(figure, text)).toEqual({ kind: "value", value });
});

test.each(["", "  ", "-"])("%j says that there is none", (text) => {
  expect(typedTotal("handled", text)).toEqual({ kind: "nothing" });
});

test.each([
  ["handled", "41.5"],
  ["handled", "-3"],
  ["handled", "many"],
  ["handleSeconds", "1:75:00"],
  ["handleSeconds", "h"],
] as const)("%s typed as %s cannot be read", (figure, text) => {
  expect(typedTotal(figure, text).kind).toBe("unreadable");
});

test("a clock of two parts is asked back rather than guessed at", () => {
  expect(typedTotal("handleSeconds", "3:12")).toEqual({
    kind: "unreadable",
    sentence: "3:12 could be hours and minutes, or minutes and seconds. Type 3:12:00 or 0:03:12.",
  });
});
