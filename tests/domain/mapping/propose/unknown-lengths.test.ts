import { describe, expect, test } from "vitest";
import type { ContactLength, Term } from "../../../../src/domain/mapping/propose/length-identities.ts";
import { bestLengths, mostLengths } from "../../../../src/domain/mapping/propose/open-lengths.ts";
import { namedLengths, shapeOf } from "../../../../src/domain/mapping/propose/unknown-lengths.ts";
import { madeSource } from "./made-source.ts";

const rows = Array.from({ length: 60 }, (_, row) => {
  const isLost = row % 5 === 4;
  return {
    isLost,
    wait: 5 + ((row * 7) % 60),
    talk: isLost ? 0 : 60 + ((row * 53) % 400),
    hold: !isLost && row % 4 === 0 ? 20 + row : 0,
    work: isLost ? 0 : 10 + ((row * 11) % 50),
  };
});
type Row = (typeof rows)[number];

const lost = rows.map(({ isLost }) => isLost);
const of = (value: (row: Row) => number) => Float64Array.from(rows.map(value));
const lengths: Record<ContactLength, Float64Array> = {
  wait_seconds: of(({ wait }) => wait),
  talk_seconds: of(({ talk }) => talk),
  hold_seconds: of(({ hold }) => hold),
  acw_seconds: of(({ work }) => work),
  talk_and_hold_seconds: of(({ talk, hold }) => talk + hold),
  handle_seconds: of(({ talk, hold, work }) => talk + hold + work),
  duration_seconds: of(({ wait, talk, hold }) => wait + talk + hold),
};
const spans = {
  "offer to answer": of(({ isLost, wait }) => (isLost ? Number.NaN : wait)),
  "answer to end": of(({ isLost, talk, hold }) => (isLost ? Number.NaN : talk + hold)),
  "offer to end": of(({ wait, talk, hold }) => wait + talk + hold),
};
const values = { ...lengths, ...spans };

function named(known: readonly Term[], unknown: readonly ContactLength[]) {
  const terms = new Map(known.map((term) => [term, { values: values[term], coarse: 0 }]));
  const open = unknown.map((field) => ({
    source: madeSource({ label: field }),
    values: values[field],
    coarse: 0,
    said: () => 0,
  }));
  return namedLengths(terms, open, lost).map(({ source, field, isProved }) => [
    source.column.label,
    field,
    isProved,
  ]);
}

describe("lengths that no name tells", () => {
  test.each<[string, Term[], ContactLength[], boolean]>([
    ["the wait, by offer and answer", ["offer to answer"], ["wait_seconds"], true],
    [
      "the hold, by the talk and the two together",
      ["talk_seconds", "talk_and_hold_seconds"],
      ["hold_seconds"],
      true,
    ],
    ["talk and hold, by answer to end", ["answer to end"], ["talk_seconds", "hold_seconds"], true],
    [
      "the work afterwards, by the handle time",
      ["talk_seconds", "hold_seconds", "handle_seconds"],
      ["acw_seconds"],
      true,
    ],
    ["the handle time and the work in it", ["answer to end"], ["acw_seconds", "handle_seconds"], true],
    ["the whole, by start to end", ["offer to end"], ["duration_seconds"], true],
    ["the wait, by what lost contacts have", ["talk_seconds"], ["wait_seconds"], false],
    ["the hold, by what few contacts have", ["talk_seconds", "wait_seconds"], ["hold_seconds"], false],
  ])("%s", (_, known, unknown, isProved) => {
    const right = unknown.map((field) => [field, field, isProved]);
    expect(named(known, unknown).toSorted()).toEqual(right.toSorted());
  });

  test("all four parts at once, by the times", () => {
    const parts: ContactLength[] = ["acw_seconds", "hold_seconds", "talk_seconds", "wait_seconds"];
    const known: Term[] = ["offer to answer", "answer to end", "offer to end"];
    expect(named(known, parts).map(([label, field]) => label === field)).toEqual([true, true, true, true]);
  });

  test("a length that only contacts with an agent have is no wait", () => {
    expect(shapeOf("wait_seconds", lengths.acw_seconds, lost, lengths.talk_seconds)).toBeLessThan(0);
  });

  test("a score is none of them", () => {
    expect(
      shapeOf(
        "hold_seconds",
        of(({ wait }) => wait % 5),
        lost,
        lengths.talk_seconds,
      ),
    ).toBeLessThan(0);
  });
});

test("of two thousand columns of numbers only so many are held against one another, those that are named first", () => {
  const many = Array.from({ length: 2000 }, (_, at) => {
    const source = madeSource({ label: `c${at}`, number: [1, 2] });
    return at === 1500 ? { ...source, label: { parts: [new Set(["talk"] as const)], unknown: 0 } } : source;
  });
  const best = bestLengths(many, () => 1);
  expect(best).toHaveLength(mostLengths);
  expect(best).toContain(many[1500]);
});
