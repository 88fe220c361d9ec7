import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Contact } from "../../../../src/domain/floor/contact.ts";
import { sharedKey } from "../../../../src/domain/floor/segment-key.ts";
import { rebuildRollups } from "../../../../src/main/record-store/import/rebuild-rollups.ts";
import { openWritable, type ReadableStore } from "../../../../src/main/record-store/store/open-store.ts";
import {
  contact,
  importRows,
  newStore,
  shift,
  state,
  stateAt,
  storeKey,
  type TestRow,
} from "../store/store-fixture.ts";

const day = 20_254;
const midnight = day * 86_400;

/** Every roll-up that workload stands on. */
function rollUps(store: ReadableStore) {
  return {
    days: store.rows("SELECT * FROM agent_day ORDER BY agent_id, service_day"),
    weeks: store.rows("SELECT * FROM agent_week ORDER BY agent_id, week"),
    queues: store.rows("SELECT * FROM queue_half_hour ORDER BY 1, 2, 3"),
    times: store.rows("SELECT * FROM queue_handle_time ORDER BY 1, 2, 3"),
  };
}

interface ContactRow {
  key: string;
  queue: number;
  direction: string | null;
  outcome: string;
  offered: number;
  handle: number | null;
}

/**
 * The queues' half-hours counted one contact after the other; the floor's zone is UTC here. A contact of several agents
 * counts once on each of its queues, with what all of them did there where that is known of each.
 */
function countedByHand(store: ReadableStore) {
  const counts = new Map<string, number[]>();
  const rows = store.rows<ContactRow>(
    `SELECT key, queue_id AS queue, direction, outcome, offered_at AS offered, handle_seconds AS handle
       FROM contact ORDER BY coalesce(segment, 0)`,
  );
  for (const parts of Map.groupBy(rows, ({ key, queue }) => `${sharedKey(key)} ${queue}`).values()) {
    const [row] = parts as [ContactRow];
    if (row.direction === "outbound") continue;
    const name = [
      row.queue,
      Math.floor(row.offered / 86_400),
      Math.floor((row.offered % 86_400) / 1800),
    ].join();
    const [arrivals = 0, abandoned = 0, handled = 0, milliseconds = 0] = counts.get(name) ?? [];
    const isKnown = parts.every(({ handle }) => handle !== null);
    const handle = isKnown ? parts.reduce((sum, part) => sum + (part.handle ?? 0), 0) : 0;
    counts.set(name, [
      arrivals + 1,
      abandoned + (row.outcome === "abandoned" ? 1 : 0),
      handled + (isKnown ? 1 : 0),
      milliseconds + handle * 1000,
    ]);
  }
  return [...counts].sort();
}

interface HalfHour {
  queue_id: number;
  service_day: number;
  half_hour: number;
  arrivals: number;
  abandoned: number;
  handled: number;
  handle_milliseconds: number;
}

function storedCounts(store: ReadableStore) {
  const rows = store.rows<HalfHour>("SELECT * FROM queue_half_hour");
  return rows
    .map((row) => [
      [row.queue_id, row.service_day, row.half_hour].join(),
      [row.arrivals, row.abandoned, row.handled, row.handle_milliseconds],
    ])
    .sort();
}

const anyContact = fc.record({
  id: fc.integer({ min: 1, max: 12 }).map(String),
  stamp: fc.integer({ min: 1, max: 3 }),
  agent: fc.constantFrom("ann", "bob"),
  queue: fc.constantFrom("billing", "claims"),
  direction: fc.constantFrom(null, "inbound", "outbound"),
  outcome: fc.constantFrom<Contact["outcome"]>("handled", "handled", "abandoned"),
  day: fc.integer({ min: 0, max: 12 }),
  second: fc.integer({ min: 0, max: 86_399 }),
  handleSeconds: fc.integer({ min: 1, max: 900 }),
  isTimed: fc.constantFrom(true, true, false),
});

function rowOf(one: typeof anyContact extends fc.Arbitrary<infer Made> ? Made : never): TestRow {
  const offeredAt = midnight + one.day * 86_400 + one.second;
  const handled = one.outcome === "handled";
  const differs = {
    agent: handled ? one.agent : null,
    queue: one.queue,
    direction: one.direction,
    outcome: one.outcome,
    serviceDay: day + one.day,
    offeredAt,
    answeredAt: handled ? offeredAt : null,
    endedAt: offeredAt + one.handleSeconds,
    handleSeconds: handled && one.isTimed ? one.handleSeconds : null,
  };
  return contact(one.id, differs, one.stamp);
}

/** States at any hour, so that work reaches over some midnights, also over several in turn. */
const anyState = fc
  .record({
    agent: fc.constantFrom("ann", "bob"),
    name: fc.constantFrom("available", "talk", "break", "offline"),
    day: fc.integer({ min: 0, max: 12 }),
    hour: fc.constantFrom(0, 1, 2, 9, 14, 20, 22, 23),
    hours: fc.constantFrom(0.5, 1, 3, 6, 11, 17),
  })
  .map(({ agent, name, day: at, hour, hours }): TestRow => {
    const from = midnight + at * 86_400 + hour * 3600;
    return stateAt(agent, name, from, from + hours * 3600);
  });

describe("roll-ups of rest and queues", () => {
  test("are what the rows say, after any imports, undone and redone", async () => {
    const rows = fc.oneof(anyContact.map(rowOf), anyState);
    const files = fc.array(fc.array(rows, { minLength: 1, maxLength: 16 }), { minLength: 2, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(files, fc.boolean(), async (made, redo) => {
        const fixture = await newStore();
        await importRows(fixture, {
          name: "states.csv",
          rows: [
            state("ann", "available", midnight + 3600, midnight + 9000),
            shift("bob", midnight, midnight + 9),
          ],
        });
        const imports: number[] = [];
        for (const [at, rows] of made.entries()) {
          const { importId } = await importRows(fixture, { name: `${at}.csv`, rows });
          imports.push(importId);
        }
        const [first = 0] = imports;
        await fixture.store.write("undoImport", { importId: first, at: 1 });
        if (redo) await fixture.store.write("redoImport", { importId: first, at: 2 });
        expect(fixture.look(storedCounts)).toEqual(fixture.look(countedByHand));
        await fixture.close();
        const open = openWritable({ file: fixture.file, key: storeKey });
        const kept = rollUps(open.store);
        rebuildRollups(open.store);
        expect(kept).toEqual(rollUps(open.store));
        open.close();
      }),
      { numRuns: 8 },
    );
  });
});
