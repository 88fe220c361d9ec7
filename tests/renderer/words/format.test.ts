import { describe, expect, test } from "vitest";
import { formatFor } from "../../../src/renderer/words/format.ts";

const british = formatFor(["en-GB"], 2026);
const german = formatFor(["de-DE"], 2026);

describe("spans of time", () => {
  test("are hours and minutes, without what is zero", () => {
    expect(british.hours(138_000)).toBe("38 h 20 min");
    expect(british.hours(7200)).toBe("2 h");
    expect(british.hours(540)).toBe("9 min");
  });

  test("round before they are parted, so that no hour has 60 minutes", () => {
    expect(british.hours(7199)).toBe("2 h");
    expect(british.hoursColumn(7199)).toBe("2:00");
    expect(british.minutes(59.7)).toBe("1:00 min");
  });

  test("of any length have the unit that suits them", () => {
    expect(british.span(40)).toBe("40 s");
    expect(british.span(59.7)).toBe("1:00 min");
    expect(british.span(252)).toBe("4:12 min");
    expect(british.span(3840)).toBe("1 h 4 min");
  });

  test("in a column carry no unit, which the head has", () => {
    expect(british.hoursColumn(138_000)).toBe("38:20");
    expect(british.minutesColumn(252)).toBe("4:12");
  });
});

describe("weeks and days", () => {
  test("name the number and the days, and the year where it is not this one", () => {
    expect(british.week("2026-W47")).toBe("Week 47, 16–22 Nov");
    expect(formatFor(["en-GB"]).week("2026-W47")).toBe("Week 47, 16–22 Nov 2026");
  });

  test("that are none are shown as they came", () => {
    expect(british.week("2026-W60")).toBe("2026-W60");
    expect(british.day("2026-02-30")).toBe("2026-02-30");
  });

  test("follow the reader's conventions", () => {
    expect(german.number(1234)).toBe("1.234");
    expect(german.weekday("2026-11-22")).toContain("22. Nov");
  });
});

test("times of day are those of the floor's zone, not of the computer", () => {
  expect(british.time(1_795_262_400, "Asia/Jerusalem")).toBe("14:00:00");
});

test("one is one, and none is many", () => {
  const contact = { one: "contact", other: "contacts" };
  expect(british.count(1, contact)).toBe("1 contact");
  expect(british.count(0, contact)).toBe("0 contacts");
  expect(british.count(1234, contact)).toBe("1,234 contacts");
});

test("sizes of files carry the unit that suits them", () => {
  expect(british.bytes(1)).toBe("1 byte");
  expect(british.bytes(2_400_000)).toBe("2.4 MB");
});
