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

test("the order in which they are given decides nothing", () => {
  const files = ["b", "a2", "A2", "a10", "a", "a02", "10", "9", ""].map((name, at) =>
    file(name, [null, 3, 7][at % 3]),
  );
  const wanted = inStatedOrder(files);
  for (let shift = 0; shift < files.length; shift++) {
    const turned = [...files.slice(shift), ...files.slice(0, shift)];
    expect(inStatedOrder(turned)).toEqual(wanted);
    expect(inStatedOrder(turned.toReversed())).toEqual(wanted);
  }
});
