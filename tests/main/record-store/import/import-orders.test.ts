import fc from "fast-check";
import { expect, test } from "vitest";
import { weekOfDay } from "../../../../src/domain/calendar/iso-week.ts";
import { importFile } from "../../../../src/main/import/import-file.ts";
import { newStore, type StoreFixture, temporaryFolder } from "../store/store-fixture.ts";
import { type RealFile, realFiles, writtenFile } from "./real-files.ts";

// A few in every run; more where the environment says so.
const runs = Number(process.env.EVENKEEL_ORDERS ?? 4);
const seed = Number(process.env.EVENKEEL_SEED ?? 1_122_2026);
const week = weekOfDay(Date.UTC(2026, 2, 2) / 86_400_000);
const people = ["ann", "bob", "cy", "dee", "nobody"];
const everybody = "all" as const;

/** Each file comes at a moment of its own, whichever comes first: that, and not the order, is what they rank by. */
function momentOf(path: string): number {
  return (
    1_772_800_000 +
    Math.max(
      0,
      realFiles.findIndex(({ name }) => path.endsWith(name)),
    )
  );
}

async function bring({ store }: StoreFixture, path: string): Promise<number> {
  const place = { store, customerSecret: "5e".repeat(32) };
  const imported = await importFile(place, { path, zone: "Europe/Dublin", now: momentOf(path) });
  const { read, accepted, duplicate, rejected, ignored } = imported.outcome.rows;
  expect(accepted + duplicate + rejected + ignored).toBe(read);
  return imported.importId;
}

/** What the views ask for. Of files that say exactly the same, the one that came first is named: that is left out. */
async function answers({ store }: StoreFixture) {
  const span = { from: null, to: null };
  const workload = (by: "day" | "week" | "period") =>
    store.read("workload", { scope: everybody, agent: null, team: null, ...span, by });
  const days = { from: 0, to: 99_999, offset: 0, limit: 500 };
  const pictureOf = (agent: string) => store.read("agentPicture", { agent, scope: everybody, ...span });
  const contactsOf = async (agent: string) => {
    const found = await store.read("agentContacts", { agent, scope: everybody, ...days });
    if (!found) return undefined;
    const rows = found.rows.map(({ importId: _importId, file: _file, line: _line, ...row }) => row);
    return { ...found, rows: rows.toSorted((a, b) => a.contact.localeCompare(b.contact)) };
  };
  return {
    board: await store.read("floorBoard", { week, scope: everybody, team: null }),
    workload: [await workload("day"), await workload("week"), await workload("period")],
    pictures: await Promise.all(people.map(pictureOf)),
    contacts: await Promise.all(people.map(contactsOf)),
  };
}

interface Moment {
  readonly kind: "undo" | "redo";
  readonly which: number;
}

/** A file comes, and then something that came before is undone or redone. */
const order = fc.shuffledSubarray([...realFiles], { minLength: realFiles.length });
const moments = fc.array(
  fc.array(fc.record({ kind: fc.constantFrom("undo", "redo"), which: fc.nat() }), { maxLength: 2 }),
  { minLength: realFiles.length, maxLength: realFiles.length },
);

async function disturbedFloor(folder: string, files: readonly RealFile[], between: readonly Moment[][]) {
  const fixture = await newStore(folder);
  const standing = new Set<number>();
  const undone = new Set<number>();
  const undo = async (importId: number) => {
    await fixture.store.write("undoImport", { importId, at: 1 });
    standing.delete(importId);
    undone.add(importId);
  };
  const redo = async (importId: number) => {
    await fixture.store.write("redoImport", { importId, at: 2 });
    undone.delete(importId);
    standing.add(importId);
  };
  for (const [at, file] of files.entries()) {
    standing.add(await bring(fixture, writtenFile(folder, file)));
    for (const { kind, which } of between[at] ?? []) {
      const [from, act] = kind === "undo" ? ([standing, undo] as const) : ([undone, redo] as const);
      const importId = [...from][which % Math.max(1, from.size)];
      if (importId !== undefined) await act(importId);
    }
  }
  for (const importId of [...undone]) await redo(importId);
  return fixture;
}

test(
  `the same files give the same answers in every order, with undo and redo between (${runs} orders, seed ${seed})`,
  async () => {
    const undisturbed = await newStore();
    for (const file of realFiles) await bring(undisturbed, writtenFile(undisturbed.folder, file));
    const expected = await answers(undisturbed);
    expect(expected.board.rows.map(({ agent }) => agent)).toEqual(["ann", "bob", "cy", "dee"]);
    expect(expected.contacts.map((found) => found?.total)).toEqual([12, 11, 11, 0, undefined]);
    await fc.assert(
      fc.asyncProperty(order, moments, async (files, between) => {
        const disturbed = await disturbedFloor(temporaryFolder(), files, between);
        try {
          expect(await answers(disturbed)).toEqual(expected);
        } finally {
          await disturbed.close();
        }
      }),
      { numRuns: runs, seed, endOnFailure: true },
    );
  },
  60_000 + runs * 10_000,
);

test("a file that comes again with its days in the other order is read anew, and counts once", async () => {
  const fixture = await newStore();
  const text = [
    "Users,Date,End Date,Duration,Direction,Queue,Conversation ID,Total Handle",
    "Ada,03/02/2026 09:00 AM,03/02/2026 09:05 AM,300000,Inbound,Billing,c1,240000",
    "Ada,04/02/2026 09:00 AM,04/02/2026 09:05 AM,300000,Inbound,Billing,c2,240000",
  ].join("\n");
  const path = writtenFile(fixture.folder, { name: "genesys.csv", text });
  const place = { store: fixture.store, customerSecret: "5e".repeat(32) };
  const read = (dates: "day-first" | "month-first") =>
    importFile(place, { path, zone: "Europe/Dublin", now: 1_772_800_000, dates });
  const days = async () => {
    const rows = await fixture.store.read("workload", {
      scope: everybody,
      agent: null,
      team: null,
      from: null,
      to: null,
      by: "day",
    });
    return rows.map((row) => row.from);
  };
  const first = await read("day-first");
  const dayFirst = await days();
  expect(await read("day-first")).toMatchObject({
    sameAs: first.importId,
    outcome: { rows: { duplicate: 2 } },
  });
  const anew = await read("month-first");
  expect(anew).toMatchObject({
    sameAs: null,
    outcome: {
      rows: { accepted: 2 },
      warnings: [
        { code: "read-anew", count: 1, example: `${first.importId}` },
        // The 2nd of April lies ahead: what was read so cannot be right.
        { code: "after-today", count: 1, example: null },
      ],
    },
  });
  expect(await days()).not.toEqual(dayFirst);
  expect((await days()).length).toBe(2);
  const standing = await fixture.store.read("imports");
  expect(standing.filter(({ undoneAt }) => undoneAt === null).map(({ importId }) => importId)).toEqual([
    anew.importId,
  ]);
  await read("day-first");
  expect(await days()).toEqual(dayFirst);
});

test("a file that comes again, and is undone once, still counts", async () => {
  const fixture = await newStore();
  const paths = realFiles.map((file) => writtenFile(fixture.folder, file));
  for (const path of paths) await bring(fixture, path);
  const expected = await answers(fixture);
  for (const path of paths.toReversed()) {
    const again = await bring(fixture, path);
    await fixture.store.write("undoImport", { importId: again, at: 3 });
  }
  expect(await answers(fixture)).toEqual(expected);
});

// rollups/agent.ts takes the team of any contact of the newest day; two exports of one day may differ in it.
test("the team of somebody on no roster is the same, whichever of two exports of a day came first", async () => {
  const teamAfter = async (files: readonly RealFile[]) => {
    const fixture = await newStore();
    for (const file of files) await bring(fixture, writtenFile(fixture.folder, file));
    return await fixture.store.read("agents", { scope: everybody });
  };
  const header = "contact_id,agent,team,queue,offered_at,ended_at,outcome";
  const row = (id: string, team: string) =>
    `${id},ann,${team},main,2026-03-02T08:00:00Z,2026-03-02T08:05:00Z,handled`;
  const withTeam = { name: "with-team.csv", text: `${header}\n${row("C1", "North")}\n` };
  const without = { name: "without-team.csv", text: `${header}\n${row("C2", "")}\n` };
  expect(await teamAfter([without, withTeam])).toEqual(await teamAfter([withTeam, without]));
});
