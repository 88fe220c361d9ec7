import { describe, expect, test } from "vitest";
import { mappingOf } from "../../../../src/main/import/mapping/read-mapping.ts";
import { Refusal } from "../../../../src/main/import/recognise/refusal.ts";
import { desk } from "./desk-file.ts";

type Json = Record<string, unknown>;

/** The code and the sentence with which a text is refused. */
function refused(value: unknown): readonly [string, string] {
  try {
    mappingOf(typeof value === "string" ? value : JSON.stringify(value), "desk.json");
  } catch (error) {
    if (error instanceof Refusal) return [error.code, error.message];
    throw error;
  }
  return ["taken", ""];
}

const withFields = (change: Json): Json => ({ ...desk, fields: { ...desk.fields, ...change } });
const without = (field: string): Json => ({
  ...desk,
  fields: Object.fromEntries(Object.entries(desk.fields).filter(([name]) => name !== field)),
});

test("a mapping is read as it was written, with or without what was proposed beside it", () => {
  expect(mappingOf(JSON.stringify(desk), "desk.json")).toEqual(desk);
  const proposed = { ...desk, proposal: { fields: [{ field: "agent", sure: "sure", why: "few names" }] } };
  expect(mappingOf(`\ufeff${JSON.stringify(proposed)}`, "desk.json")).toEqual(desk);
});

describe("each fault has its own sentence", () => {
  const faults: readonly (readonly [string, unknown, string, RegExp])[] = [
    ["text that is no JSON", "{ not json", "mapping-damaged", /no JSON, or broke off/],
    ["a mapping cut short", JSON.stringify(desk).slice(0, -20), "mapping-damaged", /no JSON, or broke off/],
    ["a newer version", { ...desk, version: 2 }, "mapping-newer", /newer version of Evenkeel/],
    ["no version", { ...desk, version: undefined }, "mapping-damaged", /at version/],
    ["a list", [desk], "mapping-damaged", /it is none/],
    ["null", null, "mapping-damaged", /it is none/],
    [
      "a key that there is not",
      { ...desk, colour: "red" },
      "mapping-damaged",
      /at colour, a mapping has nothing/,
    ],
    ["a kind that there is not", { ...desk, kind: "faxes" }, "mapping-damaged", /at kind/],
    ["no name", { ...desk, name: "  " }, "mapping-damaged", /at name/],
    ["a system with a slash", { ...desk, system: "a/b" }, "mapping-damaged", /at system/],
    [
      "an unknown way to make a field",
      withFields({ agent: { from: "guess" } }),
      "mapping-damaged",
      /at fields → agent/,
    ],
    [
      "a field of another kind",
      withFields({ shift_start: { from: "column", column: "Day" } }),
      "mapping-unknown-field",
      /contacts have no field shift_start/,
    ],
    [
      "a column that the table does not have",
      withFields({ agent: { from: "column", column: "Who" } }),
      "mapping-unknown-column",
      /its table has no column Who/,
    ],
    ["no time", without("offered_at"), "mapping-incomplete", /says nothing of offered_at/],
    ["no id", without("contact_id"), "mapping-incomplete", /says nothing of contact_id/],
    [
      "one field twice",
      JSON.stringify(desk).replace('"agent":', '"agent":{"from":"column","column":"Ref"},"agent":'),
      "mapping-two-columns",
      /says twice what "agent" is/,
    ],
    [
      "one column twice in a key",
      withFields({ contact_id: { from: "key", columns: ["Ref", "Ref"] } }),
      "mapping-two-columns",
      /takes the column Ref twice/,
    ],
    [
      "two columns of one label",
      { ...desk, table: { ...desk.table, columns: [...desk.table.columns, "Ref"] } },
      "mapping-two-columns",
      /two columns called Ref/,
    ],
    [
      "one id for every row",
      withFields({ contact_id: { from: "constant", value: "1" } }),
      "mapping-not-allowed",
      /cannot be the same for every row/,
    ],
    [
      "a word that there is not",
      withFields({ outcome: { from: "constant", value: "great" } }),
      "mapping-not-allowed",
      /does not take the word great, only handled/,
    ],
    [
      "a unit of a name",
      withFields({ agent: { from: "column", column: "Person", unit: "minutes" } }),
      "mapping-not-allowed",
      /agent has no unit/,
    ],
    [
      "a length of a day and a clock",
      withFields({ talk_seconds: { from: "day-and-clock", day: "Day", clock: "Rang" } }),
      "mapping-not-allowed",
      /is no time/,
    ],
  ];
  test.each(faults)("%s", (_, value, code, sentence) => {
    const [found, said] = refused(value);
    expect(found).toBe(code);
    expect(said).toMatch(sentence);
  });
});

test("a name that readers of records pass over is refused where nothing else is wrong", () => {
  const text = JSON.stringify(desk);
  const inFields = text.replace('"fields":{', '"fields":{"__proto__":{"from":"constant","value":"x"},');
  expect(refused(inFields)).toEqual([
    "mapping-damaged",
    expect.stringContaining("at __proto__, a mapping has nothing of that name"),
  ]);
});

test("names that programs trip over change nothing and are refused as unknown", () => {
  const hostile = JSON.stringify(desk).replace(
    '"fields":{',
    '"fields":{"__proto__":{"from":"column","column":"Ref"},"constructor":{"from":"column","column":"Ref"},',
  );
  expect(refused(hostile)[0]).toBe("mapping-unknown-field");
  expect(({} as Json).from).toBeUndefined();
  expect(refused(`{"__proto__":{"version":1}}`)[0]).toBe("mapping-damaged");
  expect(refused("[".repeat(200_000))[0]).toBe("mapping-damaged");
});
