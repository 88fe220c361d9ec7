import { expect, test } from "vitest";
import { contact, evaluation, importRows, newStore, rosterEntry, state } from "../store/store-fixture.ts";

const noon = 1_750_000_000;

test("the made-up floor goes in one step, and leaves the store as new but for the log", async () => {
  const fixture = await newStore();
  const rows = [
    contact("1", { team: "T" }),
    rosterEntry("ann", "Ann", "T"),
    evaluation("q", "ann", [2, 2, 2, 2, 2]),
    state("ann", "talk", noon, noon + 9),
  ];
  await importRows(fixture, { name: "a.csv", rows, sample: true });
  expect(await fixture.store.write("removeSample", { at: 1 })).toEqual({ imports: 1 });
  const left = fixture.look((store) =>
    store
      .rows<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'audit_entry'")
      .filter(({ name }) => store.row(`SELECT 1 FROM ${name} LIMIT 1`) !== undefined),
  );
  // As on any floor without an import, the rules of this console hold from the first week on.
  expect(left).toEqual([{ name: "console_rules" }]);
  expect(fixture.look((store) => store.rows("SELECT what FROM audit_entry"))).toEqual([
    { what: "import" },
    { what: "remove-sample" },
  ]);
});

test("a floor with imports of its own is never removed as made up", async () => {
  const fixture = await newStore();
  await importRows(fixture, { name: "a.csv", rows: [contact("1")] });
  await expect(fixture.store.write("removeSample", { at: 1 })).rejects.toMatchObject({ code: "refused" });
  expect(await fixture.store.read("imports")).toHaveLength(1);
});
