import { expect, onTestFinished, test, vi } from "vitest";
import { serviceDayOf } from "../../../../src/domain/calendar/service-day.ts";
import { empathyAgents } from "../../../../src/main/record-store/empathy/empathy-agents.ts";
import { evaluationsOfDays } from "../../../../src/main/record-store/empathy/empathy-days.ts";
import { empathyEvaluators } from "../../../../src/main/record-store/empathy/empathy-evaluators.ts";
import { empathyFloor } from "../../../../src/main/record-store/empathy/empathy-floor.ts";
import { openReadable, type ReadableStore } from "../../../../src/main/record-store/store/open-store.ts";
import { newStore, type StoreFixture, storeKey } from "../store/store-fixture.ts";
import { bring, evaluationsFile, rosterFile } from "./evaluation-files.ts";
import { plantedEvaluations } from "./planted-evaluations.ts";

const day = (iso: string) => serviceDayOf(iso) as number;
const range = { fromDay: day("2025-09-08"), toDay: day("2026-03-08") };
const asked = { scope: "all", ...range } as const;

const answers = (store: ReadableStore) => ({
  floor: empathyFloor(store, asked),
  agents: empathyAgents(store, asked),
  evaluators: empathyEvaluators(store, asked),
});

/** A reader that stays open, as the console's does. */
function keptReader({ file }: StoreFixture): ReadableStore {
  const { store, close } = openReadable({ file, key: storeKey });
  onTestFinished(close);
  return store;
}

test("a reader that remembers answers as one that was just opened, whatever changed meanwhile", async () => {
  const fixture = await newStore();
  const reader = keptReader(fixture);
  const files = plantedEvaluations();
  const [first, ...rest] = files.evaluations;
  if (!first) throw new Error("the planted floor has no evaluations");
  const agrees = (what: string) => {
    const answered = answers(reader);
    expect(answered, what).toEqual(fixture.look(answers));
    return JSON.stringify(answered);
  };
  const seen: string[] = [agrees("an empty floor")];
  const changes: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["evaluations alone", () => bring(fixture, "evaluations.csv", evaluationsFile(rest))],
    ["one more", () => bring(fixture, "more.csv", evaluationsFile([first]))],
    [
      "one by somebody new",
      () =>
        bring(
          fixture,
          "new.csv",
          evaluationsFile([{ ...first, id: "new", evaluator: "Somebody", contact: "" }]),
        ),
    ],
    ["its undoing", () => fixture.store.write("undoImport", { importId: 3, at: 1_772_900_000 })],
    [
      "the load before contacts",
      async () => {
        await bring(fixture, "contacts.csv", files.contacts);
        await bring(fixture, "states.csv", files.states);
      },
    ],
    ["a roster that makes one a stranger", () => bring(fixture, "roster.csv", rosterFile("a1", "a2"))],
    [
      "the undoing of most evaluations",
      () => fixture.store.write("undoImport", { importId: 1, at: 1_772_900_001 }),
    ],
    ["and their return", () => fixture.store.write("redoImport", { importId: 1, at: 1_772_900_002 })],
  ];
  for (const [what, change] of changes) {
    await change();
    seen.push(agrees(what));
  }
  // Each change shows: an answer that never moves would agree as well.
  for (const [at, answered] of seen.entries())
    if (at > 0) expect(answered, changes[at - 1]?.[0]).not.toBe(seen[at - 1]);
});

test("only the days that an import touched are read again, and none where it brought nothing new", async () => {
  const fixture = await newStore();
  const files = plantedEvaluations();
  await bring(fixture, "evaluations.csv", evaluationsFile(files.evaluations));
  const reader = keptReader(fixture);
  const rows = vi.spyOn(reader, "rows");
  const rowsRead = () => {
    const found = evaluationsOfDays(reader, range.fromDay, range.toDay);
    const read = rows.mock.results
      .filter((_, at) => String(rows.mock.calls[at]?.[0]).includes("FROM evaluation "))
      .reduce((sum, { value }) => sum + (value as unknown[]).length, 0);
    rows.mockClear();
    return { found: found.length, read };
  };
  const all = files.evaluations.length;
  expect(rowsRead()).toEqual({ found: all, read: all });
  expect(rowsRead()).toEqual({ found: all, read: 0 });

  const [one] = files.evaluations;
  if (!one) throw new Error("the planted floor has no evaluations");
  const sameDay = files.evaluations.filter(({ at }) => at?.slice(0, 10) === one.at?.slice(0, 10)).length;
  await bring(fixture, "more.csv", evaluationsFile([{ ...one, id: "one-more", contact: "" }]));
  expect(rowsRead()).toEqual({ found: all + 1, read: sameDay + 1 });

  await bring(fixture, "again.csv", evaluationsFile([{ ...one, id: "one-more", contact: "" }]).concat("\n"));
  expect(rowsRead()).toEqual({ found: all + 1, read: 0 });
});
