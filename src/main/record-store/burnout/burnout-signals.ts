import { attentionExposures } from "../../../domain/burnout/attention-exposures.ts";
import { type BurnoutRule, burnoutRuleAt } from "../../../domain/burnout/burnout-rule.ts";
import { sharedCauses } from "../../../domain/burnout/shared-cause.ts";
import { type TeamFinding, teamFindings } from "../../../domain/burnout/team-finding.ts";
import { causedFlag, type Flag, weekSignal } from "../../../domain/burnout/week-signal.ts";
import type { WeekIndex } from "../../../domain/calendar/iso-week.ts";
import { inScope, type TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { pointsOf } from "./burnout-factor.ts";
import { attentionByOf } from "./stored-decision.ts";
import { mainQueueOf } from "./stored-quantities.ts";
import { decisionOfStored, partsOf, type StoredPart, type StoredWeek, weekColumns } from "./stored-week.ts";

/** Somebody on the board. */
export interface SignalPerson {
  readonly agent_id: number;
  readonly agent: string;
  readonly name: string | null;
  readonly team: string | null;
}

/** A week of somebody with the flag that it shows. */
export interface SignalOfWeek {
  readonly stored: StoredWeek;
  readonly parts: readonly StoredPart[];
  readonly flag: Flag;
}

/** A team's condition, with the people in attention because of it. */
export interface FindingRead extends TeamFinding {
  /** The queue that they share; null under a rule that looks at the team as a whole. */
  readonly queue: string | null;
  readonly people: readonly SignalPerson[];
}

/** One week of the people in scope. */
export interface WeekOfSignals {
  readonly week: WeekIndex;
  readonly rule: BurnoutRule | undefined;
  readonly signals: ReadonlyMap<number, SignalOfWeek>;
  /** By the team's name; null for those without a team, of whom nothing is found. */
  readonly findings: ReadonlyMap<string | null, readonly FindingRead[]>;
}

/** The people in scope, by name as on the floor board. */
export function signalPeople(store: ReadableStore, scope: TeamScope): SignalPerson[] {
  const { sql, values } = inScope(scope);
  return store.rows<SignalPerson>(
    `SELECT agent_id, source_id AS agent, agent.name AS name, team.name AS team
       FROM agent LEFT JOIN team USING (team_id) WHERE ${sql} ORDER BY coalesce(agent.name, source_id) COLLATE NOCASE`,
    ...values,
  );
}

/** What a week says of everybody: their flags, and the findings of their teams. */
export function weekOfSignals(
  store: ReadableStore,
  people: readonly SignalPerson[],
  week: WeekIndex,
  rules: readonly BurnoutRule[],
): WeekOfSignals {
  const rule = burnoutRuleAt(rules, week);
  const stored = new Map(
    store
      .rows<StoredWeek>(`SELECT ${weekColumns} FROM burnout_week WHERE week = ?`, week)
      .map((row) => [row.agent, row]),
  );
  if (!rule) return { week, rule, signals: new Map(), findings: new Map() };
  const looks = people.flatMap((person) => {
    const row = stored.get(person.agent_id);
    return row ? [{ person, ...lookOf(row, rule) }] : [];
  });
  const ofTeam =
    rule.method.decision === null ? byIndexAlone(looks, rule) : byCause(store, looks, week, rule);
  return { week, rule, ...ofTeam };
}

type Look = ReturnType<typeof lookOf> & { readonly person: SignalPerson };
type Signals = Pick<WeekOfSignals, "signals" | "findings">;

/** Under the first version a team shares a factor, and a flag led by it is the team's. */
function byIndexAlone(looks: readonly Look[], rule: BurnoutRule): Signals {
  const findings = new Map(
    [...Map.groupBy(looks, ({ person }) => person.team)].map(([team, members]) => [
      team,
      team === null
        ? []
        : teamFindings(members, rule.method).map((found) => ({ ...found, queue: null, people: [] })),
    ]),
  );
  const signals = new Map(
    looks.map((one) => {
      const own = findings.get(one.person.team) ?? [];
      const { flag } = weekSignal(one, own, [], rule.method);
      return [one.person.agent_id, { stored: one.stored, parts: one.readings, flag }];
    }),
  );
  return { signals, findings };
}

const queuesOfWeek = `
  SELECT agent_id AS agent, main_queue AS mainQueue FROM burnout_quantity
   WHERE week = ? AND (quantities <> '{}' OR counts IS NOT NULL)`;

/** The people of a team on one main queue share a cause of their attention (methods, 8.1). */
function byCause(store: ReadableStore, looks: readonly Look[], week: WeekIndex, rule: BurnoutRule): Signals {
  const rows = store.rows<{ agent: number; mainQueue: string | null }>(queuesOfWeek, week);
  const queueOf = new Map(rows.map(({ agent, mainQueue }) => [agent, mainQueue]));
  const weeks = looks.map((look) => ({
    look,
    agent: look.person,
    measured: queueOf.has(look.person.agent_id),
    causes: attentionExposures(attentionByOf(look.stored), decisionOfStored(look.stored), rule),
  }));
  const findings = new Map<string | null, FindingRead[]>();
  const signals = new Map<number, SignalOfWeek>();
  const groupOf = ({ agent }: (typeof weeks)[number]) =>
    JSON.stringify([agent.team, queueOf.get(agent.agent_id) ?? null]);
  for (const members of Map.groupBy(weeks, groupOf).values()) {
    const [first] = members;
    if (!first) continue;
    const { team, agent_id } = first.agent;
    const queue = mainQueueOf(queueOf.get(agent_id) ?? null)?.queue ?? null;
    const found = team === null ? [] : sharedCauses(members, rule.method);
    findings.set(team, [...(findings.get(team) ?? []), ...found.map((one) => ({ ...one, queue }))]);
    const shared = new Set(found.map(({ code }) => code));
    for (const { look, agent, causes } of members) {
      const flag = causedFlag(look.stored.since, causes, shared);
      signals.set(agent.agent_id, { stored: look.stored, parts: look.readings, flag });
    }
  }
  for (const own of findings.values())
    own.sort((a, b) => b.affected - a.affected || (a.code < b.code ? -1 : 1));
  return { signals, findings };
}

/** A stored week as the rules on flags and findings look at it. */
function lookOf(stored: StoredWeek, rule: BurnoutRule) {
  const readings = partsOf(stored);
  const shown = stored.index !== null;
  const points = pointsOf({ shown, parts: readings }, rule);
  const contributions = [...points].map(([code, of]) => ({ code, points: of }));
  return {
    stored,
    readings,
    state: { since: stored.since },
    index: shown ? ({ kind: "shown", contributions } as const) : ({ kind: "withheld" } as const),
  };
}
