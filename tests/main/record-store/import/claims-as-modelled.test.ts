import fc from "fast-check";
import { expect, test } from "vitest";
import { agentStateKind, agentStateValues } from "../../../../src/domain/floor/agent-state.ts";
import { contactKind, contactValues } from "../../../../src/domain/floor/contact.ts";
import type { RecordKind } from "../../../../src/domain/floor/record-kind.ts";
import { rosterEntryKind, rosterEntryValues } from "../../../../src/domain/floor/roster-entry.ts";
import { shiftKind, shiftValues } from "../../../../src/domain/floor/shift.ts";
import type { ReadableStore, Value } from "../../../../src/main/record-store/store/open-store.ts";
import {
  importRows,
  newStore,
  type StoreFixture,
  type TestFile,
  temporaryFolder,
} from "../store/store-fixture.ts";
import { type ModelReading, type ModelRow, replayed } from "./claims-model.ts";

/*
 * Any sequence of imports, undos and redos, and of joining and parting people, leaves what the rule says of the files
 * that count, for the people who the names are by then. A few sequences in every
 * run; `EVENKEEL_SEQUENCES=2000 npx vitest run tests/main/record-store/import/claims-as-modelled.test.ts` for more.
 */
const sequences = Number(process.env.EVENKEEL_SEQUENCES ?? 25);
const seed = Number(process.env.EVENKEEL_SEED ?? 1_130_2026);
const day = 20_254;
const noon = day * 86_400 + 43_200;
const agents = ["ann", "bob", "cy"] as const;

/** A contact that one agent at a time is said to have handled, or nobody; its times always lie over one another. */
const singleContact = fc
  .record({
    id: fc.integer({ min: 1, max: 3 }),
    agent: fc.constantFrom(...agents, null),
    stamp: fc.constantFrom(null, null, 1, 2),
    minutes: fc.integer({ min: 1, max: 4 }),
    acw: fc.constantFrom(null, 5, 10),
    customer: fc.constantFrom(null, "c1", "c2"),
    queue: fc.constantFrom("billing", "claims"),
  })
  .map(({ id, agent, stamp, ...said }) => contactRow(`contact/single-${id}`, noon + id, agent, stamp, said));

/** A contact that was passed on: each agent has a time of their own within it. */
const sharedContact = fc
  .record({
    id: fc.integer({ min: 1, max: 2 }),
    agent: fc.nat({ max: agents.length - 1 }),
    minutes: fc.integer({ min: 1, max: 4 }),
    acw: fc.constantFrom(null, 5, 10),
    customer: fc.constantFrom(null, "c1", "c2"),
    queue: fc.constantFrom("billing", "claims"),
  })
  .map(({ id, agent, ...said }) =>
    contactRow(`contact/shared-${id}`, noon + agent * 600, agents[agent] ?? null, null, said),
  );

interface SaidOfContact {
  readonly minutes: number;
  readonly acw: number | null;
  readonly customer: string | null;
  readonly queue: string;
}

function contactRow(
  key: string,
  from: number,
  agent: string | null,
  stamp: number | null,
  said: SaidOfContact,
): ModelRow {
  const { minutes, acw, customer, queue } = said;
  const isHandled = agent !== null;
  const values = contactValues({
    agent,
    team: null,
    queue,
    channel: null,
    direction: null,
    serviceDay: day,
    offeredAt: from,
    answeredAt: isHandled ? from : null,
    endedAt: from + minutes * 60,
    waitSeconds: null,
    talkSeconds: isHandled ? minutes * 60 : null,
    holdSeconds: null,
    acwSeconds: acw,
    handleSeconds: isHandled ? minutes * 60 : null,
    outcome: isHandled ? "handled" : "abandoned",
    resolution: null,
    transferredIn: null,
    transferredOut: null,
    escalated: null,
    complaint: null,
    abuse: null,
    customer,
  });
  return { kind: contactKind, key, stamp, values };
}

const state = fc
  .record({
    agent: fc.constantFrom(...agents),
    start: fc.nat({ max: 2 }),
    minutes: fc.integer({ min: 1, max: 4 }),
    reason: fc.constantFrom(null, "meal" as const),
  })
  .map(({ agent, start, minutes, reason }) => {
    const startedAt = noon + start * 600;
    const values = agentStateValues({
      agent,
      state: "break",
      reason,
      serviceDay: day,
      startedAt,
      endedAt: startedAt + minutes * 60,
    });
    return { kind: agentStateKind, key: `state/${agent}/${startedAt}/break`, stamp: null, values };
  });

const rosterEntry = fc
  .record({
    agent: fc.constantFrom(...agents),
    team: fc.constantFrom(null, "Blue", "Green"),
    site: fc.constantFrom(null, "Cork"),
  })
  .map(({ agent, team, site }) => {
    const unknown = {
      supervisor: null,
      email: null,
      weeklyHours: null,
      hiredOn: null,
      leftOn: null,
      shiftPattern: null,
    };
    const values = rosterEntryValues({ agent, name: agent, team, site, ...unknown });
    return { kind: rosterEntryKind, key: `roster/${agent}`, stamp: null, values };
  });

const shift = fc
  .record({
    agent: fc.constantFrom(...agents),
    start: fc.nat({ max: 2 }),
    hours: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ agent, start, hours }) => {
    const startsAt = noon + start * 3600;
    const values = shiftValues({
      agent,
      activity: null,
      serviceDay: day,
      startsAt,
      endsAt: startsAt + hours * 3600,
    });
    return { kind: shiftKind, key: `shift/${agent}/${day}/`, stamp: null, values };
  });

const anyFile = fc.record({
  // A contact that one agent at a time handled is named once a file: two rows of it would be two agents' parts.
  single: fc.uniqueArray(singleContact, { maxLength: 3, selector: ({ key }) => key }),
  rows: fc.array(fc.oneof(sharedContact, state, rosterEntry, shift), { maxLength: 8 }),
  statedAt: fc.constantFrom(null, null, noon - 100, noon + 100),
  lacks: fc.record({
    contact: fc.subarray(["customer", "queue"]),
    agent_state: fc.subarray(["reason"]),
    roster_entry: fc.subarray(["team", "site"]),
  }),
});
type AnyFile = typeof anyFile extends fc.Arbitrary<infer Made> ? Made : never;

/** One name and another that is joined to it. */
const pairs = [
  ["ann", "bob"],
  ["bob", "ann"],
  ["ann", "cy"],
  ["cy", "ann"],
  ["bob", "cy"],
  ["cy", "bob"],
] as const;

/** What is done next; a number stands for one of the files, or one of the imports so far. */
const step = fc.record({
  what: fc.constantFrom(
    "import",
    "import",
    "import",
    "undo",
    "undo",
    "redo",
    "read-again",
    "fail",
    "dry-run",
    "join",
    "part",
  ),
  which: fc.nat({ max: 20 }),
});

interface Intake {
  readonly id: number;
  readonly origin: number;
  readonly file: number;
  isUndone: boolean;
}

/** The imports as a list of what was done, beside the store. */
class Floor {
  readonly #fixture: StoreFixture;
  readonly #files: readonly AnyFile[];
  readonly #intakes: Intake[] = [];
  readonly #readings = new Map<number, ModelReading>();
  readonly #firstRank = new Map<number, number>();
  /** By file: how often it was read again in another way. */
  readonly #readAgainTimes: number[] = [];
  /** By name: the name that it was joined to. */
  readonly #joinedTo = new Map<string, string>();

  constructor(fixture: StoreFixture, files: readonly AnyFile[]) {
    this.#fixture = fixture;
    this.#files = files;
  }

  async take({ what, which }: { what: string; which: number }): Promise<void> {
    const file = which % this.#files.length;
    const living = this.#intakes.find((one) => one.file === file && this.#isLiving(one.origin));
    const intake = this.#intakes[which % Math.max(1, this.#intakes.length)];
    if (what === "import" && living) await this.#repeat(file, living.origin);
    else if (what === "import") await this.#import(file);
    else if (what === "read-again" && living) await this.#readAgain(file, living.origin);
    else if (what === "undo" && intake && !intake.isUndone) await this.#undo(intake);
    else if (what === "redo" && intake?.isUndone) await this.#redo(intake);
    else if (what === "dry-run") await importRows(this.#fixture, { ...this.#fileOf(file), dryRun: true });
    else if (what === "fail") await this.#fail(file);
    else if (what === "join") await this.#join(which);
    else if (what === "part") await this.#part(which);
  }

  /** Who goes by a name. */
  personOf(name: string): string {
    const to = this.#joinedTo.get(name);
    return to === undefined ? name : this.personOf(to);
  }

  /** People who stay, whatever records they have: others were joined to them. */
  get joinedPeople(): ReadonlySet<string> {
    return new Set([...this.#joinedTo.keys()].map((name) => this.personOf(name)));
  }

  /** Joins one name to another, where the floor knows both and they are two. */
  async #join(which: number): Promise<void> {
    const [one, other] = pairs[which % pairs.length] as readonly [string, string];
    const order = { person: one, names: [other], scope: "all", by: "DM", at: 3 } as const;
    const joined = await this.#fixture.store.write("joinPeople", order).catch(() => undefined);
    if (joined) this.#joinedTo.set(this.personOf(other), this.personOf(one));
  }

  async #part(which: number): Promise<void> {
    const [name] = pairs[which % pairs.length] as readonly [string, string];
    const order = { name, scope: "all", by: "DM", at: 4 } as const;
    const parted = await this.#fixture.store.write("partPerson", order).catch(() => undefined);
    for (const one of parted?.names ?? []) this.#joinedTo.delete(one);
  }

  /** What counts now. */
  standing(): readonly ModelReading[] {
    return [...this.#readings].filter(([origin]) => this.#isLiving(origin)).map(([, reading]) => reading);
  }

  async #import(file: number, insteadOf?: number): Promise<void> {
    if (insteadOf !== undefined) this.#readAgainTimes[file] = (this.#readAgainTimes[file] ?? 0) + 1;
    const given = this.#fileOf(file);
    const { importId } = await importRows(
      this.#fixture,
      insteadOf === undefined ? given : { ...given, insteadOf },
    );
    const rank = this.#firstRank.get(file) ?? importId;
    this.#firstRank.set(file, rank);
    const { statedAt, lacks } = this.#files[file] as AnyFile;
    this.#readings.set(importId, { rows: this.#rowsOf(file), lacks, rankedAt: statedAt ?? importedAt, rank });
    this.#intakes.push({ id: importId, origin: importId, file, isUndone: false });
  }

  async #readAgain(file: number, origin: number): Promise<void> {
    await this.#import(file, origin);
    for (const one of this.#intakes) if (one.origin === origin) one.isUndone = true;
  }

  async #repeat(file: number, origin: number): Promise<void> {
    const { name } = this.#fileOf(file);
    const { importId } = await this.#fixture.store.write("repeatImport", {
      file: { ...plainFile, name, fingerprint: name },
      sameAs: origin,
    });
    this.#intakes.push({ id: importId, origin, file, isUndone: false });
  }

  async #undo(intake: Intake): Promise<void> {
    await this.#fixture.store.write("undoImport", { importId: intake.id, at: 1 });
    intake.isUndone = true;
  }

  /** Another reading of the same file, which took its place, goes as it comes back. */
  async #redo(intake: Intake): Promise<void> {
    await this.#fixture.store.write("redoImport", { importId: intake.id, at: 2 });
    for (const one of this.#intakes)
      if (one.file === intake.file && one.origin !== intake.origin) one.isUndone = true;
    intake.isUndone = false;
  }

  async #fail(file: number): Promise<void> {
    const insteadOfEnd = { kind: "failed", code: "not-found", sentence: "gone" } as const;
    await expect(importRows(this.#fixture, { ...this.#fileOf(file), insteadOfEnd })).rejects.toThrow("gone");
  }

  #isLiving(origin: number): boolean {
    return this.#intakes.some((one) => one.origin === origin && !one.isUndone);
  }

  #rowsOf(file: number): ModelRow[] {
    const { single, rows } = this.#files[file] as AnyFile;
    // Another reading of a file says otherwise: every second one lacks its first row.
    return [...single, ...rows].slice((this.#readAgainTimes[file] ?? 0) % 2);
  }

  #fileOf(file: number): TestFile {
    const { lacks, statedAt } = this.#files[file] as AnyFile;
    return {
      name: `${file}.csv`,
      lacks,
      ...(statedAt !== null && { statedAt }),
      rows: this.#rowsOf(file).map(
        (row) => (batcher) => batcher.record(row.kind, row.key, row.stamp, row.values),
      ),
    };
  }
}

const importedAt = 1_750_000_000;
const plainFile = {
  bytes: 1,
  format: "contacts",
  zone: "UTC",
  importedAt,
  statedAt: null,
  sample: false,
  evidence: [],
  droppedColumns: [],
  dates: null,
  hasLocalTimes: false,
  mapping: null,
  reader: 2,
  choices: {},
} as const;

const kinds: readonly RecordKind[] = [contactKind, agentStateKind, rosterEntryKind, shiftKind];

/** The records as the store has them, with names for ids, in an order of their own. */
function stored(store: ReadableStore): Record<string, string[]> {
  return Object.fromEntries(
    kinds.map((kind) => {
      const columns = kind.columns.map(({ name, type }) => {
        if (type === "agent")
          return `(SELECT source_id FROM agent_name WHERE agent_id = coalesce(said_agent_id, record.agent_id)) AS ${name}`;
        if (type !== "queue" && type !== "team") return name;
        return `(SELECT name FROM ${type} WHERE ${type}_id = record.${name}_id) AS ${name}`;
      });
      const rows = store.rows<Record<string, Value>>(
        `SELECT ${columns.join(", ")} FROM ${kind.name} AS record`,
      );
      return [kind.name, inOrder(rows)];
    }),
  );
}

/** By kind and name: whom records are of that were said under it. */
function people(store: ReadableStore): { readonly said: string; readonly person: string }[] {
  const ofKind = ({ name }: RecordKind) => `
    SELECT DISTINCT (SELECT source_id FROM agent_name WHERE agent_id = coalesce(said_agent_id, record.agent_id)) AS said,
           (SELECT source_id FROM agent WHERE agent.agent_id = record.agent_id) AS person
      FROM ${name} AS record WHERE agent_id IS NOT NULL`;
  return store.rows(kinds.map(ofKind).join(" UNION "));
}

function inOrder(rows: readonly object[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}

function counted(store: ReadableStore) {
  return {
    // A contact counts once, and each agent's work on it for that agent.
    contacts: store.row<{ n: number }>("SELECT count(*) AS n FROM contact WHERE segment IS NULL")?.n,
    days: store.rows(
      `SELECT source_id AS agent, handled, handle_seconds AS handle FROM agent_day JOIN agent USING (agent_id)
        WHERE handled > 0 ORDER BY 1`,
    ),
    arrivals: store.row<{ n: number }>("SELECT coalesce(sum(arrivals), 0) AS n FROM queue_half_hour")?.n,
    nobody: store.rows<{ name: string }>(
      `SELECT source_id AS name FROM agent WHERE agent_id NOT IN (SELECT agent_id FROM contact WHERE agent_id IS NOT NULL)
          AND agent_id NOT IN (SELECT agent_id FROM agent_state) AND agent_id NOT IN (SELECT agent_id FROM roster_entry)
          AND agent_id NOT IN (SELECT agent_id FROM shift)`,
    ),
  };
}

function countedByHand(readings: readonly ModelReading[], floor: Floor) {
  const rows = replayed(readings).contact ?? [];
  const handled = rows.filter((row) => row.agent !== null);
  const byAgent = Map.groupBy(handled, (row) => floor.personOf(`${row.agent}`));
  const keys = readings.flatMap((reading) => reading.rows.filter(({ kind }) => kind === contactKind));
  const contacts = new Set(keys.map(({ key }) => key)).size;
  return {
    contacts,
    days: [...byAgent]
      .map(([agent, own]) => ({
        agent,
        handled: own.length,
        handle: own.reduce((sum, row) => sum + Number(row.handle_seconds), 0),
      }))
      .sort((a, b) => a.agent.localeCompare(b.agent)),
    nobody: [],
  };
}

test(
  `any sequence of imports, undos, redos, joins and parts leaves what the rule says (${sequences} sequences, seed ${seed})`,
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyFile, { minLength: 2, maxLength: 4 }),
        fc.array(step, { minLength: 3, maxLength: 9 }),
        async (files, steps) => {
          const fixture = await newStore(temporaryFolder());
          const floor = new Floor(fixture, files);
          try {
            for (const one of steps) {
              await floor.take(one);
              const standing = floor.standing();
              const expected = replayed(standing);
              const inModel = Object.fromEntries(
                kinds.map(({ name }) => [name, inOrder(expected[name] ?? [])]),
              );
              expect(fixture.look(stored)).toEqual(inModel);
              for (const { said, person } of fixture.look(people)) expect(person).toBe(floor.personOf(said));
              const { arrivals: _arrivals, nobody, ...figures } = fixture.look(counted);
              const shown = nobody.filter(({ name }) => !floor.joinedPeople.has(name));
              expect({ ...figures, nobody: shown }).toEqual(countedByHand(standing, floor));
            }
          } finally {
            await fixture.close();
          }
        },
      ),
      { numRuns: sequences, seed, endOnFailure: true },
    );
  },
  60_000 + sequences * 20_000,
);
