import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TodayCard } from "../../../../src/contract/today.ts";
import { type LocalClient, localClient } from "../../../../src/main/answers/local-client.ts";
import { consoleContext, everySupervisor } from "../../../../src/main/hosts/shared/console-context.ts";
import { errorLog } from "../../../../src/main/hosts/shared/error-log.ts";
import { type OpenFloor, openFloor } from "../../../../src/main/hosts/shared/floor.ts";
import { droppedFiles } from "../../../../src/main/hosts/shared/handed-files.ts";
import { importFile } from "../../../../src/main/import/import-file.ts";
import { type SampleManifest, writeSampleFloor } from "../../../../src/main/sample-floor/sample-floor.ts";
import { removeFolder } from "../../../remove-folder.ts";

const until = "2026-11-22";
const today = "2026-11-23";

let folder: string;
let floor: OpenFloor;
let manifest: SampleManifest;
const on = async (day: string): Promise<LocalClient> =>
  localClient(
    await consoleContext({
      floor,
      viewer: everySupervisor,
      handed: droppedFiles(),
      log: errorLog(folder),
      today: day,
    }),
  );

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "evenkeel-acting-"));
  manifest = await writeSampleFloor({ out: folder, agents: 40, weeks: 26, until });
  floor = await openFloor(join(folder, "floor"));
  for (const name of ["roster", "contacts", "agent-states", "shifts", "evaluations", "training"]) {
    const request = {
      path: join(folder, `${name}.csv`),
      zone: manifest.zone,
      now: 1_795_000_000,
      sample: true,
    };
    await importFile({ store: floor.store, customerSecret: "5e".repeat(32) }, request);
  }
});

afterAll(async () => {
  await floor?.close();
  removeFolder(folder);
});

const planted = (code: string) => manifest.planted.filter((truth) => truth.code === code);
const agentsOf = (code: string) => planted(code).flatMap(({ agents }) => agents ?? []);

const cardOf = (cards: readonly TodayCard[], agent: string) =>
  cards.find(({ subject }) => subject.kind === "agent" && subject.agent === agent);
const kindsOf = (card: TodayCard | undefined) => card?.proposals.map(({ kind }) => kind);

test("Today names the planted people with the planted reasons, and the right kind of action", async () => {
  const { cards, unknown } = await (await on(today)).today.view({});
  // The made-up files hold no talks: nobody's 1:1 is called due.
  expect(unknown).toEqual(["check-ins"]);
  for (const agent of agentsOf("quick-returns")) {
    const card = cardOf(cards, agent);
    expect([agent, card?.words, kindsOf(card)]).toEqual([agent, "rest cut short", ["relief", "check-in"]]);
    expect(card?.sentence).toMatch(/^1[0-2] rests under eleven hours since .*usual is .+ in four weeks/);
  }
  const [refreshed] = agentsOf("empathy-falls-rested");
  const refresher = cardOf(cards, refreshed ?? "");
  expect([refresher?.words, kindsOf(refresher)]).toEqual(["lower when rested", ["refresher"]]);
  expect(refresher?.proposals[0]?.why.join(" ")).toMatch(/Lowest: \w/);
  expect(refresher?.proposals[0]?.slot).not.toBeNull();
  const [relieved] = agentsOf("empathy-falls-under-load");
  const relief = cardOf(cards, relieved ?? "");
  expect([relief?.words, kindsOf(relief)]).toEqual(["lower under load", ["relief"]]);
  expect(relief?.proposals[0]?.relief?.text).toContain("five minutes off contacts in each busy hour");
});

test("the understaffed queue is one staffing action, and so is the team at its limit throughout", async () => {
  const { cards } = await (await on(today)).today.view({});
  const teams = cards.filter(({ subject }) => subject.kind === "team");
  const short = [...planted("understaffed-queue"), ...planted("overloaded-throughout")];
  expect(teams.map(({ subject }) => subject.kind === "team" && subject.team).sort()).toEqual(
    short.map(({ team }) => team).sort(),
  );
  for (const card of teams) {
    expect([card.words, kindsOf(card)]).toEqual(["staffing, not people", ["staffing"]]);
    expect(card.proposals[0]?.relief?.text).toContain("Can we add people there");
  }
  // Conditions stand before people.
  expect(cards.slice(0, teams.length)).toEqual(teams);
});

test("nobody who was planted as fine is named, and nobody else, on this day and through the weeks after", async () => {
  // Who works in a team at its limit is named inside the team's finding, and has no card of their own.
  const meant = new Set(
    ["quick-returns", "difficult-contacts", "empathy-falls-rested", "empathy-falls-under-load"].flatMap(
      agentsOf,
    ),
  );
  for (const day of [today, "2026-11-24", "2026-11-27"]) {
    const { cards } = await (await on(day)).today.view({});
    const raised = cards.flatMap(({ subject, cause }) =>
      subject.kind === "agent" && !cause.endsWith("-lapsed") ? [subject.agent] : [],
    );
    expect([day, new Set(raised)]).toEqual([day, meant]);
    for (const agent of agentsOf("fine-agent-under-harsh-evaluator"))
      expect(cardOf(cards, agent)).toBeUndefined();
    expect(cards.filter(({ cause }) => cause.endsWith("-lapsed")).length).toBeLessThanOrEqual(3);
  }
  // Flags end after four weeks where nothing newer confirms them; the rest leaves by itself.
  const { cards } = await (await on("2026-12-21")).today.view({});
  const stays = cards.filter(({ cause, subject }) => subject.kind === "agent" && !cause.endsWith("-lapsed"));
  expect(stays.map(({ cause }) => cause)).toEqual([]);
});

test("a decision about a refresher stands though the weeks that it is computed from move on", async () => {
  const ask = await on(today);
  const [agent = ""] = agentsOf("empathy-falls-rested");
  const [proposal] = await ask.proposals.list({ agent });
  await ask.proposals.decide({
    proposal: proposal?.id ?? "",
    decision: "defer",
    until: "2026-12-07",
    by: "Dervla Moran",
    reason: "on leave",
  });
  expect(cardOf((await (await on("2026-12-01")).today.view({})).cards, agent)).toBeUndefined();
  expect(kindsOf(cardOf((await (await on("2026-12-07")).today.view({})).cards, agent))).toEqual([
    "refresher",
  ]);
});

test("every slot that is offered to anybody stands up to the check that a booking makes", async () => {
  const ask = await on(today);
  let looked = 0;
  for (const { agent } of manifest.people) {
    const { slots, none } = await ask.schedule.slots({ agents: [agent], minutes: 30, limit: 4 });
    // Where nothing is offered it is said why.
    if (slots.length === 0) expect(none).not.toBeNull();
    for (const { startsAt, cost, hoursFrom } of slots) {
      const check = await ask.schedule.check({ agents: [agent], minutes: 30, startsAt });
      expect([agent, check]).toEqual([agent, { problems: [], cost, hoursFrom }]);
      looked++;
    }
  }
  expect(looked).toBeGreaterThan(50);
});
