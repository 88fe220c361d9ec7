import { burnoutIndex, type WithheldFor } from "../../../domain/burnout/burnout-index.ts";
import { type BurnoutRule, burnoutRuleAt } from "../../../domain/burnout/burnout-rule.ts";
import type { Confidence } from "../../../domain/burnout/confidence.ts";
import type { FactorCode, FactorNeed } from "../../../domain/burnout/factor-rule.ts";
import type { MainQueue } from "../../../domain/burnout/main-queue.ts";
import { type MissingFactor, missingImports } from "../../../domain/burnout/missing-imports.ts";
import type { TeamFinding } from "../../../domain/burnout/team-finding.ts";
import type { Flag } from "../../../domain/burnout/week-signal.ts";
import { validValue } from "../../../domain/burnout/weekly-quantity.ts";
import type { WeekIndex } from "../../../domain/calendar/iso-week.ts";
import { floorRules } from "../burnout/burnout-rules.ts";
import { mainQueueOf, quantitiesOf, type StoredQuantities } from "../burnout/stored-quantities.ts";
import {
  confidenceOf,
  readingsOf,
  type StoredWeek,
  weekColumns,
  withheldOf,
} from "../burnout/stored-week.ts";
import type { ReadableStore } from "../open-store.ts";
import { agentOf, type KnownAgent } from "./agent-of.ts";
import { type BandRead, noBand } from "./burnout-board.ts";
import { type FactorRead, factorReads } from "./burnout-factor.ts";
import { signalPeople, weekOfSignals } from "./burnout-signals.ts";
import { agentSources } from "./burnout-sources.ts";
import { floorClock } from "./floor-clock.ts";
import { type RestBreachRead, restBreaches } from "./rest-breaches.ts";
import type { TeamScope } from "./team-scope.ts";

export interface SignalWeekRead {
  readonly week: WeekIndex;
  readonly band: BandRead;
  readonly confidence: Confidence | null;
  readonly coverage: number | null;
  readonly since: WeekIndex | null;
  readonly ruleVersion: number | null;
}

export interface AgentSignalRead {
  readonly person: KnownAgent;
  readonly weeks: readonly SignalWeekRead[];
}

interface AgentAsked {
  readonly agent: string;
  readonly scope: TeamScope;
}

const weeksOfAgent = `SELECT ${weekColumns} FROM burnout_week WHERE agent_id = ? ORDER BY week`;

/** One agent's signal week by week; undefined where nobody is of this name in scope. */
export function burnoutAgent(
  store: ReadableStore,
  { agent, scope, from, to }: AgentAsked & { readonly from: WeekIndex | null; readonly to: WeekIndex | null },
): AgentSignalRead | undefined {
  const person = agentOf(store, agent, scope);
  if (!person) return undefined;
  const known = store.rows<StoredWeek>(weeksOfAgent, person.agent_id);
  const first = from ?? known[0]?.week;
  const last = to ?? known.at(-1)?.week;
  if (first === undefined || last === undefined || first > last) return { person, weeks: [] };
  const byWeek = new Map(known.map((row) => [row.week, row]));
  const weeks = Array.from({ length: last - first + 1 }, (_, at): SignalWeekRead => {
    const row = byWeek.get(first + at);
    return {
      week: first + at,
      band: bandOf(row),
      confidence: row ? confidenceOf(row) : null,
      coverage: row?.coverage ?? null,
      since: row?.since ?? null,
      ruleVersion: row?.ruleVersion ?? null,
    };
  });
  return { person, weeks };
}

function bandOf(row: StoredWeek | undefined): BandRead {
  return row ? { index: row.index, low: row.low, high: row.high, inAttention: row.since !== null } : noBand;
}

export interface PastValue {
  readonly week: WeekIndex;
  readonly value: number | null;
  readonly atLeast: boolean;
}

export interface AgentWeekSignalRead {
  readonly person: KnownAgent;
  readonly rule: BurnoutRule;
  readonly band: BandRead;
  readonly coverage: number;
  readonly confidence: Confidence | null;
  readonly withheld: readonly WithheldFor[];
  readonly flag: Flag;
  readonly findings: readonly TeamFinding[];
  readonly pastOf: WeekIndex;
  readonly mainQueue: MainQueue | null;
  readonly factors: readonly FactorRead[];
  readonly history: ReadonlyMap<FactorCode, readonly PastValue[]>;
  readonly restBreaches: readonly RestBreachRead[];
  readonly missing: readonly MissingFactor[];
}

const historyWeeks = 13;
const storedWeek = `SELECT ${weekColumns} FROM burnout_week WHERE agent_id = ? AND week = ?`;
const readingsOfWeek = "SELECT readings FROM burnout_reading WHERE agent_id = ? AND week = ?";
const quantitiesOfWeeks = `
  SELECT week, main_queue AS mainQueue, queues, quantities, empathy FROM burnout_quantity
   WHERE agent_id = ? AND week BETWEEN ? AND ?`;

/** Everything that one week says of one agent; undefined where nobody is of this name in scope. */
export function burnoutAgentWeek(
  store: ReadableStore,
  { agent, scope, week }: AgentAsked & { readonly week: WeekIndex },
): AgentWeekSignalRead | undefined {
  const person = agentOf(store, agent, scope);
  const rules = floorRules(store);
  const rule = burnoutRuleAt(rules, week);
  if (!person || !rule) return undefined;
  const id = person.agent_id;
  const stored = store.row<StoredWeek>(storedWeek, id, week);
  const team = signalPeople(store, scope).filter((one) => one.team === person.team);
  const { signals, findings } = weekOfSignals(store, team, week, rules);
  const signal = signals.get(id);
  const parts = signal?.parts ?? [];
  const measured = new Map(
    store
      .rows<StoredQuantities & { week: WeekIndex }>(quantitiesOfWeeks, id, week - historyWeeks + 1, week)
      .map((row) => [row.week, row]),
  );
  const now = measured.get(week);
  const quantities = now ? quantitiesOf(now) : {};
  const readings = store.row<{ readings: string }>(readingsOfWeek, id, week)?.readings ?? "{}";
  const factors = factorReads(
    { shown: stored?.index != null, parts, readings: readingsOf(readings), quantities },
    rule,
  );
  const smoothed = Object.fromEntries(parts.map((part) => [part.code, part.smoothed]));
  const there = new Set<FactorNeed>(agentSources(store, id, week));
  // Whatever there is too little of was brought by its records.
  for (const { code, rule: factor } of factors)
    if (quantities[code]) for (const need of factor.needs.flat()) there.add(need);
  return {
    person,
    rule,
    band: bandOf(stored),
    coverage: stored?.coverage ?? 0,
    confidence: stored ? confidenceOf(stored) : null,
    withheld: stored ? withheldOf(stored) : burnoutWithheld(rule),
    flag: signal?.flag ?? { kind: "none" },
    findings: findings.get(person.team) ?? [],
    pastOf: stored?.pastOf ?? week,
    mainQueue: mainQueueOf(now?.mainQueue ?? null),
    factors,
    history: historyOf(factors, measured, week),
    restBreaches: restBreaches(store, id, week, floorClock(store)),
    missing: missingImports(burnoutIndex(smoothed, rule), rule, there),
  };
}

/** Of a week without anything: why its index is withheld. */
function burnoutWithheld(rule: BurnoutRule): readonly WithheldFor[] {
  const nothing = burnoutIndex({}, rule);
  return nothing.kind === "withheld" ? nothing.because : [];
}

function historyOf(
  factors: readonly FactorRead[],
  measured: ReadonlyMap<WeekIndex, StoredQuantities>,
  week: WeekIndex,
): ReadonlyMap<FactorCode, PastValue[]> {
  const weeks = Array.from({ length: historyWeeks }, (_, at) => {
    const of = week - historyWeeks + 1 + at;
    const row = measured.get(of);
    return { week: of, quantities: row ? quantitiesOf(row) : {} };
  });
  return new Map(
    factors.map(({ code, rule }) => [
      code,
      weeks.map(({ week: of, quantities }) => {
        const value = validValue(quantities[code], rule);
        return {
          week: of,
          value: value ?? null,
          atLeast: value !== undefined && (quantities[code]?.atLeast ?? false),
        };
      }),
    ]),
  );
}
