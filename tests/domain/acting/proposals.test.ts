import { describe, expect, test } from "vitest";
import { firstActingRules } from "../../../src/domain/acting/acting-rules.ts";
import { type Decided, floorProposals } from "../../../src/domain/acting/floor-proposals.ts";
import { personProposals } from "../../../src/domain/acting/person-proposals.ts";
import type { PersonFacts, TeamFacts, VerdictFacts } from "../../../src/domain/acting/proposal.ts";
import { whyAttention } from "../../../src/domain/acting/why.ts";
import { serviceDayOf } from "../../../src/domain/calendar/service-day.ts";
import { zoneClock } from "../../../src/domain/calendar/zone-clock.ts";

const clock = zoneClock("Europe/Dublin");
if (!clock) throw new Error("no zone");
const day = (iso: string) => serviceDayOf(iso) ?? 0;
const today = day("2026-11-23");
const on = { today, version: firstActingRules, clock };
const later = (days: number) => ({ ...on, today: today + days });
const { rules } = firstActingRules;

const nothing: PersonFacts = {
  agent: "maya",
  name: "Maya Rao",
  team: "Billing",
  left: false,
  rest: null,
  attention: null,
  verdict: null,
  lastRefresher: { kind: "unknown" },
  lastCheckIn: { kind: "unknown" },
  booked: { refresher: false, checkIn: false },
};
const rest = {
  count: 2,
  atLeast: false,
  firstDay: today - 12,
  lastDay: today - 5,
  usual: 0,
  ahead: [],
};
const attention = { since: today - 14, computedIn: today - 7, top: [], led: "busy-share" as const };
const verdict = (is: VerdictFacts["verdict"]): VerdictFacts => ({
  verdict: is,
  since: today - 56,
  computedIn: today - 7,
  mean: 62,
  low: 58,
  high: 66,
  evaluations: 14,
  usual: 78,
  loaded: 55,
  rested: 79,
  weakest: [
    { behaviour: "E4", mean: 40, n: 12 },
    { behaviour: "E6", mean: 44, n: 12 },
    { behaviour: "E2", mean: 52, n: 12 },
  ],
});
const kinds = (facts: Partial<PersonFacts>, when = on) =>
  personProposals({ ...nothing, ...facts }, when).map(({ kind }) => kind);

describe("what is proposed for one person", () => {
  test("a short rest or attention asks for relief first, and then for a check-in", () => {
    expect(kinds({ rest })).toEqual(["relief", "check-in"]);
    expect(kinds({ attention })).toEqual(["relief", "check-in"]);
    expect(kinds({ rest, booked: { refresher: false, checkIn: true } })).toEqual(["relief"]);
  });

  test("relieve asks for relief and never for a refresher, refresh for one on the weakest behaviours", () => {
    expect(kinds({ verdict: verdict("relieve") })).toEqual(["relief"]);
    const [refresher] = personProposals({ ...nothing, verdict: verdict("refresh") }, on);
    expect([refresher?.kind, refresher?.play]).toEqual(["refresher", "the-honest-no"]);
    expect(refresher?.why.join(" ")).toContain("Lowest: honest clear answer (40)");
  });

  test("nobody needs two sessions at once: a check-in comes before a refresher", () => {
    expect(kinds({ rest, verdict: verdict("refresh") })).toEqual(["relief", "check-in"]);
  });

  test("flags end after four weeks without anything newer", () => {
    const last = rules.flagDays - 1;
    expect(kinds({ rest }, later(last - 5))).toEqual(["relief", "check-in"]);
    expect(kinds({ rest }, later(last - 4))).toEqual([]);
    for (const facts of [{ attention }, { verdict: verdict("relieve") }, { verdict: verdict("refresh") }]) {
      expect(kinds(facts, later(last - 7))).not.toEqual([]);
      expect(kinds(facts, later(last - 6))).toEqual([]);
    }
  });

  test("a refresher or 1:1 of which no record was ever imported is unknown, and never due", () => {
    expect(kinds({})).toEqual([]);
    const long = { kind: "held" as const, day: today - 26 * 7 - 1 };
    expect(kinds({ lastRefresher: long })).toEqual(["lapsed-refresher"]);
    expect(kinds({ lastRefresher: { kind: "held", day: today - 26 * 7 } })).toEqual([]);
    expect(kinds({ lastRefresher: { kind: "never", here: null } })).toEqual([]);
    expect(kinds({ lastRefresher: { kind: "never", here: today - 400 } })).toEqual(["lapsed-refresher"]);
  });

  test("nothing is proposed for somebody who has left", () => {
    expect(kinds({ left: true, rest, attention, verdict: verdict("refresh") })).toEqual([]);
  });
});

const named = (agent: string, facts: Partial<PersonFacts>): PersonFacts => ({
  ...nothing,
  agent,
  name: agent,
  ...facts,
});
const claims: TeamFacts = {
  team: "Claims",
  queue: "Claims",
  people: 9,
  shortage: { since: today - 56, kind: "lately", overCap: 90, halfHours: 150, worst: null },
  shared: null,
};

describe("what is proposed on a floor", () => {
  const long = { kind: "held" as const, day: today - 300 };

  test("teams stand above persons, and a short queue is one staffing action", () => {
    const { cards } = floorProposals([named("a", { rest })], [claims], new Map(), on);
    expect(cards.map(({ proposals }) => proposals.map(({ kind }) => kind))).toEqual([
      ["staffing"],
      ["relief", "check-in"],
    ]);
  });

  test("lapsed ones come a few at a time, and the rest is counted", () => {
    const people = ["a", "b", "c", "d", "e"].map((agent, at) =>
      named(agent, { lastRefresher: { ...long, day: long.day - at } }),
    );
    const { cards, heldBack } = floorProposals(people, [], new Map(), on);
    expect(
      cards.flatMap(({ proposals: [first] }) =>
        first?.subject.kind === "agent" ? [first.subject.agent] : [],
      ),
    ).toEqual(["e", "d", "c"]);
    expect(heldBack).toBe(2);
  });

  test("more flags than time is one finding and hides nobody", () => {
    const people = Array.from({ length: rules.talksAWeek + 1 }, (_, at) => named(`a${at}`, { rest }));
    const { cards, shortOfTime } = floorProposals(people, [], new Map(), on);
    expect(cards).toHaveLength(rules.talksAWeek + 1);
    expect(shortOfTime).toEqual({ people: rules.talksAWeek + 1, talks: rules.talksAWeek });
  });

  test("a decision stands while its cause lasts, though the weeks of a verdict move on; a further short rest is news", () => {
    const refreshed = named("a", { verdict: verdict("refresh") });
    const [card] = floorProposals([refreshed], [], new Map(), on).cards;
    const id = card?.proposals[0]?.id ?? "";
    const dismissed = new Map<string, Decided>([[id, { kind: "dismiss", day: today, until: null }]]);
    const nextWeek = named("a", { verdict: { ...verdict("refresh"), since: today - 49, computedIn: today } });
    expect(floorProposals([nextWeek], [], dismissed, later(7)).cards).toEqual([]);
    const [talk] = floorProposals([named("b", { rest })], [], new Map(), on).cards;
    const waved = new Map(
      talk?.proposals.map((one) => [one.id, { kind: "dismiss" as const, day: today, until: null }]),
    );
    const again = named("b", { rest: { ...rest, count: 3, lastDay: today } });
    expect(floorProposals([named("b", { rest })], [], waved, later(1)).cards).toEqual([]);
    expect(floorProposals([again], [], waved, later(1)).cards).toHaveLength(1);
  });
});

test("attention says what weighs, from where on it weighs in full, and the own usual beside it", () => {
  const busy = { code: "busy-share", name: "Busy half-hours", unit: "share of half-hours" } as const;
  const chronic = { ...busy, value: 0.95, usual: 0.96, limit: 0.85 };
  const since = day("2026-07-20");
  expect(whyAttention({ since, computedIn: since + 7, top: [chronic], led: null })).toEqual([
    "Busy half-hours: 95 % (weighs in full from 85 %), own usual 96 %.",
    "In attention since the week of 20 Jul.",
  ]);
  // Held against the own past alone: there is no limit to name.
  expect(
    whyAttention({
      since,
      computedIn: since + 7,
      top: [{ ...busy, value: 0.6, usual: null, limit: null }],
      led: null,
    })[0],
  ).toBe("Busy half-hours: 60 %, own usual not known yet.");
});
