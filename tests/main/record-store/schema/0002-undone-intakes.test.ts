import { expect, test } from "vitest";
import { redoImport } from "../../../../src/main/record-store/import/redo-import.ts";
import { undoImport } from "../../../../src/main/record-store/import/undo-import.ts";
import { contact, ignored, importRows, newStore, rejected, rosterEntry } from "../store/store-fixture.ts";
import { contentOf, fillFrom, namesInSchema, storeBefore, versionsFrom } from "./version-before.ts";

/** A file, the same file again, and another file of which one record says otherwise than the first. */
async function importedFloor() {
  const fixture = await newStore();
  const first = await importRows(fixture, {
    name: "calls.csv",
    rows: [
      contact("1"),
      contact("2", { agent: "bob" }),
      rejected,
      ignored,
      rosterEntry("ann", "Ann", "Billing"),
    ],
  });
  await fixture.store.write("repeatImport", {
    file: {
      name: "calls again.csv",
      bytes: 1,
      fingerprint: "calls.csv",
      format: "contacts",
      zone: "UTC",
      importedAt: 1_750_000_100,
      statedAt: null,
      sample: false,
      evidence: [],
      droppedColumns: [],
      dates: null,
      hasLocalTimes: false,
      mapping: null,
      reader: 2,
      choices: {},
    },
    sameAs: first.importId,
  });
  await importRows(fixture, {
    name: "more calls.csv",
    rows: [contact("2", { agent: "cy" }, 7), contact("3")],
  });
  return fixture;
}

test("the step keeps every import with its rows, and says which imports count", async () => {
  const { store, step } = storeBefore(2);
  fillFrom(store, await importedFloor());
  const before = contentOf(store);
  expect(before.intake).toHaveLength(3);
  expect(before.claim).not.toEqual([]);
  expect(step()).toEqual([2]);
  expect(contentOf(store)).toEqual(before);
  expect(namesInSchema(store)).toContain("intake_by_first");

  const living = () =>
    store
      .rows<{ intake_id: number }>("SELECT intake_id FROM living_intake ORDER BY 1")
      .map(({ intake_id }) => intake_id);
  expect(living()).toEqual([1, 3]);
  // The file came twice: it counts while either is not undone.
  store.run("UPDATE intake SET undone_at = 5 WHERE intake_id = 1");
  expect(living()).toEqual([1, 3]);
  store.run("UPDATE intake SET undone_at = 6 WHERE intake_id = 2");
  expect(living()).toEqual([3]);
  store.run("UPDATE intake SET undone_at = NULL WHERE intake_id = 2");
  expect(living()).toEqual([1, 3]);
});

test("an import from before the step can be undone and redone by the newest version", async () => {
  const { store, toNewest } = storeBefore(2);
  fillFrom(store, await importedFloor());
  expect(toNewest()).toEqual(versionsFrom(2));
  const contacts = () =>
    store.rows("SELECT key, source_id FROM contact LEFT JOIN agent USING (agent_id) ORDER BY key");
  const days = () =>
    store.rows("SELECT source_id, handled FROM agent_day JOIN agent USING (agent_id) ORDER BY 1");
  const all = [contacts(), days()];
  expect(days()).toEqual([
    { source_id: "ann", handled: 2 },
    { source_id: "cy", handled: 1 },
  ]);
  undoImport(store, { importId: 3, at: 10 });
  expect(contacts()).toEqual([
    { key: "contact/1", source_id: "ann" },
    { key: "contact/2", source_id: "bob" },
  ]);
  expect(days()).toEqual([
    { source_id: "ann", handled: 1 },
    { source_id: "bob", handled: 1 },
  ]);
  redoImport(store, { importId: 3, at: 11 });
  expect([contacts(), days()]).toEqual(all);
});
