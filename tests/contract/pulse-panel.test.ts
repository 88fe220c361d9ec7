import { expect, test } from "vitest";
import type { PulsePanel } from "../../src/contract/pulses.ts";
import type { Viewer } from "../../src/domain/privacy/viewer.ts";
import { itemsThatShip } from "../../src/domain/pulses/pulse-items.ts";
import { written } from "./pulse-files.ts";
import { type Ask, ended, type TestFloor, testFloor, transports } from "./transports.ts";

const header = "response_id,respondent,team,consent,answered_at,item,score,scale_min,scale_max";
// A Monday with which eight weeks begin: pulses of two weeks, four of which are pooled.
const begin = Date.parse("2025-12-15T12:00:00Z");
const at = (pulse: number) => new Date(begin + (pulse * 14 + 4) * 86_400_000).toISOString();

interface Answering {
  readonly team: string;
  readonly people: number;
  readonly from?: number;
  readonly pulses?: readonly number[];
  readonly score?: (person: number, item: number) => number;
}

/** A file in which some people of some teams answer every item of the template. */
function pulses(folder: string, name: string, answering: readonly Answering[]): string {
  const lines = answering.flatMap(({ team, people, from = 0, pulses: asked = [0, 1, 2, 3], score }) =>
    asked.flatMap((pulse) =>
      Array.from({ length: people }, (_, person) => person + from).flatMap((person) =>
        itemsThatShip.map(
          ({ wording }, item) =>
            `${team}-${person}-${pulse},kept-by-${team}-${person},${team},1,${at(pulse)},${wording},${score?.(person, item) ?? 1 + ((person + item) % 5)},1,5`,
        ),
      ),
    ),
  );
  return written(folder, name, [header, ...lines]);
}

async function floorOf(): Promise<{
  floor: TestFloor;
  as: (viewer: Viewer, today?: string) => Promise<Ask>;
}> {
  const floor = await testFloor();
  const [transport] = transports;
  if (!transport) expect.fail("there is no transport");
  const as = async (viewer: Viewer, today = "2026-02-20") =>
    (await transport.connect({ ...(await floor.context(viewer)), today: () => today })).ask;
  return { floor, as };
}

const everywhere: Viewer = { role: "supervisor", teams: "all" };
const hr: Viewer = { role: "hr", teams: "all" };
const topicOf = (panel: PulsePanel, team: string, topic = "control") =>
  panel.teams.find((one) => one.team === team)?.topics.find((one) => one.topic === topic);

async function take(ask: Ask, path: string): Promise<number> {
  const { result } = await ended(await ask.imports.run({ handed: path, zone: "UTC" }));
  return result.intake ?? 0;
}

test("a floor without pulses says so, and shows no figure", async () => {
  const { as } = await floorOf();
  const panel = await (await as(everywhere)).pulses.panel();
  expect(panel).toMatchObject({ empty: true, needs: 10, teams: [], pooled: null });
});

test("a team of ten has a figure for each topic and pulse; one of seven says that it needs ten, and goes with others", async () => {
  const { floor, as } = await floorOf();
  const ask = await as(everywhere);
  const path = pulses(floor.floor.folder, "pulses.csv", [
    { team: "North", people: 12 },
    { team: "South", people: 7 },
    { team: "West", people: 5 },
  ]);
  await take(ask, path);
  // In the third pulse of the eight weeks.
  const early = await (await as(everywhere, "2026-01-27")).pulses.panel();
  expect(topicOf(early, "North")).toMatchObject({ state: "shown", has: 12 });
  expect(topicOf(early, "North")?.figures.map(({ kind, respondents }) => [kind, respondents])).toEqual([
    ["pulse", 12],
    ["pulse", 12],
    ["pulse", 12],
  ]);
  expect(topicOf(early, "South")).toMatchObject({ state: "too-few", has: 7, figures: [] });
  expect(early.pooled).toBeNull();

  // Once the eight weeks are over.
  const panel = await ask.pulses.panel();
  expect(topicOf(panel, "South")).toMatchObject({ state: "pooled", has: 7, figures: [] });
  expect(panel.pooled).toMatchObject({ teams: ["South", "West"], otherTeams: 0 });
  expect(panel.pooled?.topics.find(({ topic }) => topic === "control")?.figures).toMatchObject([
    { kind: "eight-weeks", from: "2025-12-15", to: "2026-02-08", respondents: 12 },
  ]);
  expect(topicOf(panel, "North", "exhaustion")).toMatchObject({ direction: "higher-is-worse" });
  expect(topicOf(panel, "North", "burnout")).toMatchObject({ state: "none", has: null });
  expect(panel.unplaced).toEqual([]);
});

test("what was shown stays when one answer comes later, and goes when its import is undone", async () => {
  const { floor, as } = await floorOf();
  const ask = await as(everywhere);
  const { folder } = floor.floor;
  const first = await take(ask, pulses(folder, "first.csv", [{ team: "North", people: 11 }]));
  const before = topicOf(await ask.pulses.panel(), "North");
  expect(before?.figures).toHaveLength(4);
  const late = await take(
    ask,
    pulses(folder, "late.csv", [{ team: "North", people: 1, from: 11, score: () => 5 }]),
  );
  expect(topicOf(await ask.pulses.panel(), "North")?.figures).toEqual(before?.figures);
  await ask.imports.undo({ intake: late });
  expect(topicOf(await ask.pulses.panel(), "North")?.figures).toEqual(before?.figures);
  await ask.imports.undo({ intake: first });
  expect(topicOf(await ask.pulses.panel(), "North")).toBeUndefined();
  // All but one of them, in another file: the difference would be that one.
  await take(ask, pulses(folder, "again.csv", [{ team: "North", people: 10 }]));
  expect(topicOf(await ask.pulses.panel(), "North")).toMatchObject({ state: "withheld", figures: [] });
});

test("a supervisor sees their own teams' figures alone, and HR the same figures of all", async () => {
  const { floor, as } = await floorOf();
  const { folder } = floor.floor;
  await take(
    await as(everywhere),
    pulses(folder, "pulses.csv", [
      { team: "North", people: 12 },
      { team: "South", people: 7 },
      { team: "West", people: 5 },
    ]),
  );
  const own = await (await as({ role: "supervisor", teams: ["South"] })).pulses.panel();
  expect(own.teams.map(({ team }) => team)).toEqual(["South"]);
  expect(own.pooled).toMatchObject({ teams: ["South"], otherTeams: 1 });
  expect(JSON.stringify(own)).not.toMatch(/North|West/);
  const all = await (await as(hr)).pulses.panel();
  expect(all.teams.map(({ team }) => team)).toEqual(["North", "South", "West"]);
  expect(all.pooled?.topics).toEqual(own.pooled?.topics);
  expect(all).toEqual(await (await as(everywhere)).pulses.panel());
  const north = await (await as({ role: "supervisor", teams: ["North"] })).pulses.panel();
  expect(north.pooled).toBeNull();
});

test("nobody, no code, no smallest and no largest answer is in it", async () => {
  const { floor, as } = await floorOf();
  const ask = await as(everywhere);
  const { folder } = floor.floor;
  await take(ask, pulses(folder, "pulses.csv", [{ team: "North", people: 12 }]));
  // Twelve who answer alike: a figure would say what each of them answered.
  await take(ask, pulses(folder, "alike.csv", [{ team: "South", people: 12, score: () => 1 }]));
  const panel = await ask.pulses.panel();
  const text = JSON.stringify(panel);
  expect(text).not.toMatch(/kept-by|respondentHash|"min|"max/);
  expect(text).not.toMatch(/"[0-9a-f]{16}"/);
  expect(topicOf(panel, "South")).toMatchObject({ state: "withheld", figures: [] });
  for (const { topics } of panel.teams)
    for (const { figures } of topics)
      for (const { respondents, mean, low, high } of figures) {
        expect(respondents).toBeGreaterThanOrEqual(panel.needs);
        for (const one of [mean, low, high]) expect(Number.isInteger(one)).toBe(true);
      }
});

test("an item that nobody can place is named, and its answers are shown nowhere", async () => {
  const { floor, as } = await floorOf();
  const ask = await as(everywhere);
  const lines = Array.from(
    { length: 12 },
    (_, person) => `r${person},code-${person},North,1,${at(0)},Tired of it all,${1 + (person % 5)},1,5`,
  );
  await take(ask, written(floor.floor.folder, "own.csv", [header, ...lines]));
  const panel = await ask.pulses.panel();
  expect(panel).toMatchObject({ empty: false, unplaced: ["Tired of it all"] });
  expect(panel.teams.flatMap(({ topics }) => topics.flatMap(({ figures }) => figures))).toEqual([]);
  // They count as people who answered.
  expect(panel.teams[0]?.responses.some(({ respondents }) => respondents === 12)).toBe(true);
});
