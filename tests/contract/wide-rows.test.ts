import { describe, expect, test } from "vitest";
import { count, number, oneOf, orNull, text, wideRows } from "../../src/contract/wide-rows.ts";

const table = wideRows({ agent: text, handled: count, share: orNull(number(0, 1)), from: oneOf(["a", "b"]) });
const holds = (value: unknown) => table.safeParse(value).success;
const row = { agent: "ann", handled: 2, share: 0.5, from: "a" };

describe("wide rows", () => {
  test("each have every column, with what the column may hold", () => {
    expect(holds([])).toBe(true);
    expect(holds([row, { ...row, share: null, from: "b" }])).toBe(true);
    expect(holds([row, { ...row, agent: 1 }])).toBe(false);
    expect(holds([{ ...row, handled: -1 }])).toBe(false);
    expect(holds([{ ...row, handled: 1.5 }])).toBe(false);
    expect(holds([{ ...row, handled: null }])).toBe(false);
    expect(holds([{ ...row, share: 1.01 }])).toBe(false);
    expect(holds([{ ...row, share: Number.NaN }])).toBe(false);
    expect(holds([{ ...row, from: "c" }])).toBe(false);
    expect(holds(row)).toBe(false);
    expect(holds([null])).toBe(false);
  });

  test("have no other column: what the contract does not name is not handed on", () => {
    expect(holds([{ ...row, agent_id: 7 }])).toBe(false);
    const { from: _from, ...less } = row;
    expect(holds([{ ...less, other: "a" }])).toBe(false);
  });
});
