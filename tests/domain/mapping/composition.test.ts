import { describe, expect, test } from "vitest";
import { composedKeys } from "../../../src/domain/mapping/composed-key.ts";
import { dayAndClock } from "../../../src/domain/mapping/day-and-clock.ts";
import { fullName } from "../../../src/domain/mapping/full-name.ts";
import { repeatedName } from "../../../src/domain/mapping/json-keys.ts";
import { PlaceAmongEquals } from "../../../src/domain/mapping/place-among-equals.ts";
import { wordMeanings } from "../../../src/domain/mapping/word-meanings.ts";

describe("a day and a clock's time in two columns", () => {
  const examples: readonly (readonly [string, string, string])[] = [
    ["2023-11-01", "13:56:45", "2023-11-01 13:56:45"],
    ["01/11/2023", "13:56", "01/11/2023 13:56"],
    ["1.11.2023", "1:56 PM", "1.11.2023 1:56 PM"],
    ["2023-11-01", "0:00:00", "2023-11-01 0:00:00"],
    ["2023-11-01", "24:00:00", "2023-11-01 24:00:00"],
    ["2023-11-01", "13:56:45+01:00", "2023-11-01 13:56:45+01:00"],
    ["20231101", "13:56", "2023-11-01 13:56"],
    // A midnight behind the day is none of its own.
    ["2023-11-01 00:00:00", "13:56:45", "2023-11-01 13:56:45"],
    ["2023-11-01T00:00:00.000Z", "13:56:45", "2023-11-01 13:56:45"],
    ["11/1/2023 12:00:00 AM", "13:56:45", "11/1/2023 13:56:45"],
    // Spreadsheets count days, and write a clock's time behind the first of them.
    ["45231", "0.5", "2023-11-01 12:00:00"],
    ["45231.0", "0,581076", "2023-11-01 13:56:45"],
    ["45231", "13:56:45", "2023-11-01 13:56:45"],
    ["2023-11-01", "0", "2023-11-01 00:00:00"],
    ["2023-11-01", "0.9999999", "2023-11-01 23:59:59"],
    ["2023-11-01", "1899-12-30 13:56:45", "2023-11-01 13:56:45"],
    ["01/11/2023", "30/12/1899 13:56:45", "01/11/2023 13:56:45"],
    // The clock's column may say the day as well.
    ["2023-11-01", "2023-11-01 13:56:45", "2023-11-01 13:56:45"],
    ["", "13:56:45", ""],
    ["2023-11-01", "", ""],
    ["", "", ""],
    ["0000-00-00", "00:00:00", ""],
    ["00/00/0000", "13:56", ""],
    // A time of its own that is no midnight is not taken away: the row is rejected, not guessed at.
    ["2023-11-01 09:00:00", "13:56:45", "2023-11-01 09:00:00 13:56:45"],
  ];
  test.each(examples)("%j and %j", (day, clock, instant) => {
    expect(dayAndClock(day, clock)).toBe(instant);
  });
});

test("a first and a last name are one name, and one alone is itself", () => {
  expect([fullName("Jane", "Roe"), fullName("Jane", ""), fullName("", "Roe"), fullName("", "")]).toEqual([
    "Jane Roe",
    "Jane",
    "Roe",
    "",
  ]);
});

describe("words of a file's own", () => {
  const meaningOf = wordMeanings({
    "No answer": "abandoned",
    Été: "handled",
    "": "unserved",
    "?": "handled",
  });
  const examples: readonly (readonly [string, string])[] = [
    ["No answer", "abandoned"],
    ["NO  ANSWER", "abandoned"],
    ["no_answer:", "abandoned"],
    ["ete", "handled"],
    ["", "unserved"],
    ["?", "handled"],
    // What is not said is handed on as it stands.
    ["Whatever", "Whatever"],
    ["constructor", "constructor"],
    ["__proto__", "__proto__"],
    ["x".repeat(300), "x".repeat(300)],
  ];
  test.each(examples)("%j means %j", (word, meaning) => {
    expect([meaningOf(word), meaningOf(word)]).toEqual([meaning, meaning]);
  });
});

describe("an id of several columns", () => {
  const rows = [
    ["5", "12:00", "VM"],
    ["5", "12:00", "VM"],
    ["5", "12:01", "VM"],
    ["5", "12:00", "VM"],
    ["", "", ""],
  ];

  test("says the place among equals from the second on, and is blank where every cell is", () => {
    expect(rows.map(composedKeys())).toEqual([
      "5|12:00|VM",
      "5|12:00|VM|#2",
      "5|12:01|VM",
      "5|12:00|VM|#3",
      "",
    ]);
  });

  test("is the same for the same rows in the same order", () => {
    expect(rows.map(composedKeys())).toEqual(rows.map(composedKeys()));
  });

  test("never takes one row's cells for another's", () => {
    const alike = [
      ["a|b", "c"],
      ["a", "b|c"],
      ["a\\", "b|c"],
      ["a\\|b", "c"],
      ["a", "#2"],
      ["a", "#2"],
      ["a|#2", ""],
    ];
    const keys = alike.map(composedKeys());
    expect(new Set(keys).size).toBe(alike.length);
  });
});

test("texts are counted apart, however many there are", () => {
  const places = new PlaceAmongEquals();
  const texts = Array.from({ length: 20_000 }, (_, at) => `agent ${at % 10_000}|2026-03-01 09:00`);
  const counts = texts.map((text) => places.next(text));
  expect(counts.slice(0, 10_000).every((count) => count === 1)).toBe(true);
  expect(counts.slice(10_000).every((count) => count === 2)).toBe(true);
});

test("a name that stands twice in one object is found, and one in two objects is not", () => {
  expect(repeatedName('{"fields":{"agent":{"a":1},"agent":{"a":2}}}')).toBe("agent");
  expect(repeatedName('{"a":"\\"a\\":","b":{"a":[{"a":1},{"a":2}]},"c":"a"}')).toBeUndefined();
  expect(repeatedName('{"\\u0061":1,"a":2}')).toBe("a");
});
