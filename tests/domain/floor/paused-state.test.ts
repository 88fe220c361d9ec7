import { expect, test } from "vitest";
import { pausedState } from "../../../src/domain/floor/paused-state.ts";

test.each([
  ["meal", "meal"],
  ["break", "break"],
  ["coaching", "training"],
  ["meeting", "meeting"],
  ["after-call-work", "acw"],
  ["personal", "aux_other"],
  ["no-answer", "aux_other"],
  [null, "aux_other"],
] as const)("a pause for %s is %s", (reason, state) => {
  expect(pausedState(reason)).toBe(state);
});
