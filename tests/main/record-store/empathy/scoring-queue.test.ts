import { describe, expect, test } from "vitest";
import { weekOfDay } from "../../../../src/domain/calendar/iso-week.ts";
import { serviceDayOf } from "../../../../src/domain/calendar/service-day.ts";
import { handOf } from "../../../../src/domain/empathy/scoring-queue.ts";
import type { TeamScope } from "../../../../src/main/record-store/floor/team-scope.ts";
import { newStore, type StoreFixture } from "../store/store-fixture.ts";
import { bring, codedForm, evaluationsFile, type MadeEvaluation, text } from "./evaluation-files.ts";
import { others, plantedEvaluations } from "./planted-evaluations.ts";

const day = (iso: string) => serviceDayOf(iso) as number;
// The planted floor ends on Sunday 8 March 2026; what is planned is the week after it.
const lastDay = day("2026-03-08");
const week = weekOfDay(lastDay + 1);
/** Scored once a week each, after a busy hour. */
const steady = others.filter((agent) => agent !== "a1");
const filesOf = plantedEvaluations();
/** Lines of a file about them alone; the agent stands in the first or the second column. */
const linesOfOthers = (file: string) =>
  file
    .split("\n")
    .filter(
      (line, at) =>
        at === 0 ||
        line
          .split(",")
          .slice(0, 2)
          .some((word) => others.includes(word)),
    )
    .join("\n");
const teamOf = (agent: string) => (agent.startsWith("b") ? "South" : "North");

/** One evaluation a week of everybody, always after a busy hour; of "a1" none in the last eight weeks. */
function onceAWeek(all: readonly MadeEvaluation[]): MadeEvaluation[] {
  return all.filter(({ agent = "", contact = "" }) => {
    const [, at, weekday] = contact.split("-").map(Number);
    return others.includes(agent) && weekday === 0 && !(agent === "a1" && (at ?? 0) >= 18);
  });
}

/** The floor, with somebody whose contacts last a minute, and somebody who was scored and works no more. */
async function floor(): Promise<StoreFixture> {
  const fixture = await newStore();
  const { contacts, states, evaluations } = filesOf;
  const handledBy = (agent: string, at: string, minutes: number) => {
    const from = Date.parse(`${at}T10:00:00Z`);
    const [begin, end] = [from, from + minutes * 60_000].map((time) => new Date(time).toISOString());
    return `${agent}-${at},${agent},Main,${begin},${begin},${end},handled`;
  };
  const more = [handledBy("brief", "2026-03-04", 1), handledBy("gone", "2026-02-02", 10)];
  await bring(
    fixture,
    "roster.csv",
    text(
      "agent,name,team",
      [...others, "brief", "gone"].map((agent) => `${agent},${agent.toUpperCase()},${teamOf(agent)}`),
    ),
  );
  await bring(fixture, "contacts.csv", `${linesOfOthers(contacts)}\n${more.join("\n")}\n`);
  await bring(fixture, "states.csv", linesOfOthers(states));
  await bring(fixture, "evaluations.csv", evaluationsFile(onceAWeek(evaluations)));
  return fixture;
}

const queueOf = (
  { store }: StoreFixture,
  { scope = "all", evaluator = null }: { scope?: TeamScope; evaluator?: string | null } = {},
) => store.read("scoringQueue", { scope, week, lastDay, evaluator, offset: 0, limit: 100 });

/** An evaluation of the planned week. */
const done = (id: string, agent: string, evaluator: string, contact = ""): string =>
  evaluationsFile([
    {
      id,
      agent,
      evaluator,
      contact,
      at: "2026-03-10T10:00:00Z",
      ...codedForm,
      scores: codedForm.items.map(() => 1),
    },
  ]);

describe("what to score next on a floor", () => {
  test("is a week's work: first who was not scored lately, nobody who is not at work", async () => {
    const fixture = await floor();
    const queue = await queueOf(fixture);
    expect(queue).toMatchObject({ week: "2026-W11", aWeek: steady.length, planned: steady.length, done: 0 });
    expect(queue.total).toBe(queue.rows.length);
    const agents = queue.rows.map(({ agent }) => agent);
    expect(new Set(agents.slice(0, 2))).toEqual(new Set(["a1", "brief"]));
    expect(agents).not.toContain("gone");
    const once = queue.rows.filter(({ plan }) => plan.kind === "new").map(({ agent }) => agent);
    expect(new Set(once).size).toBe(once.length);
  });

  test("offers contacts that are long enough and not scored yet, after the load that scores lack", async () => {
    const { rows } = await queueOf(await floor());
    const scored = new Set(onceAWeek(filesOf.evaluations).map(({ contact }) => contact));
    for (const { agent, plan, contacts } of rows) {
      if (plan.kind === "second") continue;
      // All were scored after busy hours: one after a pause tells what is missing.
      if (agent !== "brief") expect(plan).toMatchObject({ lacks: "rested" });
      if (agent !== "brief") expect(contacts).toMatchObject([{ load: "rested", queue: "Main" }]);
      expect(contacts.filter(({ contact }) => scored.has(contact))).toEqual([]);
    }
    expect(rows.find(({ agent }) => agent === "brief")?.contacts).toEqual([]);
  });

  test("asks for a second look by somebody else, for a quarter of the places at most", async () => {
    const { rows } = await queueOf(await floor());
    const second = rows.flatMap(({ plan, contacts }) => (plan.kind === "second" ? [{ plan, contacts }] : []));
    expect(second).toHaveLength(2);
    for (const { plan, contacts } of second) {
      expect(new Set([plan.by, plan.evaluator])).toEqual(new Set(["Mild", "Harsh"]));
      expect(contacts).toMatchObject([{ contact: plan.contact, load: "loaded" }]);
    }
  });

  test("is the same for everybody who looks, each with the people of their own teams and the hand they ask for", async () => {
    const fixture = await floor();
    const all = await queueOf(fixture);
    expect(await queueOf(fixture)).toEqual(all);
    const north = await queueOf(fixture, { scope: ["North"] });
    const south = await queueOf(fixture, { scope: ["South"] });
    expect(new Set(north.rows.map(({ team }) => team))).toEqual(new Set(["North"]));
    expect(all.rows.filter(({ team }) => team === "South")).toEqual(south.rows);
    expect(north.planned + south.planned).toBe(all.planned);
    const mild = await queueOf(fixture, { evaluator: "Mild" });
    const harsh = await queueOf(fixture, { evaluator: "Harsh" });
    expect(mild.total + harsh.total).toBe(all.total);
    expect(new Set(mild.rows.map(({ plan }) => handOf(plan)))).toEqual(new Set(["Mild"]));
  });
});

describe("what was scored since the week began", () => {
  test("leaves the list, whoever scored it and whichever contact it was", async () => {
    const fixture = await floor();
    const before = await queueOf(fixture);
    await bring(fixture, "done.csv", done("d1", "a1", "Mild"));
    const after = await queueOf(fixture);
    expect(after).toMatchObject({ planned: before.planned, done: 1, total: before.total - 1 });
    expect(after.rows.map(({ agent }) => agent)).not.toContain("a1");
    // The others stay as they were planned.
    expect(after.rows.map(({ plan }) => plan)).toEqual(
      before.rows.filter(({ agent }) => agent !== "a1").map(({ plan }) => plan),
    );
  });

  test("is a second look only where somebody else scored the same contact", async () => {
    const fixture = await floor();
    const before = await queueOf(fixture);
    const second = before.rows.flatMap(({ plan }) => (plan.kind === "second" ? [plan] : []))[0];
    if (!second) expect.fail("there is no second look");
    const { agent, contact, evaluator, by } = second;
    const isThere = async () =>
      (await queueOf(fixture)).rows.some(({ plan }) => plan.kind === "second" && plan.contact === contact);
    await bring(fixture, "same-hand.csv", done("d1", agent, evaluator, contact));
    expect(await isThere()).toBe(true);
    await bring(fixture, "other-hand.csv", done("d2", agent, by, contact));
    expect(await isThere()).toBe(false);
  });
});

test("a floor without evaluations has nothing to plan", async () => {
  const fixture = await newStore();
  await bring(fixture, "contacts.csv", filesOf.contacts);
  expect(await queueOf(fixture)).toMatchObject({ planned: 0, done: 0, total: 0, aWeek: 0, rows: [] });
});
