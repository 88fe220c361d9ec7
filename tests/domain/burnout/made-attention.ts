import type { PastWeek } from "../../../src/domain/burnout/baseline.ts";
import { type BurnoutRule, secondBurnoutRule } from "../../../src/domain/burnout/burnout-rule.ts";
import type { BurnoutState, BurnoutWeek, PeerWeek } from "../../../src/domain/burnout/burnout-week.ts";
import type { ContactCounts } from "../../../src/domain/burnout/contact-counts.ts";
import { judgedWeek } from "../../../src/domain/burnout/judged-week.ts";
import type { WeeklyQuantities } from "../../../src/domain/burnout/weekly-quantity.ts";
import { calm, enough, support, type Values, week } from "./made-weeks.ts";

/** One week of one person, as it was measured. */
export type Measured = PeerWeek;

/** An ordinary week of contacts: 12 of 200 difficult, one of them abusive. */
export const ordinaryCounts: ContactCounts = {
  handled: 200,
  abuse: 1,
  complaints: 8,
  escalations: 4,
  refusals: 10,
  difficult: 12,
};

/** A measured week: calm, but for the given values and counts. */
export function measured(
  values: Values = {},
  { counts = ordinaryCounts, inWeek = {} }: { counts?: ContactCounts | null; inWeek?: Values } = {},
): Measured {
  const all: Values = { ...calm, ...values };
  const quantities: WeeklyQuantities = Object.fromEntries(
    Object.entries(all).map(([code, value]) => {
      const own = inWeek[code as keyof Values];
      const ofWeek = own ?? (code === "overtime" ? value : code === "quick-returns" ? 0 : undefined);
      return [code, enough(value, ofWeek === undefined ? {} : { inWeek: ofWeek })];
    }),
  );
  return { mainQueue: support, quantities, counts };
}

/** A person's weeks, from `week` on; undefined: no records of the week. */
export type Weeks = readonly (Measured | undefined)[];

export const inAll = (count: number, one: Measured): Weeks => Array.from({ length: count }, () => one);

/** Judges a floor's weeks from `week` on, one after another. */
export function judged(
  floor: Readonly<Record<string, Weeks>>,
  rule: BurnoutRule = secondBurnoutRule,
): ReadonlyMap<string, BurnoutWeek<string>>[] {
  const states = new Map<string, BurnoutState>();
  const past = new Map<string, PastWeek[]>();
  const length = Math.max(...Object.values(floor).map((weeks) => weeks.length));
  return Array.from({ length }, (_, at) => {
    const now = new Map(
      Object.entries(floor).flatMap(([agent, weeks]) => {
        const one = weeks[at];
        return one ? [[agent, one] as const] : [];
      }),
    );
    const result = judgedWeek({
      week: week + at,
      rule,
      measured: now,
      due: Object.keys(floor),
      stateOf: (agent) => states.get(agent),
      pastOf: (agent, from) => (past.get(agent) ?? []).filter((one) => one.week >= from),
    });
    for (const [agent, one] of now)
      past.set(agent, [
        ...(past.get(agent) ?? []),
        { week: week + at, quantities: one.quantities, counts: one.counts ?? null },
      ]);
    const weeks = [...result].flatMap(([agent, one]) => (one ? [[agent, one] as const] : []));
    for (const [agent, { state }] of weeks) states.set(agent, state);
    return new Map(weeks);
  });
}

/** One person among nine others, whose weeks are calm. */
export function amongCalm(ana: Weeks, others = 9): Record<string, Weeks> {
  const calmOthers = Array.from({ length: others }, (_, at) => [
    `other ${at}`,
    inAll(ana.length, measured()),
  ]);
  return { ana, ...Object.fromEntries(calmOthers) };
}

/** In which of Ana's weeks, from 1, attention stands, and because of what. */
export function attentionOf(weeks: readonly ReadonlyMap<string, BurnoutWeek<string>>[], agent = "ana") {
  return weeks.flatMap((one, at) => {
    const state = one.get(agent)?.state;
    return state && state.since !== null ? [{ week: at + 1, by: state.by }] : [];
  });
}
