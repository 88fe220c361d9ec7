import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReadableStore } from "../../../../src/main/record-store/store/open-store.ts";
import {
  contact,
  evaluation,
  importRows,
  newStore,
  rosterEntry,
  type StoreFixture,
  state,
  type TestFile,
} from "../store/store-fixture.ts";

/** All that an answer could be computed from, without the ids by which it is stored. */
function standing(store: ReadableStore) {
  return {
    agents: store.rows(
      "SELECT source_id, agent.name, team.name AS team FROM agent LEFT JOIN team USING (team_id) ORDER BY 1",
    ),
    contacts: store.rows(
      `SELECT key, source_id, handle_seconds, service_day, known, hash
         FROM contact LEFT JOIN agent USING (agent_id) ORDER BY key`,
    ),
    states: store.rows("SELECT key, state, ended_at FROM agent_state ORDER BY key"),
    evaluations: store.rows("SELECT evaluation, score, items FROM evaluation ORDER BY 1"),
    days: store.rows(
      "SELECT source_id, service_day, handled, handle_seconds, available_seconds FROM agent_day JOIN agent USING (agent_id) ORDER BY 1, 2",
    ),
    weeks: store.rows(
      "SELECT source_id, week, handled, handle_seconds, evaluations, score_sum FROM agent_week JOIN agent USING (agent_id) ORDER BY 1, 2",
    ),
    coverage: store.rows(
      "SELECT DISTINCT source, service_day FROM intake_day JOIN living_intake USING (intake_id) ORDER BY 1, 2",
    ),
  };
}

const noon = 1_750_000_000;
const files: readonly TestFile[] = [
  {
    name: "a.csv",
    statedAt: noon + 1,
    rows: [
      contact("1", { handleSeconds: 100 }, 1),
      contact("2", { handleSeconds: 50 }),
      contact("3", { agent: "cy", handleSeconds: 7, serviceDay: 20_255 }),
      contact("3", { agent: "cy", handleSeconds: 8, serviceDay: 20_255 }, 4),
    ],
  },
  {
    name: "b.csv",
    statedAt: noon + 2,
    rows: [
      contact("1", { handleSeconds: 200, agent: "bob" }, 2),
      contact("2", { handleSeconds: 50 }),
      contact("4"),
    ],
  },
  {
    name: "c.csv",
    statedAt: noon + 3,
    rows: [
      contact("1", { handleSeconds: 300 }, 1),
      contact("2", { handleSeconds: 60 }),
      contact("5", { serviceDay: 20_260 }),
    ],
  },
  {
    name: "states.csv",
    statedAt: noon + 4,
    rows: [state("ann", "available", noon, noon + 500), evaluation("q1", "dee", [2, 1, 0, 2, 2])],
  },
  {
    name: "roster.csv",
    statedAt: noon + 5,
    rows: [rosterEntry("ann", "Ann Byrne", "Billing"), evaluation("q1", "dee", [2, 2, 2, 2, 2, 2])],
  },
];

async function importAll(fixture: StoreFixture, which: readonly number[]): Promise<Map<number, number>> {
  const imports = new Map<number, number>();
  for (const at of which) {
    const { importId } = await importRows(fixture, files[at] as TestFile);
    imports.set(at, importId);
  }
  return imports;
}

describe("undoing imports", () => {
  test("in any order leaves exactly what the others say, and redoing brings back all", async () => {
    const expected = new Map<string, unknown>();
    const only = async (which: readonly number[]) => {
      const name = which.join();
      if (!expected.has(name)) {
        const fixture = await newStore();
        await importAll(fixture, which);
        expected.set(name, fixture.look(standing));
        await fixture.close();
      }
      return expected.get(name);
    };
    const all = files.map((_, at) => at);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.shuffledSubarray(all, { minLength: 1 }),
        async (importOrder, undoOrder) => {
          const fixture = await newStore();
          const imports = await importAll(fixture, importOrder);
          for (const at of undoOrder)
            await fixture.store.write("undoImport", { importId: imports.get(at) as number, at: 1 });
          expect(fixture.look(standing)).toEqual(await only(all.filter((at) => !undoOrder.includes(at))));
          for (const at of undoOrder)
            await fixture.store.write("redoImport", { importId: imports.get(at) as number, at: 2 });
          expect(fixture.look(standing)).toEqual(await only(all));
          await fixture.close();
        },
      ),
      {
        numRuns: 8,
        // A record that comes back takes the place of one that had gone from the end of its own range.
        examples: [
          [
            [0, 2, 4, 1, 3],
            [1, 2, 3],
          ],
        ],
      },
    );
  });

  describe("of a word that lost to the record and kept back a third one", () => {
    test("a blank that hid an older value gives it back", async () => {
      const fixture = await newStore();
      const lacks = { contact: ["customer"] };
      await importRows(fixture, { name: "new.csv", statedAt: noon + 3, lacks, rows: [contact("1")] });
      await importRows(fixture, {
        name: "old.csv",
        statedAt: noon + 1,
        rows: [contact("1", { customer: "c2" })],
      });
      const hiding = await importRows(fixture, {
        name: "between.csv",
        statedAt: noon + 2,
        rows: [contact("1", { handleSeconds: 700 })],
      });
      const customer = () =>
        fixture.look((store) => store.row<{ customer: string | null }>("SELECT customer FROM contact"));
      expect(customer()).toEqual({ customer: null });
      await fixture.store.write("undoImport", { importId: hiding.importId, at: 1 });
      expect(customer()).toEqual({ customer: "c2" });
      await fixture.close();
    });

    test("an end that cut a newer export lets it stand", async () => {
      const fixture = await newStore();
      const later = state("ann", "meal", noon + 900, noon + 950);
      const longest = await importRows(fixture, {
        name: "longest.csv",
        statedAt: noon + 1,
        rows: [state("ann", "break", noon, noon + 200), later],
      });
      await importRows(fixture, {
        name: "short.csv",
        statedAt: noon + 2,
        rows: [state("ann", "break", noon, noon + 50), later],
      });
      await importRows(fixture, {
        name: "newest.csv",
        statedAt: noon + 3,
        rows: [state("ann", "break", noon, noon + 60)],
      });
      const end = () =>
        fixture.look((store) =>
          store.row<{ seconds: number }>(
            `SELECT ended_at - ${noon} AS seconds FROM agent_state WHERE state = 'break'`,
          ),
        );
      expect(end()).toEqual({ seconds: 50 });
      await fixture.store.write("undoImport", { importId: longest.importId, at: 1 });
      expect(end()).toEqual({ seconds: 60 });
      await fixture.close();
    });
  });

  test("a file that came twice counts until both imports are undone", async () => {
    const fixture = await newStore();
    const { importId } = await importRows(fixture, files[0] as TestFile);
    const file = {
      name: "a.csv",
      bytes: 1,
      fingerprint: "a.csv",
      format: "contacts",
      zone: "UTC",
      importedAt: 2,
      statedAt: null,
      sample: false,
      evidence: [],
      droppedColumns: [],
      dates: null,
      hasLocalTimes: false,
      mapping: null,
      reader: 2,
      choices: {},
    };
    const again = await fixture.store.write("repeatImport", { file, sameAs: importId });
    await fixture.store.write("undoImport", { importId, at: 3 });
    expect(fixture.look(standing).contacts).toHaveLength(3);
    await fixture.store.write("undoImport", { importId: again.importId, at: 4 });
    expect(fixture.look(standing).contacts).toHaveLength(0);
    expect(fixture.look(standing).agents).toHaveLength(0);
    await fixture.store.write("redoImport", { importId: again.importId, at: 5 });
    expect(fixture.look(standing).contacts).toHaveLength(3);
  });

  test("an import that is not there, or is undone already, is refused with a sentence", async () => {
    const fixture = await newStore();
    await expect(fixture.store.write("undoImport", { importId: 9, at: 1 })).rejects.toMatchObject({
      code: "refused",
      message: "There is no import 9.",
    });
    const { importId } = await importRows(fixture, files[0] as TestFile);
    await fixture.store.write("undoImport", { importId, at: 1 });
    await expect(fixture.store.write("undoImport", { importId, at: 1 })).rejects.toMatchObject({
      code: "refused",
    });
  });
});

test("no record points to an agent, a queue, a team or an import that is not there", async () => {
  const fixture = await newStore();
  const imports = await importAll(fixture, [0, 1, 2, 3, 4]);
  await fixture.store.write("undoImport", { importId: imports.get(1) as number, at: 1 });
  const lost = fixture.look((store) =>
    ["contact", "agent_state", "shift", "roster_entry", "evaluation_item"].flatMap((table) =>
      store.rows(`SELECT '${table}' AS lost FROM ${table} WHERE intake_id NOT IN (SELECT intake_id FROM intake)
        OR agent_id NOT IN (SELECT agent_id FROM agent)`),
    ),
  );
  expect(lost).toEqual([]);
});
