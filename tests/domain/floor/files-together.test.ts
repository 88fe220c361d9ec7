import { expect, test } from "vitest";
import { inStatedOrder } from "../../../src/domain/floor/files-together.ts";

const file = (name: string, statedAt: number | null = null) => ({ name, statedAt });
const order = (...files: ReturnType<typeof file>[]) => inStatedOrder(files).map(({ name }) => name);

test("the file that says the earlier time goes first, and one that says none counts as made now", () => {
  expect(order(file("none"), file("new", 20), file("old", 10))).toEqual(["old", "new", "none"]);
});

test("of equal times the names decide, and numbers in them count as numbers", () => {
  expect(order(file("part10", 5), file("part2", 5), file("Part1", 5))).toEqual(["Part1", "part2", "part10"]);
  expect(order(file("2026-03-10"), file("2026-03-9"), file("2026-03-09"))).toEqual([
    "2026-03-09",
    "2026-03-9",
    "2026-03-10",
  ]);
});

test("of one name, the download with something added comes after the one without", () => {
  expect(order(file("calls (2).csv"), file("calls.csv"), file("calls (10).csv"))).toEqual([
    "calls.csv",
    "calls (2).csv",
    "calls (10).csv",
  ]);
  expect(order(file("march-again.csv.gz"), file("march.csv"), file("march - Copy.csv"))).toEqual([
    "march.csv",
    "march - Copy.csv",
    "march-again.csv.gz",
  ]);
  expect(order(file("2026.03.10"), file("2026.03.9"))).toEqual(["2026.03.9", "2026.03.10"]);
  expect(order(file("calls.xlsx"), file("calls.csv"))).toEqual(["calls.csv", "calls.xlsx"]);
});

test("the order in which they are given decides nothing", () => {
  const files = ["b", "a2", "A2.csv", "A2", "a10", "a", "a.CSV", "a02", "10", "9", ""].map((name, at) =>
    file(name, [null, 3, 7][at % 3]),
  );
  const wanted = inStatedOrder(files);
  for (let shift = 0; shift < files.length; shift++) {
    const turned = [...files.slice(shift), ...files.slice(0, shift)];
    expect(inStatedOrder(turned)).toEqual(wanted);
    expect(inStatedOrder(turned.toReversed())).toEqual(wanted);
  }
});
