// Floors in memory on which nothing changes: evaluations with load, scored on the made-up floor's QA form.
import { mondayOf, type WeekIndex, weekOfDay } from "../src/domain/calendar/iso-week.ts";
import { floorLooks, type WatchedPerson } from "../src/domain/empathy/floor-changes.ts";
import { floorEmpathy, type ScoredEvaluation } from "../src/domain/empathy/floor-empathy.ts";
import { loadFinding } from "../src/domain/empathy/load-finding.ts";
import { type PersonChange, personChange } from "../src/domain/empathy/person-change.ts";
import { callsForAction, shownVerdict } from "../src/domain/empathy/shown-verdict.ts";
import type { Verdict } from "../src/domain/empathy/train-or-relieve.ts";
import { scoresWithSpread, verdictLooks } from "../src/domain/empathy/verdict-looks.ts";
import { wanderRule } from "../src/domain/empathy/wander.ts";
import type {
  AlarmClaim,
  AlarmSubject,
  ClaimAlarms,
  FloorAlarms,
} from "../src/domain/false-alarms/alarm-figures.ts";
import { chanceOf } from "../src/main/sample-floor/chance.ts";
import { itemScores } from "../src/main/sample-floor/scorecard.ts";
import { type AlarmCount, addYear, claimOf, noAlarms, ratesOf } from "./alarm-count.ts";
import { poisson } from "./drawn-scores.ts";

export interface CalmWish {
  readonly floors: number;
  readonly agents: number;
  readonly evaluationsAWeek: number;
  /** Weekly looks at each floor. */
  readonly looks: number;
  /** Of the first floor; each further one has the next. */
  readonly firstSeed?: number;
}

const firstWeek = 2900;
/** The model looks back a year, as the console's does. */
const historyWeeks = 52;
const severities = [-12, 5, 3, 3, 1];
const loadCosts = 2;
const noisePoints = 5;
const calibratedContact = 1;
const teamSize = 10;

/** Evaluations of a floor on which nobody changes and load takes as little from everybody as on the made-up one. */
function calmScores({ agents, evaluationsAWeek, looks }: CalmWish, seed: number): ScoredEvaluation[] {
  const chance = chanceOf(`calm|${seed}`);
  const levels = Array.from({ length: agents }, () => 70 + 8 * chance.normal());
  const scores: ScoredEvaluation[] = [];
  const give = (
    agent: number,
    evaluator: number,
    week: WeekIndex,
    truth: number,
    one: Partial<ScoredEvaluation>,
  ) => {
    const given = itemScores(truth + (severities[evaluator] ?? 0), chance);
    const applied = given.filter((score): score is number => score !== null);
    const score = (100 * applied.reduce((sum, points) => sum + points, 0)) / (2 * applied.length);
    scores.push({
      evaluation: `q${scores.length}`,
      agent: `a${agent}`,
      evaluator: `e${evaluator}`,
      serviceDay: mondayOf(week) + chance.whole(0, 6),
      score,
      source: "qa",
      contact: null,
      load: null,
      ...one,
    });
  };
  const { points, aWeek } = wanderRule;
  const wander = levels.map(() => points * chance.normal());
  for (let week = firstWeek; week < firstWeek + historyWeeks + looks + 1; week++) {
    for (const [agent, mean] of levels.entries()) {
      const before = wander[agent] ?? 0;
      wander[agent] = aWeek * before + points * Math.sqrt(1 - aWeek ** 2) * chance.normal();
      const level = mean + before;
      for (let at = poisson(evaluationsAWeek, chance.fraction); at > 0; at--) {
        const drawn = chance.fraction();
        const load = drawn < 0.32 ? "loaded" : drawn < 0.68 ? "rested" : "in-between";
        const truth = level - (load === "loaded" ? loadCosts : 0) + noisePoints * chance.normal();
        give(agent, chance.whole(0, 4), week, truth, { load });
      }
    }
    for (let at = 0; at < calibratedContact; at++) {
      const agent = chance.whole(0, agents - 1);
      const truth = (levels[agent] ?? 70) + (wander[agent] ?? 0) + noisePoints * chance.normal();
      const one = { source: "calibration", contact: `c${week}` } as const;
      for (let evaluator = 0; evaluator < severities.length; evaluator++)
        give(agent, evaluator, week, truth, one);
    }
  }
  return scores;
}

/** What is counted on whole floors: the claims of people and teams, and words taken together. */
const claims = {
  declining: "person",
  improving: "person",
  "lower-since": "person",
  refresh: "person",
  relieve: "person",
  "team-change": "team",
  "team-under-load": "team",
} as const satisfies Partial<Record<AlarmClaim, AlarmSubject>>;
type FloorClaim = keyof typeof claims;

/** Looks at calm floors week by week with the console's own rules, and counts whatever is raised. */
export function calmFloors(wish: CalmWish): FloorAlarms & { readonly claims: readonly ClaimAlarms[] } {
  const counts = new Map<FloorClaim | "changed" | "verdict", AlarmCount>();
  const add = (claim: FloorClaim | "changed" | "verdict", said: readonly boolean[]) => {
    const count = counts.get(claim) ?? noAlarms();
    counts.set(claim, count);
    addYear(count, said);
  };
  const { firstSeed = 1, floors, agents, evaluationsAWeek, looks } = wish;
  for (let seed = firstSeed; seed < firstSeed + floors; seed++) {
    const { people, teams } = looksAtFloor(wish, calmScores(wish, seed));
    for (const own of people) {
      const words = own.map(({ change }) => change?.word);
      const verdicts = own.map(({ verdict }) => verdict);
      for (const kind of ["declining", "improving"] as const)
        add(
          kind,
          words.map((word) => word === kind),
        );
      add(
        "changed",
        words.map((word) => word === "declining" || word === "improving"),
      );
      add(
        "lower-since",
        own.map(({ change }) => change?.state === "closed" && change.direction === "declining"),
      );
      for (const kind of ["refresh", "relieve"] as const)
        add(
          kind,
          verdicts.map((verdict) => verdict === kind),
        );
      add("verdict", verdicts.map(callsForAction));
    }
    for (const own of teams) {
      add(
        "team-change",
        own.map(({ changed }) => changed),
      );
      add(
        "team-under-load",
        own.map(({ underLoad }) => underLoad),
      );
    }
  }
  const countOf = (claim: FloorClaim | "changed" | "verdict") => counts.get(claim) ?? noAlarms();
  return {
    floors,
    agents,
    agentYears: floors * agents,
    evaluationsAWeek,
    declining: ratesOf(countOf("declining"), looks),
    changed: ratesOf(countOf("changed"), looks),
    verdict: ratesOf(countOf("verdict"), looks),
    claims: Object.entries(claims).map(([claim, subject]) =>
      claimOf(claim as FloorClaim, subject, countOf(claim as FloorClaim), looks),
    ),
  };
}

interface PersonSeen {
  change: PersonChange | undefined;
  verdict: Verdict | undefined;
}

interface TeamSeen {
  changed: boolean;
  underLoad: boolean;
}

/** Each look at each person and at each team. */
function looksAtFloor(wish: CalmWish, all: readonly ScoredEvaluation[]) {
  const people = Array.from({ length: wish.agents }, (): PersonSeen[] => []);
  const teams = Array.from({ length: Math.ceil(wish.agents / teamSize) }, (): TeamSeen[] => []);
  const weeks = [firstWeek + historyWeeks, firstWeek + historyWeeks + wish.looks - 1] as const;
  let lastWeek: WeekIndex = weeks[0];
  for (const { people: seen, findings } of floorLooks(watchedPeople(wish, all), weeks)) {
    // The verdicts of the weeks before are worked out with the severities that are known by the week of the look.
    const from = mondayOf(lastWeek - historyWeeks + 1);
    const until = mondayOf(lastWeek + 1);
    const { byAgent } = floorEmpathy(
      all.filter(({ serviceDay }) => serviceDay >= from && serviceDay < until),
    );
    const spread = scoresWithSpread(byAgent);
    const looks = verdictLooks(spread, lastWeek);
    for (const [agent, own] of people.entries()) {
      const person = seen.get(`a${agent}`);
      const change = person && personChange(person, lastWeek);
      const looked = looks.get(`a${agent}`);
      own.push({ change, verdict: looked && shownVerdict(looked, change?.word ?? "insufficient").verdict });
    }
    for (const [team, own] of teams.entries()) {
      const members = people.flatMap((_, agent) =>
        Math.floor(agent / teamSize) === team ? (spread.get(`a${agent}`) ?? []) : [],
      );
      own.push({
        changed: findings.some((finding) => finding.team === `t${team}`),
        underLoad: loadFinding(members, lastWeek) !== undefined,
      });
    }
    lastWeek++;
  }
  return { people, teams };
}

/** Everybody in teams of ten, without their evaluators' severity as a year of evaluations shows it. */
function watchedPeople(wish: CalmWish, all: readonly ScoredEvaluation[]): WatchedPerson[] {
  const since = mondayOf(firstWeek + wish.looks);
  const { severities } = floorEmpathy(all.filter(({ serviceDay }) => serviceDay >= since));
  const scores = Map.groupBy(
    all.filter(({ source }) => source === "qa"),
    ({ agent }) => agent,
  );
  return Array.from({ length: wish.agents }, (_, at) => ({
    agent: `a${at}`,
    team: `t${Math.floor(at / teamSize)}`,
    newQueues: [],
    scores: (scores.get(`a${at}`) ?? []).map(({ serviceDay, evaluator, score }) => {
      const { severity = 0, variance = 0 } = severities.get(evaluator) ?? {};
      const adjusted = score - severity;
      return { week: weekOfDay(serviceDay), evaluator, form: "", adjusted, severityVariance: variance };
    }),
  }));
}
