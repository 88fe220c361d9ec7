import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { columnLabels } from "../../../../src/domain/mapping/column-labels.ts";
import type { Mapping } from "../../../../src/domain/mapping/mapping.ts";
import { neededColumns } from "../../../../src/domain/mapping/needed-columns.ts";
import { importFile } from "../../../../src/main/import/import-file.ts";
import { proposeMapping } from "../../../../src/main/import/mapping/propose-mapping.ts";
import { mappingOf } from "../../../../src/main/import/mapping/read-mapping.ts";
import { Refusal } from "../../../../src/main/import/recognise/refusal.ts";
import { newStore, type StoreFixture } from "../../record-store/store/store-fixture.ts";
import { madeUpLayouts } from "./made-up-layouts/made-up-layouts.ts";

/*
 * A mapping comes from elsewhere: it may be damaged, cut short, made for another file, or made to do harm. Whatever it
 * is, there is one sentence, and nothing is stored.
 */
const layouts = madeUpLayouts({ seed: 1, hasHeldBack: false });
const anyLayout = fc.constantFrom(...layouts);
const longestSentence = 700;

/** What comes of something: "taken", or the sentence with which it is refused. Any other failure fails the test. */
async function endOf(doing: () => unknown): Promise<string> {
  try {
    await doing();
    return "taken";
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expectSentence(error.message);
    return error.message;
  }
}

function expectSentence(text: string): void {
  expect(text.length).toBeLessThanOrEqual(longestSentence);
  expect(text).toMatch(/[.?]$/u);
  // No line ends, bells or turned writing from the file reach a terminal.
  expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
}

async function expectNothingStored({ store }: StoreFixture): Promise<void> {
  expect(await store.read("imports")).toEqual([]);
  expect((await store.read("floorZoneSetting")).zone).toBeNull();
}

const brought = ({ store }: StoreFixture, path: string, mapping: Mapping) =>
  importFile({ store, customerSecret: "5e".repeat(32) }, { path, mapping, zone: "UTC", now: 1_775_000_000 });

describe("a mapping's JSON", () => {
  test("is read as it was written", () => {
    for (const { truth } of layouts) expect(mappingOf(JSON.stringify(truth), "m.json")).toEqual(truth);
  });

  test("that is damaged anywhere is a mapping still, or refused with a sentence", async () => {
    const damaged = fc.record({
      layout: anyLayout,
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(40),
      put: fc.oneof(
        fc.string({ maxLength: 3 }),
        fc.constantFrom("{", "null", "\u0000", '"__proto__":{},', "1e999"),
      ),
    });
    await fc.assert(
      fc.asyncProperty(damaged, async ({ layout, at, cut, put }) => {
        const text = JSON.stringify(layout.truth);
        const from = Math.floor(at * text.length);
        await endOf(() => mappingOf(text.slice(0, from) + put + text.slice(from + cut), "m.json"));
      }),
      { numRuns: 400 },
    );
  });

  test("that breaks off is refused", async () => {
    await fc.assert(
      fc.asyncProperty(anyLayout, fc.integer({ min: 1, max: 200 }), async ({ truth }, cut) => {
        const text = JSON.stringify(truth);
        expect(await endOf(() => mappingOf(text.slice(0, -cut), "m.json"))).toMatch(/no JSON, or broke off/);
      }),
    );
  });

  test("that has any JSON in the place of one of its parts is a mapping still, or refused with a sentence", async () => {
    await fc.assert(
      fc.asyncProperty(anyLayout, fc.nat(), fc.jsonValue(), async ({ truth }, nth, value) => {
        const parts = Object.keys(truth.fields);
        const part = parts[nth % parts.length] ?? "agent";
        await endOf(() =>
          mappingOf(JSON.stringify({ ...truth, fields: { ...truth.fields, [part]: value } }), "m.json"),
        );
        await endOf(() =>
          mappingOf(JSON.stringify({ ...truth, [nth % 2 ? "table" : "fields"]: value }), "m.json"),
        );
        await endOf(() => mappingOf(JSON.stringify(value), "m.json"));
      }),
      { numRuns: 200 },
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("that says one field twice is refused: only one column can be meant", async () => {
    await fc.assert(
      fc.asyncProperty(anyLayout, fc.nat(), async ({ truth }, nth) => {
        const fields = Object.keys(truth.fields);
        const field = JSON.stringify(fields[nth % fields.length]);
        const column = JSON.stringify(truth.table.columns[nth % truth.table.columns.length]);
        const twice = JSON.stringify(truth).replace(
          '"fields":{',
          `"fields":{${field}:{"from":"column","column":${column}},`,
        );
        expect(await endOf(() => mappingOf(twice, "m.json"))).toMatch(/says twice what/);
      }),
    );
  });
});

describe("a mapping that cannot be used stores nothing", () => {
  test("without what a record needs, or with a column that there is not", async () => {
    const fixture = await newStore();
    for (const layout of layouts) {
      const path = join(fixture.folder, layout.fileName);
      writeFileSync(path, await layout.bytes());
      const { truth } = layout;
      const without = Object.fromEntries(
        Object.entries(truth.fields).filter(([name]) => !/(offered_at|_id|agent)$/.test(name)),
      );
      expect(await endOf(() => brought(fixture, path, { ...truth, fields: without }))).toMatch(
        /without (it|them) no record/,
      );
      const stranger = { from: "column", column: "Nowhere" } as const;
      const [first = "agent"] = Object.keys(truth.fields);
      const named = { ...truth, fields: { ...truth.fields, [first]: stranger } };
      expect(await endOf(() => brought(fixture, path, named))).toMatch(/its table has no column Nowhere/);
    }
    await expectNothingStored(fixture);
  });

  test("of another file", async () => {
    const fixture = await newStore();
    const texts = layouts.filter(
      ({ fileName, truth }) => fileName.endsWith(".csv") && truth.table.headerRows > 0,
    );
    for (const [at, layout] of texts.entries()) {
      const other = texts[(at + 7) % texts.length]?.truth;
      if (
        other === undefined ||
        neededColumns(other).every((column) => layout.truth.table.columns.includes(column))
      )
        continue;
      const path = join(fixture.folder, layout.fileName);
      writeFileSync(path, await layout.bytes());
      expect(await endOf(() => brought(fixture, path, other))).toMatch(/is not a file of the mapping/);
    }
    await expectNothingStored(fixture);
  });
});

describe("labels made to do harm", () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      "__proto__",
      "constructor",
      "toString",
      "=cmd|' /C calc'!A0",
      "+1+1",
      "@SUM(A1)",
      "a\u0000b",
      "\u001b[2J",
      "line\nend",
      "\u202edrow",
      "<img src=x onerror=alert(1)>",
      "'; DROP TABLE contact; --",
      "x".repeat(5000),
      "-1",
      "Column 2",
    ),
    fc.string({ maxLength: 30, unit: "binary" }),
  );
  const rows = [
    ["1", "Ana", "2026-03-28 09:00:00", "150"],
    ["2", "Bea", "2026-03-28 09:10:00", "90"],
    ["3", "Ana", "2026-03-28 09:20:00", "75"],
  ];
  const header = fc.tuple(hostile, hostile, hostile, hostile);

  function written({ folder }: StoreFixture, names: readonly string[], nth: number): string {
    const path = join(folder, `hostile-${nth}.csv`);
    writeFileSync(path, Papa.unparse([[...names], ...rows]));
    return path;
  }

  function mappingOfLabels([id = "", agent = "", start = "", talk = ""]: readonly string[]): Mapping {
    return {
      version: 1,
      name: "Hostile",
      system: "hostile",
      kind: "contacts",
      table: { sheet: null, headerRows: 1, columns: [id, agent, start, talk] },
      fields: {
        contact_id: { from: "column", column: id },
        agent: { from: "column", column: agent },
        offered_at: { from: "column", column: start },
        talk_seconds: { from: "column", column: talk, unit: "seconds" },
        outcome: { from: "constant", value: "handled" },
      },
    };
  }

  test("are read as names and nothing else, or refused with a sentence", async () => {
    const fixture = await newStore();
    let nth = 0;
    await fc.assert(
      fc.asyncProperty(header, async (names) => {
        const path = written(fixture, names, nth++);
        const before = await fixture.store.read("imports");
        const end = await endOf(() => brought(fixture, path, mappingOfLabels(columnLabels(names))));
        const added = (await fixture.store.read("imports")).length - before.length;
        expect(added).toBe(end === "taken" ? 1 : 0);
      }),
      { numRuns: 20 },
    );
    expect(({} as { from?: unknown }).from).toBeUndefined();
  });

  test("do not disturb a proposal", async () => {
    const fixture = await newStore();
    let nth = 0;
    await fc.assert(
      fc.asyncProperty(header, async (names) => {
        const path = written(fixture, names, nth++);
        await endOf(async () => {
          const { mapping } = await proposeMapping({ path });
          expect(() => JSON.parse(JSON.stringify(mapping))).not.toThrow();
          expect(new Set(mapping.table.columns).size).toBe(mapping.table.columns.length);
        });
      }),
      { numRuns: 8 },
    );
  });
});
