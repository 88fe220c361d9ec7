import { burnoutIndex, type WithheldFor } from "../../../domain/burnout/burnout-index.ts";
import { type BurnoutRule, burnoutRuleAt } from "../../../domain/burnout/burnout-rule.ts";
import type { Confidence } from "../../../domain/burnout/confidence.ts";
import type { ContactCounts } from "../../../domain/burnout/contact-counts.ts";
import type { FactorCode, FactorNeed } from "../../../domain/burnout/factor-rule.ts";
import type { MainQueue } from "../../../domain/burnout/main-queue.ts";
import { type MissingFactor, missingImports } from "../../../domain/burnout/missing-imports.ts";
import type { Flag } from "../../../domain/burnout/week-signal.ts";
import { validValue } from "../../../domain/burnout/weekly-quantity.ts";
import type { WeekIndex } from "../../../domain/calendar/iso-week.ts";
import { agentOf, type KnownAgent } from "../floor/agent-of.ts";
import { floorClock } from "../floor/floor-clock.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { type RestBreachRead, restBreaches } from "../workload/rest-breaches.ts";
import { type BandRead, bandOf } from "./burnout-board.ts";
import { type FactorRead, factorReads } from "./burnout-factor.ts";
import { floorRules } from "./burnout-rules.ts";
import { type FindingRead, type SignalPerson, signalPeople, weekOfSignals } from "./burnout-signals.ts";
import { agentSources } from "./burnout-sources.ts";
import { type DecidedRead, decidedOf } from "./stored-decision.ts";
import {
  countsOf,
  mainQueueOf,
  quantitiesOf,
  quantityColumns,
  type StoredQuantities,
} from "./stored-quantities.ts";
import {
  confidenceOf,
  partsOf,
  readingsOf,
  type StoredWeek,
  weekColumns,
  withheldOf,
} from "./stored-week.ts";

interface PastValue {
  readonly week: WeekIndex;
  readonly value: number | null;
  readonly atLeast: boolean;
}

/** What a week says of somebody's figures. */
export interface WeekFiguresRead {
  readonly person: SignalPerson;
  readonly band: BandRead;
  readonly decided: DecidedRead;
  /** null where no contact was handled in the week. */
  readonly counts: ContactCounts | null;
  readonly coverage: number;
  readonly confidence: Confidence | null;
  readonly withheld: readonly WithheldFor[];
  readonly pastOf: WeekIndex;
  readonly mainQueue: MainQueue | null;
  readonly factors: readonly FactorRead[];
  readonly missing: readonly MissingFactor[];
}

export interface AgentWeekSignalRead extends WeekFiguresRead {
  readonly rule: BurnoutRule;
  readonly flag: Flag;
  readonly findings: readonly FindingRead[];
  readonly history: ReadonlyMap<FactorCode, readonly PastValue[]>;
  readonly restBreaches: readonly RestBreachRead[];
}

const historyWeeks = 13;
const storedWeek = `SELECT ${weekColumns} FROM burnout_week WHERE agent_id = ? AND week = ?`;
const readingsOfWeek = "SELECT readings FROM burnout_reading WHERE agent_id = ? AND week = ?";
const quantitiesOfWeeks = `
  SELECT week, ${quantityColumns} FROM burnout_quantity
   WHERE agent_id = ? AND week BETWEEN ? AND ?`;

/** What a week says of the figures of everybody in scope, or of one of them, by the letters of their ids. */
export function burnoutFigures(
  store: ReadableStore,
  {
    agent,
    scope,
    week,
  }: { readonly agent: string | null; readonly scope: TeamScope; readonly week: WeekIndex },
): WeekFiguresRead[] {
  const rule = burnoutRuleAt(floorRules(store), week);
  if (!rule) return [];
  return signalPeople(store, scope)
    .filter((person) => agent === null || person.agent === agent)
    .sort((a, b) => (a.agent < b.agent ? -1 : 1))
    .map((person) => weekFigures(store, person, week, rule));
}

/** Everything that one week says of one agent; undefined where nobody is of this name in scope. */
export function burnoutAgentWeek(
  store: ReadableStore,
  { agent, scope, week }: { readonly agent: string; readonly scope: TeamScope; readonly week: WeekIndex },
): AgentWeekSignalRead | undefined {
  const person: KnownAgent | undefined = agentOf(store, agent, scope);
  const rules = floorRules(store);
  const rule = burnoutRuleAt(rules, week);
  if (!person || !rule) return undefined;
  const figures = weekFigures(store, person, week, rule);
  const team = signalPeople(store, scope).filter((one) => one.team === person.team);
  const { signals, findings } = weekOfSignals(store, team, week, rules);
  return {
    ...figures,
    rule,
    flag: signals.get(person.agent_id)?.flag ?? { kind: "none" },
    findings: findings.get(person.team) ?? [],
    history: historyOf(store, figures, week),
    restBreaches: restBreaches(store, person.agent_id, week, floorClock(store)),
  };
}

function weekFigures(
  store: ReadableStore,
  person: SignalPerson,
  week: WeekIndex,
  rule: BurnoutRule,
): WeekFiguresRead {
  const id = person.agent_id;
  const stored = store.row<StoredWeek>(storedWeek, id, week);
  const parts = stored ? partsOf(stored) : [];
  const now = store.row<StoredQuantities>(quantitiesOfWeeks, id, week, week);
  const quantities = now ? quantitiesOf(now) : {};
  const readings = store.row<{ readings: string }>(readingsOfWeek, id, week)?.readings ?? "{}";
  const shown = stored?.index != null;
  const factors = factorReads({ shown, parts, readings: readingsOf(readings), quantities }, rule);
  const smoothed = Object.fromEntries(parts.map((part) => [part.code, part.smoothed]));
  const index = burnoutIndex(smoothed, rule);
  const there = new Set<FactorNeed>(agentSources(store, id, week));
  // Whatever there is too little of was brought by its columns. Its sources are known: one of several that
  // could have supplied it does not prove that the others are there.
  for (const { code, rule: factor } of factors)
    if (quantities[code])
      for (const need of factor.needs.flat()) if (need.startsWith("contacts.")) there.add(need);
  return {
    person,
    band: bandOf(stored),
    decided: decidedOf(stored),
    counts: now ? countsOf(now) : null,
    coverage: index.coverage,
    confidence: stored ? confidenceOf(stored) : null,
    withheld: stored ? withheldOf(stored) : index.kind === "withheld" ? index.because : [],
    pastOf: stored?.pastOf ?? week,
    mainQueue: mainQueueOf(now?.mainQueue ?? null),
    factors,
    missing: missingImports(index, rule, there),
  };
}

function historyOf(
  store: ReadableStore,
  { person, factors }: WeekFiguresRead,
  week: WeekIndex,
): ReadonlyMap<FactorCode, PastValue[]> {
  const first = week - historyWeeks + 1;
  const measured = new Map(
    store
      .rows<StoredQuantities & { week: WeekIndex }>(quantitiesOfWeeks, person.agent_id, first, week)
      .map((row) => [row.week, quantitiesOf(row)]),
  );
  return new Map(
    factors.map(({ code, rule }) => [
      code,
      Array.from({ length: historyWeeks }, (_, at): PastValue => {
        const quantity = measured.get(first + at)?.[code];
        const value = validValue(quantity, rule);
        return {
          week: first + at,
          value: value ?? null,
          atLeast: value !== undefined && (quantity?.atLeast ?? false),
        };
      }),
    ]),
  );
}
