import { describe, expect, test } from "vitest";
import { contactArithmetic } from "../../../../src/domain/mapping/propose/contact-arithmetic.ts";
import { madeSource } from "./made-source.ts";

const rows = Array.from({ length: 40 }, (_, row) => ({
  start: 1_770_000_000 + row * 900,
  wait: 5 + ((row * 7) % 60),
  talk: 60 + ((row * 53) % 400),
  hold: row % 3 === 0 ? 20 + row : 0,
  work: 10 + ((row * 11) % 50),
}));
type Row = (typeof rows)[number];

const times = (of: (row: Row) => number) => madeSource({ at: rows.map(of) });
const numbers = (of: (row: Row) => number) => madeSource({ number: rows.map(of) });
const offered = times(({ start }) => start);
const answered = times(({ start, wait }) => start + wait);
const ended = times(({ start, wait, talk, hold }) => start + wait + talk + hold);
const hold = numbers(({ hold }) => hold);
const wait = numbers(({ wait }) => wait);
const work = numbers(({ work }) => work);

describe("what a length is, by what the figures add up to", () => {
  test("talk without the hold, from answer to end", () => {
    const talk = numbers(({ talk }) => talk);
    const found = { offered_at: offered, answered_at: answered, ended_at: ended, hold_seconds: hold };
    expect(contactArithmetic(found, [talk]).proofs).toMatchObject([{ source: talk, field: "talk_seconds" }]);
  });

  test("talk with the hold in it", () => {
    const both = numbers(({ talk, hold }) => talk + hold);
    const found = { offered_at: offered, answered_at: answered, ended_at: ended, hold_seconds: hold };
    expect(contactArithmetic(found, [both]).proofs).toMatchObject([{ field: "talk_and_hold_seconds" }]);
  });

  test("all from start to end, the wait in it", () => {
    const whole = numbers(({ wait, talk, hold }) => wait + talk + hold);
    const found = { offered_at: offered, ended_at: ended, hold_seconds: hold, wait_seconds: wait };
    expect(contactArithmetic(found, [whole]).proofs).toMatchObject([{ field: "duration_seconds" }]);
  });

  test("the handle time, as the sum of its parts", () => {
    const talk = numbers(({ talk }) => talk);
    const handle = numbers(({ talk, hold, work }) => talk + hold + work);
    const { proofs } = contactArithmetic({ hold_seconds: hold, acw_seconds: work }, [talk, handle]);
    expect(proofs).toContainEqual(expect.objectContaining({ source: handle, field: "handle_seconds" }));
  });

  test.each([
    ["milliseconds", 1000],
    ["seconds", 1],
    ["minutes", 1 / 60],
    ["hours", 1 / 3600],
  ] as const)("and its unit: %s", (unit, times) => {
    const talk = numbers(({ talk, hold }) => (talk + hold) * times);
    expect(contactArithmetic({ answered_at: answered, ended_at: ended }, [talk]).unit).toBe(unit);
  });

  test("parts alone prove no unit", () => {
    const talk = numbers(({ talk }) => talk);
    const handle = numbers(({ talk, work }) => talk + work);
    expect(contactArithmetic({ acw_seconds: work }, [talk, handle]).unit).toBeUndefined();
  });

  test("an end that lies after the work is not the end of the talk", () => {
    const talk = numbers(({ talk, hold }) => talk + hold);
    const late = times(({ start, wait, talk, hold, work }) => start + wait + talk + hold + work);
    const found = { answered_at: answered, ended_at: late, acw_seconds: work };
    expect(contactArithmetic(found, [talk]).endIsAfterWork).toBe(true);
  });

  test("nothing where the figures say nothing", () => {
    const talk = numbers(({ talk }) => talk);
    expect(contactArithmetic({ offered_at: offered }, [talk])).toEqual({
      unit: undefined,
      proofs: [],
      endIsAfterWork: false,
    });
  });
});
