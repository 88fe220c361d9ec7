import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { changesCommand } from "../../src/main/commands/changes.ts";
import { importCommand } from "../../src/main/commands/import.ts";
import { withConsole } from "../../src/main/commands/with-console.ts";
import { redoImport } from "../../src/main/record-store/import/redo-import.ts";
import { undoImport } from "../../src/main/record-store/import/undo-import.ts";
import { migrations } from "../../src/main/record-store/schema/migrations.ts";
import { migrate } from "../../src/main/record-store/store/migrate.ts";
import { openWritable, type WritableStore } from "../../src/main/record-store/store/open-store.ts";
import { markUpdateSeen, personChanges, updates } from "../../src/main/record-store/update/updates.ts";
import { contentOf, layoutOf } from "../main/record-store/schema/version-before.ts";
import { temporaryFolder } from "../main/record-store/store/store-fixture.ts";
import { calledCommand } from "./called-command.ts";

/*
 * A store as commit 29254af left it, the version before records were settled by rank: how it was made and what is in
 * it stands in its README. Its update, and the same files again.
 */

const earlier = resolve(import.meta.dirname, "../resources/floor-29254af");
const files = readdirSync(join(earlier, "files")).map((name) => join(earlier, "files", name));
/** What people did; no import and no update touches it. */
const acts = [
  "session",
  "session_agent",
  "session_event",
  "agreed_step",
  "decision",
  "handed_copy",
  "annotation",
];

/** A copy of the floor, in a folder of its own. */
function earlierFloor(): string {
  const folder = temporaryFolder();
  for (const name of ["evenkeel.db", "store.key"]) cpSync(join(earlier, name), join(folder, name));
  return folder;
}

function opened(floor: string): { store: WritableStore; close(): void } {
  const key = readFileSync(join(floor, "store.key"), "utf8").trim();
  const open = openWritable({ file: join(floor, "evenkeel.db"), key });
  onTestFinished(open.close);
  return open;
}

/** The floor as the update leaves it, without its threads. */
function updated(floor = earlierFloor()): WritableStore {
  const { store } = opened(floor);
  migrate(store, migrations, join(floor, "evenkeel.db"));
  return store;
}

function actsIn(store: WritableStore): Record<string, unknown[]> {
  const layout = new Map([...layoutOf(store)].filter(([table]) => acts.includes(table)));
  return contentOf(store, layout);
}

const newestVersion = migrations.at(-1)?.version;
const newest = ["newest-export-wins"];
const twoSystems = ["call-of-two-systems-counts-once"];

/** Each figure that the update changes: whose, which, before, after, why. */
const changes = [
  ["floor", "", "handled", 15, 13, [...newest, ...twoSystems]],
  ["floor", "", "handleSeconds", 3209, 3088, [...newest, ...twoSystems]],
  ["floor", "", "meanHandleSeconds", 3209 / 15, 3088 / 13, [...newest, ...twoSystems]],
  ["floor", "", "loggedSeconds", 213_089, 223_289, ["cut-record-is-whole"]],
  ["floor", "", "rosteredSeconds", 210_600, 180_000, ["moved-shift-counts-once"]],
  ["floor", "", "meanScore", 75, 310 / 3.6, newest],
  ["agent", "SIP/201", "handled", 2, 1, twoSystems],
  ["agent", "SIP/201", "handleSeconds", 360, 180, twoSystems],
  ["agent", "SIP/202", "handled", 3, 2, twoSystems],
  ["agent", "SIP/202", "handleSeconds", 302, 181, twoSystems],
  ["agent", "SIP/202", "meanHandleSeconds", 302 / 3, 90.5, twoSystems],
  ["agent", "ann", "handleSeconds", 785, 845, newest],
  ["agent", "ann", "meanHandleSeconds", 785 / 3, 845 / 3, newest],
  ["agent", "ben", "handleSeconds", 510, 570, newest],
  ["agent", "ben", "meanHandleSeconds", 255, 285, newest],
  ["agent", "ben", "meanScore", 175 / 3, 275 / 3, newest],
  ["agent", "cleo", "loggedSeconds", 36_000, 37_200, ["cut-record-is-whole"]],
  ["agent", "dan", "team", "South", "North", newest],
  ["agent", "dan", "handleSeconds", 390, 450, newest],
  ["agent", "dan", "meanHandleSeconds", 390, 450, newest],
  ["agent", "dan", "rosteredSeconds", 91_800, 61_200, ["moved-shift-counts-once"]],
  ["agent", "eve", "team", "North", "South", newest],
  ["agent", "finn", "team", "South", "North", newest],
  ["agent", "finn", "loggedSeconds", 50_400, 59_400, ["cut-record-is-whole"]],
] as const;

const approximate = (value: unknown) => (typeof value === "number" ? expect.closeTo(value, 6) : value);

describe("an update of a floor of the version before", () => {
  test("lets the newest export win wherever two of them spoke of one record", () => {
    const store = updated();
    const teams =
      "SELECT source_id AS agent, team.name AS team FROM agent JOIN team USING (team_id) ORDER BY 1";
    expect(store.rows<{ team: string }>(teams).map(({ team }) => team)).toEqual([
      "North",
      "South",
      "North",
      "North",
      "South",
      "North",
    ]);
    const work =
      "SELECT acw_seconds AS acw FROM contact WHERE key BETWEEN 'contact/C1' AND 'contact/C5' ORDER BY key";
    expect(store.rows<{ acw: number }>(work).map(({ acw }) => acw)).toEqual([80, 70, 75, 90, 65]);
    const cut = "SELECT count(*) AS n FROM agent_state WHERE ended_at = unixepoch('2026-03-02T20:00:00Z')";
    expect(store.row(cut)).toEqual({ n: 0 });
    const scores = "SELECT score FROM evaluation_item WHERE evaluation IN ('Q1', 'Q2') ORDER BY key";
    expect(store.rows<{ score: number }>(scores).map(({ score }) => score)).toEqual([3, 4, 3, 4, 3, 4]);
    const moved =
      "SELECT time(starts_at, 'unixepoch') AS at FROM shift WHERE key LIKE 'shift/dan/%' ORDER BY starts_at";
    expect(store.rows(moved)).toEqual([{ at: "10:00:00" }, { at: "08:00:00" }]);
  });

  test("leaves what was undone undone, and every agent whom people dealt with", () => {
    const store = updated();
    expect(
      store.row("SELECT 1 FROM agent_day JOIN agent USING (agent_id) WHERE source_id = 'gus'"),
    ).toBeUndefined();
    expect(store.rows("SELECT source_id FROM agent JOIN decision USING (agent_id)")).not.toEqual([]);
  });

  test("changes nothing of sessions, their events and decisions", () => {
    const floor = earlierFloor();
    const { store, close } = opened(floor);
    const before = actsIn(store);
    close();
    expect(before.decision).toHaveLength(2);
    expect(before.session_event).toHaveLength(4);
    // A newer schema may have further columns, of which an earlier floor says nothing.
    expect(actsIn(updated(floor))).toMatchObject(before);
  });

  test("says which figures differ, by how much and why", async () => {
    const { code, answer } = await calledCommand(changesCommand, earlierFloor(), []);
    expect(code).toBe(0);
    const expected = changes.map(([subject, name, figure, before, after, reasons]) =>
      expect.objectContaining({
        subject,
        name,
        figure,
        before: approximate(before),
        after: approximate(after),
        reasons: [...reasons],
      }),
    );
    expect(answer).toEqual(expect.arrayContaining(expected));
    expect(answer).toHaveLength(changes.length);
  });

  test("shows a viewer the figures of their own teams alone, and is read once", () => {
    const store = updated();
    const of = (scope: "all" | readonly string[]) =>
      new Set(personChanges(store, { update: 1, scope }).map(({ agent }) => agent));
    expect([...of(["North"])]).toEqual(["ann", "cleo", "dan", "finn"]);
    expect([...of(["South"])]).toEqual(["ben", "eve"]);
    expect(of([]).size).toBe(0);
    expect(of("all").size).toBe(8);
    expect(updates(store)).toMatchObject([
      { seen: false, fromVersion: 10, toVersion: newestVersion, figures: 24 },
    ]);
    markUpdateSeen(store, { update: 1, at: 7 });
    expect(updates(store)).toMatchObject([{ seen: true }]);
  });

  test("marks every import that counts as read by an older version", async () => {
    const call = {
      command: "x",
      words: [],
      options: {},
      floor: earlierFloor(),
      today: undefined,
      json: true,
    } as const;
    const imports = await withConsole(
      { ...call, role: undefined, answer: () => {}, say: () => {} },
      ({ ask }) => ask.imports.list(),
    );
    expect(imports.map(({ intake, olderReader }) => [intake, olderReader])).toEqual(
      files.map((_, at) => [files.length - at, at > 0]),
    );
  });

  test("leaves its imports to be undone and redone", () => {
    const store = updated();
    const of = (key: string) =>
      store
        .rows<{ id: number }>("SELECT intake_id AS id FROM contact WHERE key = ?", key)
        .map(({ id }) => id);
    const dan = () => store.rows("SELECT intake_id AS id FROM shift WHERE key = 'shift/dan/20514/'");
    redoImport(store, { importId: 15, at: 1 });
    expect([of("contact/C1"), of("contact/C99")]).toEqual([[15], [15]]);
    for (const importId of [15, 8, 9]) undoImport(store, { importId, at: 2 });
    expect([of("contact/C1"), of("contact/C99")]).toEqual([[4], []]);
    expect(dan()).toEqual([{ id: 7 }]);
    // Without the queue's log the call stands as the call records have it.
    expect(of("queue-log/1772442060.1/support")).toEqual([10]);
    for (const importId of [8, 9]) redoImport(store, { importId, at: 3 });
    expect(dan()).toEqual([{ id: 8 }]);
    const handled = "SELECT sum(handled) AS n FROM agent_day";
    expect(store.row(handled)).toEqual({ n: 13 });
    for (const at of files.keys()) if (at !== 14) undoImport(store, { importId: at + 1, at: 4 });
    for (const table of ["contact", "agent_state", "shift", "roster_entry", "evaluation_item", "agent_day"])
      expect(store.rows(`SELECT * FROM ${table}`)).toEqual([]);
  });

  test("is the same where it is killed before it has settled what it owes, and begun again", () => {
    const floor = earlierFloor();
    const file = join(floor, "evenkeel.db");
    const { store, close } = opened(floor);
    const killed = {
      version: (newestVersion ?? 0) + 1,
      purpose: "the power goes",
      apply: () => expect.fail("killed"),
    };
    expect(() => migrate(store, [...migrations, killed], file)).toThrow("killed");
    close();
    const [again, atOnce] = [updated(floor), updated()].map((one) => {
      // Its marks are drawn by lot, and the update has its own time.
      const { store_update: _, evaluation_day: __, ...content } = contentOf(one);
      return content;
    });
    expect(again).toEqual(atOnce);
    expect(again?.figure_change).toHaveLength(changes.length);
  });
});

interface Imported {
  readonly file: string;
  readonly rows: Readonly<Record<string, number>>;
  readonly records: Readonly<Record<string, number>>;
  readonly sameAs: number | null;
  readonly needsAgain: boolean;
  readonly difference: { readonly records: unknown } | null;
}

describe("the same files again", () => {
  const living = files.filter((file) => !file.includes("undone"));
  const imports = async (floor: string, ...args: readonly string[]) => {
    const { code, answer, said } = await calledCommand(importCommand, floor, [
      ...args,
      "--timezone",
      "Europe/Berlin",
    ]);
    expect([code, said]).toEqual([0, []]);
    return answer as Imported[];
  };

  test("add nothing, but for what the earlier reader left out, which is offered and asked for", async () => {
    const floor = earlierFloor();
    const again = await imports(floor, ...living);
    expect(again.filter(({ needsAgain }) => needsAgain)).toMatchObject([
      { file: "11-five9.csv", difference: { records: { added: 1, changed: 0, removed: 0 } } },
    ]);
    for (const one of again.filter(({ needsAgain }) => !needsAgain)) {
      expect(one.sameAs).not.toBeNull();
      expect(one.rows.accepted).toBe(0);
      expect(Object.values(one.records).every((count) => count === 0)).toBe(true);
    }
    const [read] = await imports(floor, join(earlier, "files", "11-five9.csv"), "--again");
    expect(read).toMatchObject({ needsAgain: false, rows: { accepted: 4 } });
    const { store } = opened(floor);
    const parts = `SELECT source_id AS agent, handle_seconds AS handle FROM contact JOIN agent USING (agent_id)
       WHERE contact.key LIKE 'five9/70001%' ORDER BY 1`;
    expect(store.rows(parts)).toEqual([
      { agent: "ann", handle: 140 },
      { agent: "ben", handle: 225 },
    ]);
  });
});
