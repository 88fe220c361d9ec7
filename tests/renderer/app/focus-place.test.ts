import { expect, test } from "vitest";
import { type FocusPlace, focusPlace } from "../../../src/renderer/app/shell/focus-place.ts";

/** An element in the page, or one that went. */
function element(selectors: readonly string[] = [], isConnected = true): FocusPlace {
  return { isConnected, matches: (selector) => selectors.some((one) => selector.split(", ").includes(one)) };
}

const section = element(["section"]);
const gone = element([], false);

test("a button that was shut while it was busy has the focus again", () => {
  const button = element();
  expect(focusPlace([{ element: button, around: [section] }])).toBe(button);
});

test("while a button is busy the focus waits for it", () => {
  const busy = element([":disabled", "[data-loading]"]);
  expect(focusPlace([{ element: busy, around: [section] }])).toBeUndefined();
});

test("a button that stays shut leaves the focus to its part of the page", () => {
  expect(focusPlace([{ element: element([":disabled"]), around: [element(), section] }])).toBe(section);
});

test("a row that went leaves the focus to the part around it that is still there", () => {
  const row = element(["section"], false);
  expect(focusPlace([{ element: gone, around: [row, section] }])).toBe(section);
});

test("after a dialog the focus is on the button that opened it", () => {
  const opener = element();
  const dialog = element(["[role=dialog]"], false);
  const history = [
    { element: gone, around: [dialog] },
    { element: opener, around: [section] },
  ];
  expect(focusPlace(history)).toBe(opener);
});

test("with nothing left the focus is left alone", () => {
  expect(focusPlace([{ element: gone, around: [gone] }])).toBeUndefined();
  expect(focusPlace([])).toBeUndefined();
});
