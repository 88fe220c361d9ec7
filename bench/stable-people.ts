import type { WeekIndex } from "../src/domain/calendar/iso-week.ts";
import { floorSpread, type WeekScore } from "../src/domain/empathy/adjusted-score.ts";
import { changeRule } from "../src/domain/empathy/change-rule.ts";
import { changeOf, heldInTwoOfThree } from "../src/domain/empathy/change.ts";
import { chartRule, controlChart } from "../src/domain/empathy/control-chart.ts";
import type { AlarmRate, AlarmRates } from "../src/domain/empathy/false-alarm.ts";
import type { LoadCell } from "../src/domain/empathy/load-before.ts";
import { callsForAction, shownOf } from "../src/domain/empathy/shown-verdict.ts";
import { type LoadedScore, trainOrRelieve } from "../src/domain/empathy/train-or-relieve.ts";
import { type Fraction, standardNormal } from "../src/domain/statistics/chance.ts";
import { wilsonInterval } from "../src/domain/statistics/wilson-interval.ts";

/** A floor on which nothing changes. */
export interface StableFloor {
  /** Agent-years to simulate. */
  readonly agentYears: number;
  /** Mean number of evaluations of an agent in a week. */
  readonly evaluationsAWeek: number;
  /** Standard deviation of one adjusted score within an agent, in points. */
  readonly sigma: number;
  /** Shares of contacts that are loaded and rested, together at most 1; the others are in between. */
  readonly loadedShare: number;
  readonly restedShare: number;
}

export interface FalseAlarms {
  /** The word "declining" as it is shown: it held in two of three weeks. */
  readonly declining: AlarmRates;
  /** The newest point of the control chart outside its limits, on either side. */
  readonly chart: AlarmRates;
  /** `refresh` or `relieve` by the rule in one look, and as it is shown: it held in two of three weeks. */
  readonly verdict: AlarmRates;
  readonly verdictHeld: AlarmRates;
  /** Share of looks at which the rule of change had too few evaluations. */
  readonly notEnough: number;
}

const looksAYear = 52;
const historyWeeks = Math.max(changeRule.rangeWeeks, chartRule.baselineFrom) + 2;

/**
 * How often the rules raise an alarm where nothing changed, by simulation with the very numbers and functions
 * that the console uses (methods, 4.6). It assumes scores that are normal and independent, and severities
 * that are known.
 *
 * @param fraction chance, seeded by the caller; the same seed gives the same rates
 * @returns undefined where `agentYears` is below 1
 * @example falseAlarms({ agentYears: 500, evaluationsAWeek: 2.5, sigma: 9, loadedShare: 0.3, restedShare: 0.3 }, seededFraction(1))
 */
export function falseAlarms(floor: StableFloor, fraction: Fraction): FalseAlarms | undefined {
  if (!(floor.agentYears >= 1)) return undefined;
  const spread = floorSpread(floor.sigma ** 2);
  const alarms = { declining: counted(), chart: counted(), verdict: counted(), verdictHeld: counted() };
  let notEnough = 0;
  for (let year = 0; year < floor.agentYears; year++) {
    const scores = stableScores(floor, fraction);
    const looks = Array.from({ length: looksAYear + 2 }, (_, at) => {
      const lastWeek = historyWeeks - 2 + at;
      const inRange = scores.filter(({ week }) => week <= lastWeek && week > lastWeek - historyWeeks);
      const change = changeOf(inRange, lastWeek, spread);
      const verdict = trainOrRelieve(inRange, lastWeek, spread);
      const chart = controlChart(inRange, lastWeek, floor.sigma);
      return {
        word: change.kind === "compared" ? change.word : undefined,
        verdict,
        signal: chart.kind === "chart" ? (chart.weeks.at(-1)?.point?.signal ?? "none") : "none",
      };
    });
    const seen = { declining: 0, chart: 0, verdict: 0, verdictHeld: 0 };
    for (const [at, look] of looks.entries()) {
      const [first, second] = [looks[at - 2], looks[at - 1]];
      if (!first || !second) continue;
      if (look.word === undefined) notEnough++;
      if (look.word && heldInTwoOfThree([first.word, second.word, look.word]) === "declining")
        seen.declining++;
      if (look.signal !== "none") seen.chart++;
      if (callsForAction(look.verdict.verdict)) seen.verdict++;
      const shown = shownOf([first.verdict, second.verdict, look.verdict]);
      if (callsForAction(shown.verdict)) seen.verdictHeld++;
    }
    for (const kind of ["declining", "chart", "verdict", "verdictHeld"] as const) {
      alarms[kind].looks += seen[kind];
      if (seen[kind] > 0) alarms[kind].years++;
    }
  }
  return {
    declining: ratesOf(alarms.declining, floor.agentYears),
    chart: ratesOf(alarms.chart, floor.agentYears),
    verdict: ratesOf(alarms.verdict, floor.agentYears),
    verdictHeld: ratesOf(alarms.verdictHeld, floor.agentYears),
    notEnough: notEnough / (floor.agentYears * looksAYear),
  };
}

function counted(): { looks: number; years: number } {
  return { looks: 0, years: 0 };
}

/** Rates from the looks and the agent-years with an alarm, over agent-years of a look a week. */
export function ratesOf(
  { looks, years }: { readonly looks: number; readonly years: number },
  agentYears: number,
  looksAnAgent: number = looksAYear,
): AlarmRates {
  return { perLook: rateOf(looks / looksAnAgent, agentYears), perAgentYear: rateOf(years, agentYears) };
}

function rateOf(hits: number, n: number): AlarmRate {
  const { share = 0, from = 0, to = 1 } = wilsonInterval(hits, n) ?? {};
  return { share, from, to };
}

/** Scores of one agent around zero: where an agent stands does not matter to any of the rules. */
function stableScores(
  { evaluationsAWeek, sigma, loadedShare, restedShare }: StableFloor,
  fraction: Fraction,
): LoadedScore[] {
  const scores: LoadedScore[] = [];
  for (let week: WeekIndex = 0; week < historyWeeks + looksAYear; week++) {
    for (let at = poisson(evaluationsAWeek, fraction); at > 0; at--) {
      const drawn = fraction();
      const cell: LoadCell =
        drawn < loadedShare ? "loaded" : drawn < loadedShare + restedShare ? "rested" : "in-between";
      scores.push({ ...stable, week, adjusted: sigma * standardNormal(fraction), cell });
    }
  }
  return scores;
}

const stable: Pick<WeekScore, "evaluator" | "severityVariance"> = { evaluator: "", severityVariance: 0 };

/** A number of events with this mean (Knuth's method). */
function poisson(mean: number, fraction: Fraction): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = fraction(); product > limit; product *= fraction()) count++;
  return count;
}
