import { describe, expect, test } from "vitest";
import { isDayOrNone, writtenDay } from "../../../../src/renderer/features/people/written-day.ts";

describe("a day that somebody writes", () => {
  test.each([
    "2026-04-10",
    "10/04/2026",
    "10/4/2026",
    "10.04.2026",
    "10 Apr 2026",
    "10 april 2026",
    " 10-Apr-2026 ",
  ])("%s is the tenth of April", (text) => expect(writtenDay(text)).toBe("2026-04-10"));

  test.each(["2026-02-30", "31/04/2026", "04/13/2026", "10 Foo 2026", "10 Apr", "tomorrow", "10/04/26"])(
    "%s is none",
    (text) => expect(writtenDay(text)).toBeUndefined(),
  );

  test("an empty field holds no day, and can be kept", () => {
    expect(isDayOrNone(" ")).toBe(true);
    expect(isDayOrNone("10/04")).toBe(false);
  });
});
