import { expect, test } from "vitest";
import { shownLabel } from "../../../src/domain/mapping/shown-label.ts";

test.each([
  ["Talk time", "Talk time"],
  ["line\r\nend", "line end"],
  ["\u001b[2Jgone", "[2Jgone"],
  ["Ann\u202egnorw", "Anngnorw"],
  ["الوقت", "الوقت"],
  ["x".repeat(41), `${"x".repeat(40)}…`],
])("%j is shown as %j", (label, shown) => {
  expect(shownLabel(label)).toBe(shown);
});
