import type { PastWeek } from "../src/domain/burnout/baseline.ts";
import type { BurnoutRule } from "../src/domain/burnout/burnout-rule.ts";
import type { BurnoutState, BurnoutWeek, PeerWeek } from "../src/domain/burnout/burnout-week.ts";
import type { ContactCounts } from "../src/domain/burnout/contact-counts.ts";
import { judgedWeek } from "../src/domain/burnout/judged-week.ts";
import type { WeeklyQuantities, WeeklyQuantity } from "../src/domain/burnout/weekly-quantity.ts";
import type { Chance } from "../src/main/sample-floor/chance.ts";
import { chanceOf } from "../src/main/sample-floor/chance.ts";
import type { Planted } from "./attention-conditions.ts";

/** A floor of one queue whose people are described by their weekly quantities alone. */
export interface QuantityFloor {
  readonly seed: number;
  readonly agents: number;
  readonly weeks: number;
  /** How many times as far as usual people's standing levels lie apart. */
  readonly wider: number;
  /** The week, from 0, in which a new condition begins. */
  readonly onset: number;
  readonly planted?: Planted;
}

/** A quantity's middle on the floor, how far people's standing levels lie about it, and their weeks about those. */
interface Ordinary {
  readonly middle: number;
  readonly levels: number;
  readonly weeks: number;
  readonly min: number;
  readonly max: number;
}

const unlimited = Number.POSITIVE_INFINITY;

/** An ordinary voice queue: what a calm floor's records come to. */
const ordinary = {
  "emotional-demand": { middle: 0.6, levels: 0.1, weeks: 0.12, min: 0, max: unlimited },
  "busy-share": { middle: 0.35, levels: 0.05, weeks: 0.06, min: 0, max: 1 },
  "longest-stretch": { middle: 62, levels: 5, weeks: 6, min: 15, max: unlimited },
  overtime: { middle: 0.5, levels: 0.5, weeks: 0.6, min: -3, max: unlimited },
  "after-contact-work": { middle: 60, levels: 8, weeks: 4, min: 5, max: unlimited },
  "handle-time-spread": { middle: 2, levels: 0.12, weeks: 0.12, min: 1, max: unlimited },
  adherence: { middle: 0.93, levels: 0.015, weeks: 0.015, min: 0, max: 1 },
  "transfers-out": { middle: 0.06, levels: 0.012, weeks: 0.015, min: 0, max: 1 },
  "empathy-change": { middle: 74, levels: 4, weeks: 2.5, min: 0, max: 100 },
} as const satisfies Record<string, Ordinary>;
type Drawn = keyof typeof ordinary;

const handledAWeek = 220;
const ordinaryShares = { abuse: 0.004, complaint: 0.035, escalated: 0.02, refused: 0.05 };
const difficultShare = 0.055;
const firstWeek = 2900;

type Levels = Readonly<Record<Drawn, number>> & { readonly hard: number; readonly late: number };

/** Judges a floor's weeks one after another; each is the weeks of all its people. */
export function judgedQuantities(wish: QuantityFloor, rule: BurnoutRule): BurnoutWeek<string>[][] {
  const chance = chanceOf(`quantities ${wish.seed}`);
  const ids = Array.from({ length: wish.agents }, (_, at) => `a${String(at).padStart(2, "0")}`);
  const levels = new Map(ids.map((id) => [id, levelsOf(wish.wider, chance)]));
  const past = new Map<string, PastWeek[]>();
  const returns = new Map<string, number[]>();
  const states = new Map<string, BurnoutState>();
  return Array.from({ length: wish.weeks }, (_, at) => {
    const week = firstWeek + at;
    const measured = new Map<string, PeerWeek>();
    for (const [place, id] of ids.entries()) {
      const { planted } = wish;
      const has = planted && (planted.everybody || place === 0) && (planted.sinceEver || at >= wish.onset);
      const own = weekOf(levels.get(id) as Levels, has ? planted : undefined, chance);
      const known = [...(returns.get(id) ?? []), own.quickReturns].slice(-4);
      returns.set(id, known);
      measured.set(id, {
        mainQueue: { queue: "support", channel: "voice" },
        quantities: { ...own.quantities, "quick-returns": returnsOf(known) },
        counts: own.counts,
      });
    }
    const judged = judgedWeek({
      week,
      rule,
      measured,
      due: ids,
      stateOf: (agent) => states.get(agent),
      pastOf: (agent, from) => (past.get(agent) ?? []).filter((one) => one.week >= from),
    });
    for (const [id, { quantities, counts }] of measured)
      past.set(id, [...(past.get(id) ?? []), { week, quantities, counts: counts ?? null }]);
    const weeks = [...judged.values()].filter((one) => one !== undefined);
    for (const { agent, state } of weeks) states.set(agent, state);
    return weeks;
  });
}

function levelsOf(wider: number, chance: Chance): Levels {
  const drawn = Object.entries(ordinary).map(([code, { middle, levels, min, max }]) => {
    return [code, within(middle + wider * levels * chance.normal(), min, max)];
  });
  return {
    ...(Object.fromEntries(drawn) as Record<Drawn, number>),
    hard: Math.exp(0.15 * wider * chance.normal()),
    late: chance.happens(0.3) ? 1 : 0,
  };
}

function weekOf(levels: Levels, planted: Planted | undefined, chance: Chance) {
  const draw = (code: Drawn) => {
    const { weeks, min, max } = ordinary[code];
    return within(levels[code] + weeks * chance.normal(), min, max);
  };
  const hard = levels.hard * (planted?.hard ?? 1);
  const overtime = planted?.overtimeHours ?? draw("overtime");
  const quantities: WeeklyQuantities = {
    "emotional-demand": of(draw("emotional-demand") * (planted?.hard ?? 1)),
    "busy-share": of(planted?.busyShare ?? draw("busy-share")),
    "longest-stretch": of(planted?.stretchMinutes ?? draw("longest-stretch")),
    overtime: { ...of(overtime), inWeek: overtime + (planted?.overtimeHours ? 0 : 1.2 * chance.normal()) },
    "days-in-a-row": of(chance.happens(0.06) ? 6 : 5),
    "late-or-night-work": of(levels.late + (chance.happens(0.1) ? 1 : 0)),
    "after-contact-work": of(draw("after-contact-work")),
    "handle-time-spread": of(draw("handle-time-spread")),
    adherence: of(draw("adherence")),
    "transfers-out": of(draw("transfers-out")),
    "empathy-change": of(draw("empathy-change")),
  };
  return {
    quantities,
    counts: countsOf(hard, planted?.difficultShare, chance),
    quickReturns: planted?.quickReturnsAWeek ?? (chance.happens(0.04) ? 1 : 0),
  };
}

function countsOf(hard: number, planned: number | undefined, chance: Chance): ContactCounts {
  const some = (share: number) => {
    let count = 0;
    for (let contact = 0; contact < handledAWeek; contact++) if (chance.happens(Math.min(1, share))) count++;
    return count;
  };
  return {
    handled: handledAWeek,
    abuse: some(ordinaryShares.abuse * hard),
    complaints: some(ordinaryShares.complaint * hard),
    escalations: some(ordinaryShares.escalated * hard),
    refusals: some(ordinaryShares.refused),
    difficult: some(planned ?? difficultShare * hard),
  };
}

function returnsOf(weeks: readonly number[]): WeeklyQuantity {
  return { ...of(weeks.reduce((sum, count) => sum + count, 0)), inWeek: weeks.at(-1) ?? 0 };
}

/** A value that rests on plenty. */
function of(value: number): WeeklyQuantity {
  return { value, exposure: 200, atLeast: false };
}

function within(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
