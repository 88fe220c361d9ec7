import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ORPCError, safe } from "@orpc/client";
import { describe, expect, it } from "vitest";
import type { Viewer } from "../../src/domain/privacy/viewer.ts";
import { type PermissionRow, permissionTable, type Subject, somebody } from "./permission-table.ts";
import { type Ask, ended, sample, type TestFloor, testFloor, transports } from "./transports.ts";

/*
 * Every answer of the contract, asked by supervisors, QA leads and owners of one team about their own people
 * and about another's. A handler cannot ask beyond its viewer's teams, for the records that it is given are
 * bound to them; this holds the reads and writes behind them to it.
 */

const by = "Dervla Moran";
const weekday = Date.parse("2026-03-02T00:00:00Z");
const dayMilliseconds = 86_400_000;
const north = { ...somebody, agent: "a.osei", team: "North" };
const south = { ...somebody, agent: "d.peretz", team: "South", evaluation: "Q-504" };

/** Office hours of one person a team for sixteen weeks and the four to come; late evenings before early mornings in two weeks. */
function shifts(): string {
  const lines = ["agent,shift_start,shift_end,activity"];
  for (let at = weekday - 112 * dayMilliseconds; at < weekday + 28 * dayMilliseconds; at += dayMilliseconds) {
    const date = new Date(at).toISOString().slice(0, 10);
    if ([0, 6].includes(new Date(at).getUTCDay())) continue;
    const late = ["2026-02-24", "2026-03-03"].includes(date);
    const early = ["2026-02-25", "2026-03-04"].includes(date);
    const [from, to] = late ? ["14:00", "22:00"] : early ? ["07:00", "15:00"] : ["09:00", "17:00"];
    for (const { agent } of [north, south]) {
      lines.push(`${agent},${date}T${from}:00,${date}T${to}:00,work`);
      if (from === "09:00") lines.push(`${agent},${date}T12:00:00,${date}T12:30:00,lunch`);
    }
  }
  return `${lines.join("\n")}\n`;
}

interface TwoTeams {
  readonly north: Subject;
  readonly south: Subject;
  /** A session of both teams' people. */
  readonly both: number;
  as(viewer: Viewer): Promise<Ask>;
  /** Ids and names of a team's people. */
  wordsOf(team: string): readonly string[];
}

/** A floor of two teams on which everything has happened once in each of them. */
async function twoTeams(): Promise<TwoTeams> {
  const floor = await testFloor();
  const all = await asked(floor, { role: "supervisor", teams: "all" });
  const rota = join(floor.floor.folder, "rota.csv");
  writeFileSync(rota, shifts());
  // No states: they would describe rests in the rota's place, and nothing would be proposed.
  for (const file of [sample("roster.csv"), sample("contacts.csv"), sample("evaluations.csv"), rota])
    await ended(await all.imports.run({ handed: file, zone: "Europe/Lisbon" }));
  const earlier = await asked(floor, { role: "supervisor", teams: "all" }, "2026-03-02");
  const people = await all.floor.agents();
  return {
    north: await acted(all, earlier, north),
    south: await acted(all, earlier, south),
    both: await booked(all, [north.agent, south.agent], "2026-03-11T14:00:00Z"),
    as: (viewer) => asked(floor, viewer),
    wordsOf: (team) =>
      people
        .filter((one) => one.team === team)
        .flatMap(({ agent, name }) => (name === null ? [agent] : [agent, name])),
  };
}

async function asked(floor: TestFloor, viewer: Viewer, today = "2026-03-08"): Promise<Ask> {
  const [transport] = transports;
  if (!transport) expect.fail("there is no transport");
  return (await transport.connect({ ...(await floor.context(viewer)), today: () => today })).ask;
}

/** What is done about somebody: a session held and one to come, a decision, words, a copy, an evaluation. */
async function acted(all: Ask, earlier: Ask, of: Subject): Promise<Subject> {
  const { agent } = of;
  const [decided, open] = await all.proposals.list({ agent });
  if (!decided || !open) expect.fail(`nothing is proposed for ${agent}`);
  await all.proposals.decide({ proposal: decided.id, decision: "approve", by });
  const held = await booked(earlier, [agent], "2026-03-05T14:00:00Z");
  const { steps } = await all.sessions.hold({
    session: held,
    by,
    notes: "talked it over",
    steps: [{ text: "ask for another rota", due: "2026-03-09", keeper: "planner" }],
  });
  const session = await booked(all, [agent], "2026-03-10T14:00:00Z");
  await all.agentCopy.handOver({ agent, by });
  await all.agentCopy.annotate({ agent, about: "workload", text: "I was in training.", by });
  return { ...of, session, step: steps[0]?.step ?? Number.NaN, proposal: open.id };
}

async function booked(ask: Ask, agents: string[], at: string): Promise<number> {
  // A refresher: a check-in would take the place of the one that is proposed.
  const play = "listening-and-mirroring";
  const { sessions } = await ask.sessions.book({ agents, play, startsAt: Date.parse(at) / 1000, by });
  return sessions[0]?.session ?? Number.NaN;
}

/** Somebody who is not there, of whom the same could be asked. */
function nobodyBeside({ agent, proposal }: Subject): Subject {
  return {
    agent: "no.body",
    team: "Nowhere",
    evaluation: "Q-0",
    session: 4711,
    step: 4711,
    proposal: proposal.replaceAll(agent, "no.body"),
  };
}

const rows = Object.entries(permissionTable);
const asking = (row: PermissionRow) => [row.ask, ...(row.narrowed ?? [])];

/** What a question came to: its answer, or the failure that the contract names. */
async function outcome(question: Promise<unknown>, about: Subject): Promise<string> {
  const { data, error } = await safe(question);
  if (error !== null && !(error instanceof ORPCError && error.defined)) throw error;
  const come = error instanceof ORPCError ? { failure: error.code, data: error.data } : { data };
  // What was asked about may stand in it again, and says nothing.
  const told = Object.entries(about).filter(([name]) => error !== null || name === "team");
  const word = (value: unknown) => told.find(([, one]) => one === value)?.[0];
  return JSON.stringify(come, (_, value: unknown) => word(value) ?? value);
}

describe.each(["supervisor", "qa-lead", "owner"] as const)("a %s of one team", (role) => {
  // Undoing the roster takes everybody out of their teams for a moment: last, and then brought back.
  const mine = rows
    .filter(([, { may }]) => may.includes(role))
    .toSorted(([a], [b]) => Number(a.startsWith("imports.")) - Number(b.startsWith("imports.")));

  it("is told no id and no name of another team's people, whatever they ask about whomever", async () => {
    const floor = await twoTeams();
    const ask = await floor.as({ role, teams: ["North"] });
    const words = floor.wordsOf("South");
    expect(words.length).toBeGreaterThan(4);
    const told = [];
    for (const [name, row] of mine) {
      for (const question of asking(row)) {
        // What names nobody is asked once.
        const abouts = [floor.north, floor.south, { ...floor.north, session: floor.both }];
        for (const about of question.length < 2 ? [floor.north] : abouts) {
          const text = await outcome(question(ask, about), about);
          told.push(...words.filter((word) => text.includes(word)).map((word) => `${name}: ${word}`));
        }
      }
    }
    expect(told).toEqual([]);
  });

  it("finds another team's people as unknown as people who are not there", async () => {
    const floor = await twoTeams();
    const ask = await floor.as({ role, teams: ["North"] });
    const { south } = floor;
    const nobody = nobodyBeside(south);
    for (const [name, row] of mine) {
      if (row.scope !== "persons") continue;
      for (const question of asking(row)) {
        if (question.length < 2) continue;
        const foreign = await outcome(question(ask, south), south);
        expect([name, foreign]).toEqual([name, await outcome(question(ask, nobody), nobody)]);
      }
    }
  });
});

describe("a supervisor of all teams", () => {
  it("finds of both what a supervisor of one finds of their own alone", async () => {
    const floor = await twoTeams();
    const ask = await floor.as({ role: "supervisor", teams: "all" });
    const { south } = floor;
    const nobody = nobodyBeside(south);
    const silent: string[] = [];
    for (const [name, row] of rows) {
      if (row.scope !== "persons" || !row.may.includes("supervisor")) continue;
      for (const question of asking(row)) {
        if (question.length < 2) continue;
        const unknown = await outcome(question(ask, nobody), nobody);
        if ((await outcome(question(ask, south), south)) === unknown) silent.push(name);
      }
    }
    // No contact of the samples was refused by policy.
    expect(silent).toEqual(["empathy.refusalContacts"]);
  });
});
