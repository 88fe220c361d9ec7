import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contactKind } from "../../../../../src/domain/floor/contact.ts";
import { importFile } from "../../../../../src/main/import/import-file.ts";
import { newStore } from "../../../record-store/store/store-fixture.ts";
import { folder } from "../../reading.ts";
import { readMapped } from "../desk-file.ts";
import { askedLayouts as layouts } from "./asked-layouts.ts";

/*
 * The truth of a layout is held against the import itself: read by that mapping a file gives what was made up. So the
 * judge rests on figures, and not on what its author thinks that a mapping does.
 */
const contacts = layouts.filter(({ truth }) => truth.kind === "contacts");
const names = contactKind.columns.map(({ name }) => name);

test.each(contacts)(
  "$name: by its truth the import gives each agent's contacts and handle time",
  async (layout) => {
    using here = folder();
    const { records: all, rejected } = await readMapped(
      here.file(layout.fileName, await layout.bytes()),
      layout.truth,
      names,
    );
    // Beside them the names of those known by an id.
    const records = all.filter(({ key }) => key.startsWith("contact/"));
    expect(rejected).toEqual([]);
    expect(records).toHaveLength(layout.rows);
    for (const [agent, { handled, handleSeconds }] of layout.figures) {
      const own = records.filter((record) => record.agent === agent);
      const seconds = own.reduce((sum, record) => sum + Number(record.handle_seconds), 0);
      expect([agent, own.length]).toEqual([agent, handled]);
      // Instants are whole seconds, and a part of one is lost in an hour of a spreadsheet.
      expect(Math.abs(seconds - handleSeconds)).toBeLessThanOrEqual(handled);
    }
  },
);

const others = layouts.filter(({ truth }) => truth.kind !== "contacts");

test.each(others)("$name: by its truth every row is taken", async (layout) => {
  using here = folder();
  const { rejected, end } = await readMapped(here.file(layout.fileName, await layout.bytes()), layout.truth);
  expect(rejected).toEqual([]);
  // A row of sums stands below some tables.
  const sums = end.ignored.reduce((total, { count }) => total + count, 0);
  expect(end.read - sums).toBe(layout.rows);
});

const handful = contacts.filter(({ fileName }) => fileName.endsWith(".csv")).slice(0, 4);

test.each(handful)("$name: stored by its truth, the figures are the same", async (layout) => {
  const fixture = await newStore();
  const path = join(fixture.folder, layout.fileName);
  writeFileSync(path, await layout.bytes());
  const place = { store: fixture.store, customerSecret: "5e".repeat(32) };
  const { outcome } = await importFile(place, {
    path,
    mapping: layout.truth,
    zone: "UTC",
    now: 1_900_000_000,
  });
  expect(outcome.rows).toMatchObject({ accepted: layout.rows, rejected: 0 });
  const stored = fixture.look((store) =>
    store.rows<{ agent: string; handled: number; seconds: number }>(
      "SELECT source_id AS agent, count(*) AS handled, sum(handle_seconds) AS seconds FROM contact JOIN agent USING (agent_id) GROUP BY 1",
    ),
  );
  expect(stored).toHaveLength(layout.figures.size);
  for (const { agent, handled, seconds } of stored) {
    const should = layout.figures.get(agent);
    expect([agent, handled]).toEqual([agent, should?.handled]);
    expect(Math.abs(seconds - (should?.handleSeconds ?? 0))).toBeLessThanOrEqual(handled);
  }
});
