import { describe, expect, test } from "vitest";
import type { BurnoutWeek } from "../../../src/domain/burnout/burnout-week.ts";
import { teamFindings } from "../../../src/domain/burnout/team-finding.ts";
import { openFlags, type RestBreach, weekSignal } from "../../../src/domain/burnout/week-signal.ts";
import { calm, computedWeeks, type FloorValues, method, steady, type Values, week } from "./made-weeks.ts";

// An understaffed queue: busy share, stretch and overtime whole, 2 points of weight each, and everybody's
// emotional demand far above their own past but usual on the queue, .6 of 3. 100·(6 + 1.8)/19 = 41.05.
const understaffed: Values = {
  ...calm,
  "emotional-demand": 2.5,
  "busy-share": 0.9,
  "longest-stretch": 130,
  overtime: 9,
};

function floorOf(now: readonly Values[]): FloorValues {
  return Object.fromEntries(
    now.map((values, at) => [
      `a${at}`,
      new Map([...steady(calm, week - 14, week - 1), ...steady(values, week, week + 1)]),
    ]),
  );
}
const computed = (now: readonly Values[]) => computedWeeks(floorOf(now), week, week + 1).get(week + 1) ?? [];
const only = (count: number, values: Values, others: number) => [
  ...new Array<Values>(count).fill(values),
  ...new Array<Values>(others).fill(calm),
];
const signal = (weeks: readonly BurnoutWeek<string>[], at: number, breaches: readonly RestBreach[] = []) =>
  weekSignal(weeks[at] as BurnoutWeek<string>, teamFindings(weeks, method), breaches, method);

describe("a team finding", () => {
  test("is reported for each factor that most of a team has", () => {
    const findings = teamFindings(computed(only(10, understaffed, 0)), method);
    expect(findings.map(({ code }) => code)).toEqual([
      "busy-share",
      "emotional-demand",
      "longest-stretch",
      "overtime",
    ]);
    expect(findings[0]).toEqual({ code: "busy-share", agents: 10, affected: 10 });
  });

  test("needs 60 % of the agents with an index", () => {
    // 6 of 10 are 60 %, 5 of 10 are not.
    expect(teamFindings(computed(only(6, understaffed, 4)), method)).toContainEqual({
      code: "overtime",
      agents: 10,
      affected: 6,
    });
    expect(teamFindings(computed(only(5, understaffed, 5)), method)).toEqual([]);
  });

  test("needs four agents, however small the team", () => {
    expect(teamFindings(computed(only(3, understaffed, 0)), method)).toEqual([]);
    expect(teamFindings(computed(only(4, understaffed, 0)), method)).not.toEqual([]);
    expect(teamFindings([], method)).toEqual([]);
  });

  test("agents whose index is withheld do not count", () => {
    const withheld: Values = { overtime: 9 };
    const weeks = computed([...only(4, understaffed, 2), ...new Array<Values>(6).fill(withheld)]);
    // Those who bring overtime alone have carried nothing on, for this is their first computed week.
    expect(weeks.filter(({ index }) => index.kind === "withheld")).toHaveLength(6);
    expect(teamFindings(weeks, method)).toContainEqual({ code: "overtime", agents: 6, affected: 4 });
  });
});

describe("what shows of a week", () => {
  const queue = new Array<Values>(10).fill(understaffed);

  test("the queue's overload is the team's finding and not ten people's flag", () => {
    expect(signal(computed(queue), 0).flag).toEqual({
      kind: "team",
      since: week + 1,
      top: ["busy-share", "longest-stretch", "overtime"],
    });
  });

  test("the person in it who has quick returns as well keeps a flag of their own", () => {
    const weeks = computed([{ ...understaffed, "quick-returns": 3 }, ...queue.slice(1)]);
    expect(signal(weeks, 0).flag).toEqual({ kind: "own", since: week + 1, top: ["quick-returns"] });
    expect(signal(weeks, 1).flag.kind).toBe("team");
  });

  test("a person who is worse than the queue in the very factor keeps theirs", () => {
    // Overtime 12 where all others have 9: z = 3, g among peers 1.
    expect(signal(computed([{ ...understaffed, overtime: 12 }, ...queue.slice(1)]), 0).flag.kind).toBe("own");
    // 10.9: z = 1.9, g = .45, below one half. 11: z = 2, g = .5, not below.
    expect(signal(computed([{ ...understaffed, overtime: 10.9 }, ...queue.slice(1)]), 0).flag.kind).toBe(
      "team",
    );
    expect(signal(computed([{ ...understaffed, overtime: 11 }, ...queue.slice(1)]), 0).flag.kind).toBe("own");
  });

  test("where nobody can be held against the queue, flags stand", () => {
    const heavy = { ...understaffed, "quick-returns": 3, "days-in-a-row": 7 };
    const weeks = computed(new Array<Values>(5).fill(heavy));
    expect(teamFindings(weeks, method).length).toBeGreaterThan(0);
    expect(signal(weeks, 0).flag).toMatchObject({ kind: "own", top: ["emotional-demand", "quick-returns"] });
  });

  test("without attention there is no flag, whatever the team has", () => {
    expect(signal(computed([calm, ...queue.slice(1)]), 0).flag).toEqual({ kind: "none" });
  });

  const breaches: RestBreach[] = [{ rule: "daily-rest", count: 1, atLeast: false, binding: true }];

  test("breaches of rest rules show with an index, without one, and beside a team finding", () => {
    expect(signal(computed([calm, ...queue.slice(1)]), 0, breaches).restBreaches).toEqual(breaches);
    expect(signal(computed([{}, ...queue.slice(1)]), 0, breaches).restBreaches).toEqual(breaches);
    expect(signal(computed(queue), 0, breaches)).toMatchObject({
      flag: { kind: "team" },
      restBreaches: breaches,
    });
  });
});

describe("flags and the time for them", () => {
  const flags = [
    { agent: "a", since: 12 },
    { agent: "b", since: 10 },
    { agent: "c", since: 11 },
  ];

  test("too little time hides no flag: they come by date, with one finding on the time", () => {
    const open = openFlags(flags, 2);
    expect(open.flags.map(({ agent }) => agent)).toEqual(["b", "c", "a"]);
    expect(open.finding).toEqual({ people: 3, talks: 2 });
  });

  test("with time for all there is no finding", () => {
    expect(openFlags(flags, 3).finding).toBeUndefined();
    expect(openFlags([], 0)).toEqual({ flags: [], finding: undefined });
  });
});
