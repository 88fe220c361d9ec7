import { expect, test } from "vitest";
import { plainName } from "../../../src/renderer/words/plain-name.ts";

test("a name that turns the direction of writing does not mirror its sentence", () => {
  expect(plainName("calls\u202Evsc.exe")).toBe("callsvsc.exe");
  expect(plainName("\u2067مكالمات\u2069.csv")).toBe("مكالمات.csv");
});

test("any other name stays as it is", () => {
  expect(plainName("Anrufe März (1).csv")).toBe("Anrufe März (1).csv");
});
