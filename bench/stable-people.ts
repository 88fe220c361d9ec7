import type { WeekScore } from "../src/domain/empathy/adjusted-score.ts";
import { levelScores } from "../src/domain/empathy/change-of-level.ts";
import { changeRule } from "../src/domain/empathy/change-rule.ts";
import { chartRule, controlChart } from "../src/domain/empathy/control-chart.ts";
import { lookAt } from "../src/domain/empathy/level-look.ts";
import { type PersonLevel, steppedLevel, watching } from "../src/domain/empathy/level-state.ts";
import { steadiedVariance, withinSquares } from "../src/domain/empathy/score-spread.ts";
import type { AlarmRates } from "../src/domain/false-alarms/alarm-rates.ts";
import type { Fraction } from "../src/domain/statistics/chance.ts";
import { addYear, looksAYear, noAlarms, ratesOf } from "./alarm-count.ts";
import { drawnScores } from "./drawn-scores.ts";

/** A floor on which nothing changes. */
export interface StableFloor {
  /** Agent-years to simulate. */
  readonly agentYears: number;
  /** Mean number of evaluations of an agent in a week. */
  readonly evaluationsAWeek: number;
  /** Standard deviation of one adjusted score within an agent, in points. */
  readonly sigma: number;
}

export interface FalseAlarms {
  /** The word "declining" as it stands in a week, and either word. */
  readonly declining: AlarmRates;
  readonly changed: AlarmRates;
  /** The newest point of the control chart outside its limits, on either side. */
  readonly chart: AlarmRates;
  /** Share of looks at which the rule of change had too few evaluations. */
  readonly notEnough: number;
}

/** Looks before the year, in which a word may come to stand. */
const warmUpLooks = 2;
const historyWeeks = Math.max(changeRule.windowWeeks, chartRule.baselineFrom) + 2;

/**
 * How often the rules raise an alarm where nothing changed, by simulation with the very numbers and functions
 * that the console uses (methods, 4.6 and 8.2). It assumes scores that are normal around a level that wanders as a
 * stable person's does, and severities that are known.
 *
 * @param fraction chance, seeded by the caller; the same seed gives the same rates
 * @returns undefined where `agentYears` is below 1
 * @example falseAlarms({ agentYears: 500, evaluationsAWeek: 2.5, sigma: 9 }, seededFraction(1))
 */
export function falseAlarms(floor: StableFloor, fraction: Fraction): FalseAlarms | undefined {
  if (!(floor.agentYears >= 1)) return undefined;
  const alarms = { declining: noAlarms(), changed: noAlarms(), chart: noAlarms() };
  let notEnough = 0;
  for (let year = 0; year < floor.agentYears; year++) {
    const scores = stableScores(floor, fraction);
    const own = levelScores(scores, steadiedVariance(withinSquares(scores), floor.sigma ** 2));
    let level: PersonLevel = watching;
    const looks = Array.from({ length: looksAYear + warmUpLooks }, (_, at) => {
      const lastWeek = historyWeeks - warmUpLooks + at;
      const inRange = scores.filter(({ week }) => week <= lastWeek && week > lastWeek - historyWeeks);
      const look = lookAt(own, level, lastWeek);
      level = steppedLevel(level, own, { week: lastWeek, signal: look.signal });
      const chart = controlChart(inRange, lastWeek, floor.sigma);
      return {
        word: level.state.kind === "said" ? level.state.direction : undefined,
        known:
          look.threshold.kind === "known" &&
          look.changes.some(({ recent }) => recent >= changeRule.minRecent),
        signal: chart.kind === "chart" ? (chart.weeks.at(-1)?.point?.signal ?? "none") : "none",
      };
    });
    const counted = looks.slice(warmUpLooks);
    notEnough += counted.filter(({ known }) => !known).length;
    const saidIn = (holds: (look: (typeof looks)[number]) => boolean) => counted.map(holds);
    addYear(
      alarms.declining,
      saidIn(({ word }) => word === "declining"),
    );
    addYear(
      alarms.changed,
      saidIn(({ word }) => word !== undefined),
    );
    addYear(
      alarms.chart,
      saidIn(({ signal }) => signal !== "none"),
    );
  }
  return {
    declining: ratesOf(alarms.declining),
    changed: ratesOf(alarms.changed),
    chart: ratesOf(alarms.chart),
    notEnough: notEnough / (floor.agentYears * looksAYear),
  };
}

/** Scores of one agent around zero: where an agent stands does not matter to any of the rules. */
function stableScores({ evaluationsAWeek, sigma }: StableFloor, fraction: Fraction): WeekScore[] {
  const weeks = [0, historyWeeks + looksAYear - 1] as const;
  return drawnScores({ evaluationsAWeek, sigma, weeks }, fraction);
}
