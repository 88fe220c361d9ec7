import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { refreshBurnout } from "../../../../src/main/record-store/burnout/refresh-burnout.ts";
import { rebuildRollups } from "../../../../src/main/record-store/import/rebuild-rollups.ts";
import {
  openWritable,
  type ReadableStore,
  type WritableStore,
} from "../../../../src/main/record-store/store/open-store.ts";
import { chanceOf } from "../../../../src/main/sample-floor/chance.ts";
import { importRows, newStore, type StoreFixture, storeKey } from "../store/store-fixture.ts";
import { burnoutRows } from "./burnout-rows.ts";

const made = { agents: 12, weeks: 20, firstDay: 20_251 };
const runs = Number(process.env.EVENKEEL_ORDERS ?? 3);

/** Everything that is kept of the signal, without the ids that depend on the order of import. */
function signal(store: ReadableStore) {
  return {
    measured: store.rows(
      `SELECT week, source_id, main_queue, quantities, empathy FROM burnout_quantity JOIN agent USING (agent_id)
        ORDER BY week, source_id`,
    ),
    long: store.rows(
      "SELECT week, name, long_from_seconds FROM burnout_queue_week JOIN queue USING (queue_id) ORDER BY week, name",
    ),
    judged: store
      .rows<Record<string, unknown>>(
        "SELECT * FROM burnout_week JOIN agent USING (agent_id) ORDER BY week, source_id",
      )
      .map(({ agent_id: _, team_id: __, ...row }) => row),
    readings: store.rows(
      "SELECT week, source_id, readings FROM burnout_reading JOIN agent USING (agent_id) ORDER BY week, source_id",
    ),
    left: store.rows(
      "SELECT count(*) AS rows FROM burnout_week WHERE agent_id NOT IN (SELECT agent_id FROM agent)",
    ),
  };
}

/** The same from the rows alone, as though nothing had been reported before. */
function fromNothing(store: WritableStore) {
  for (const table of ["quantity", "queue_week", "week", "reading", "stale"])
    store.run(`DELETE FROM burnout_${table}`);
  rebuildRollups(store);
  refreshBurnout(store);
  return signal(store);
}

const refresh = ({ store }: StoreFixture) => store.write("refreshBurnout", {});

/** Deals rows to files: the rows of a few weeks of some people come late. */
function files(seed: number, count: number) {
  const chance = chanceOf(`files ${seed}`);
  const dealt = Array.from({ length: count }, () => [] as ReturnType<typeof burnoutRows>);
  for (const row of burnoutRows(made, seed)) {
    const at = chance.happens(0.85) ? 0 : chance.whole(1, count - 1);
    dealt[at]?.push(row);
  }
  return dealt;
}

describe("the burnout signal by week", () => {
  test(
    `computed bit by bit is what the rows say, whatever came late, was undone and redone (${runs} floors)`,
    async () => {
      const steps = fc.array(fc.constantFrom("refresh", "undo", "redo", "refresh"), {
        minLength: 4,
        maxLength: 7,
      });
      await fc.assert(
        fc.asyncProperty(fc.nat({ max: 10_000 }), steps, async (seed, what) => {
          const fixture = await newStore();
          const imports: number[] = [];
          for (const [at, rows] of files(seed, 4).entries()) {
            const { importId } = await importRows(fixture, { name: `${at}.csv`, rows });
            imports.push(importId);
            if (at !== 2) await refresh(fixture);
          }
          const undone: number[] = [];
          for (const step of what) {
            const [, ...later] = imports.filter((importId) => !undone.includes(importId));
            const [importId] = step === "undo" ? later : undone;
            if (step === "refresh") await refresh(fixture);
            else if (importId !== undefined && step === "undo") {
              await fixture.store.write("undoImport", { importId, at: 1 });
              undone.push(importId);
            } else if (importId !== undefined) {
              await fixture.store.write("redoImport", { importId, at: 2 });
              undone.splice(undone.indexOf(importId), 1);
            }
          }
          await refresh(fixture);
          await fixture.close();
          const open = openWritable({ file: fixture.file, key: storeKey });
          const kept = signal(open.store);
          expect(kept.judged.length).toBeGreaterThan(made.agents * 10);
          expect(kept).toEqual(fromNothing(open.store));
          open.close();
        }),
        { numRuns: runs, endOnFailure: true },
      );
    },
    60_000 + runs * 60_000,
  );
});
