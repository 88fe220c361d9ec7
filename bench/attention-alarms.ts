// Attention on made-up weekly quantities: where nothing is wrong, and where a condition is planted (methods, 8.1).
import { attentionExposures } from "../src/domain/burnout/attention-exposures.ts";
import { consoleRules } from "../src/domain/burnout/burnout-rule.ts";
import type { BurnoutWeek } from "../src/domain/burnout/burnout-week.ts";
import { limitCodes } from "../src/domain/burnout/limit-rule.ts";
import { sharedCauses } from "../src/domain/burnout/shared-cause.ts";
import { togetherCodes } from "../src/domain/burnout/together.ts";
import type {
  AttentionAlarms,
  ClaimAlarms,
  ConditionFound,
} from "../src/domain/false-alarms/alarm-figures.ts";
import { addYear, claimOf, looksAYear, noAlarms, ratesOf } from "./alarm-count.ts";
import { type Planted, plantedConditions } from "./attention-conditions.ts";
import { judgedQuantities } from "./made-quantities.ts";

const agents = 20;
const teamSize = 10;
/** Weeks in which baselines form. */
const warmUpWeeks = 16;
const onset = 20;
const rule = consoleRules.at(-1) as (typeof consoleRules)[number];

interface Floors {
  readonly floors: number;
  readonly firstSeed: number;
}

/** A year of looks at floors on which nothing is wrong, and what is claimed of their people and teams. */
export function attentionAlarms(
  { floors, firstSeed }: Floors,
  wider: number,
): { readonly floors: AttentionAlarms; readonly claims: readonly ClaimAlarms[] } {
  const any = noAlarms();
  const limit = noAlarms();
  const together = noAlarms();
  const team = noAlarms();
  for (let floor = 0; floor < floors; floor++) {
    const wish = { seed: firstSeed + floor, agents, weeks: warmUpWeeks + looksAYear, wider, onset };
    const looks = judgedQuantities(wish, rule).slice(warmUpWeeks);
    for (const own of Map.groupBy(looks.flat(), ({ agent }) => agent).values()) {
      const said = own.map(({ state }) => (state.since === null ? [] : state.by));
      addYear(
        any,
        own.map(({ state }) => state.since !== null),
      );
      addYear(
        limit,
        said.map((by) => limitCodes.some((code) => by.includes(code))),
      );
      addYear(
        together,
        said.map((by) => togetherCodes.some((code) => by.includes(code))),
      );
    }
    for (let at = 0; at < agents; at += teamSize)
      addYear(
        team,
        looks.map((week) => hasFinding(week.slice(at, at + teamSize))),
      );
  }
  const agentWeeks = any.years * looksAYear;
  return {
    floors: { wider, floors, agents, agentWeeks, inAttention: any.looks, any: ratesOf(any) },
    claims: [
      claimOf("attention-limit", "person", limit),
      claimOf("attention-together", "person", together),
      claimOf("team-attention", "team", team),
    ],
  };
}

function hasFinding(members: readonly BurnoutWeek<string>[]): boolean {
  const caused = members.map(({ agent, state }) => ({
    agent,
    measured: true,
    causes: state.since === null ? [] : attentionExposures(state.by, state.decision, rule),
  }));
  return sharedCauses(caused, rule.method).length > 0;
}

/** How many of the people with each planted condition are in attention once three and four weeks of it are over. */
export function conditionsFound(wish: Floors): ConditionFound[] {
  return plantedConditions.map((planted) => conditionFound(wish, planted));
}

function conditionFound({ floors, firstSeed }: Floors, planted: Planted): ConditionFound {
  const begins = planted.sinceEver ? 0 : onset;
  const weeks = begins + 4;
  let [people, three, four] = [0, 0, 0];
  for (let floor = 0; floor < floors; floor++) {
    const judged = judgedQuantities(
      { seed: firstSeed + floor, agents, weeks, wider: 1, onset, planted },
      rule,
    );
    const after = judged.slice(begins).flat();
    const affected = Map.groupBy(
      after.filter(({ agent }) => planted.everybody || agent === "a00"),
      ({ agent }) => agent,
    );
    for (const own of affected.values()) {
      const first = own.findIndex(({ state }) => state.since !== null);
      people++;
      if (first >= 0 && first < 3) three++;
      if (first >= 0) four++;
    }
  }
  const { name: condition, sinceEver } = planted;
  return { condition, sinceEver, people, byThree: three / people, byFour: four / people };
}
