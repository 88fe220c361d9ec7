import { expect, test } from "vitest";
import { wholePeople } from "../../../src/domain/queueing/whole-people.ts";

test("people are whole: rounded, somebody who is there now and then is one, and nobody is none", () => {
  expect([0, 0.01, 0.49, 1.49, 1.5, 7.2].map(wholePeople)).toEqual([0, 1, 1, 1, 2, 7]);
  expect(wholePeople(null)).toBeNull();
});
