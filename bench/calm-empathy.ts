// Floors in memory on which nothing changes: evaluations with load, scored on the made-up floor's QA form.
import { mondayOf, type WeekIndex, weekOfDay } from "../src/domain/calendar/iso-week.ts";
import type { AlarmRates } from "../src/domain/empathy/false-alarm.ts";
import type { FloorAlarms } from "../src/domain/empathy/false-alarm-figures.ts";
import { floorLooks, type PersonInLook, type WatchedPerson } from "../src/domain/empathy/floor-changes.ts";
import { floorEmpathy, type ScoredEvaluation } from "../src/domain/empathy/floor-empathy.ts";
import type { TrendWord } from "../src/domain/empathy/person-change.ts";
import { callsForAction, shownVerdict } from "../src/domain/empathy/shown-verdict.ts";
import { scoresWithSpread, verdictLooks } from "../src/domain/empathy/verdict-looks.ts";
import { chanceOf } from "../src/main/sample-floor/chance.ts";
import { itemScores } from "../src/main/sample-floor/scorecard.ts";
import { poisson } from "./drawn-scores.ts";
import { ratesOf } from "./stable-people.ts";

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
  for (let week = firstWeek; week < firstWeek + historyWeeks + looks + 1; week++) {
    for (const [agent, level] of levels.entries()) {
      for (let at = poisson(evaluationsAWeek, chance.fraction); at > 0; at--) {
        const drawn = chance.fraction();
        const load = drawn < 0.32 ? "loaded" : drawn < 0.68 ? "rested" : "in-between";
        const truth = level - (load === "loaded" ? loadCosts : 0) + noisePoints * chance.normal();
        give(agent, chance.whole(0, 4), week, truth, { load });
      }
    }
    for (let at = 0; at < calibratedContact; at++) {
      const agent = chance.whole(0, agents - 1);
      const truth = (levels[agent] ?? 70) + noisePoints * chance.normal();
      const one = { source: "calibration", contact: `c${week}` } as const;
      for (let evaluator = 0; evaluator < severities.length; evaluator++)
        give(agent, evaluator, week, truth, one);
    }
  }
  return scores;
}

interface Alarms {
  looks: number;
  years: number;
}

/** Looks at calm floors week by week with the console's own rules, and counts whatever is raised. */
export function calmFloors(wish: CalmWish): FloorAlarms {
  const declining: Alarms = { looks: 0, years: 0 };
  const changed: Alarms = { looks: 0, years: 0 };
  const verdict: Alarms = { looks: 0, years: 0 };
  const { firstSeed = 1 } = wish;
  for (let seed = firstSeed; seed < firstSeed + wish.floors; seed++) {
    const seen = looksAtFloor(wish, calmScores(wish, seed));
    for (const { declines, changes, verdicts } of seen) {
      declining.looks += declines;
      changed.looks += changes;
      verdict.looks += verdicts;
      if (declines > 0) declining.years++;
      if (changes > 0) changed.years++;
      if (verdicts > 0) verdict.years++;
    }
  }
  const { floors, agents, evaluationsAWeek, looks } = wish;
  const years = floors * agents;
  const rates = (alarms: Alarms): AlarmRates => ratesOf(alarms, years, looks);
  return {
    floors,
    agents,
    agentYears: years,
    evaluationsAWeek,
    declining: rates(declining),
    changed: rates(changed),
    verdict: rates(verdict),
  };
}

function looksAtFloor(wish: CalmWish, all: readonly ScoredEvaluation[]) {
  const seen = Array.from({ length: wish.agents }, () => ({ declines: 0, changes: 0, verdicts: 0 }));
  const weeks = [firstWeek + historyWeeks, firstWeek + historyWeeks + wish.looks - 1] as const;
  const trends: (readonly TrendWord[])[] = [];
  for (const { people } of floorLooks(watchedPeople(wish, all), weeks)) {
    trends.push(seen.map((_, agent) => trendOf(people.get(`a${agent}`))));
    for (const [agent, own] of seen.entries()) {
      const state = people.get(`a${agent}`)?.level.state;
      if (state?.kind !== "said" || people.get(`a${agent}`)?.alone) continue;
      own.changes++;
      if (state.direction === "declining") own.declines++;
    }
  }
  // The verdicts of the weeks before are worked out with the severities that are known by the week of the look.
  for (let look = 0; look < wish.looks; look++) {
    const lastWeek = firstWeek + historyWeeks + look;
    const from = mondayOf(lastWeek - historyWeeks + 1);
    const until = mondayOf(lastWeek + 1);
    const { byAgent } = floorEmpathy(
      all.filter(({ serviceDay }) => serviceDay >= from && serviceDay < until),
    );
    const looks = verdictLooks(scoresWithSpread(byAgent), lastWeek);
    for (const [agent, own] of seen.entries()) {
      const looked = looks.get(`a${agent}`);
      if (looked && callsForAction(shownVerdict(looked, trends[look]?.[agent] ?? "insufficient").verdict))
        own.verdicts++;
    }
  }
  return seen;
}

/** The word that a window shows of somebody in a look. */
function trendOf(person: PersonInLook | undefined): TrendWord {
  const state = person?.level.state;
  return state?.kind === "said" && !person?.alone ? state.direction : "no-clear-change";
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
