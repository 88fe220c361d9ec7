import { type BurnoutRule, burnoutRuleAt } from "../../../domain/burnout/burnout-rule.ts";
import { type TeamFinding, teamFindings } from "../../../domain/burnout/team-finding.ts";
import { type Flag, weekSignal } from "../../../domain/burnout/week-signal.ts";
import type { WeekIndex } from "../../../domain/calendar/iso-week.ts";
import { inScope, type TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { pointsOf } from "./burnout-factor.ts";
import { partsOf, type StoredPart, type StoredWeek, weekColumns } from "./stored-week.ts";

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

/** One week of the people in scope. */
export interface WeekOfSignals {
  readonly week: WeekIndex;
  readonly rule: BurnoutRule | undefined;
  readonly signals: ReadonlyMap<number, SignalOfWeek>;
  /** By the team's name; null for those without a team, of whom nothing is found. */
  readonly findings: ReadonlyMap<string | null, readonly TeamFinding[]>;
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
  const findings = new Map(
    [...Map.groupBy(looks, ({ person }) => person.team)].map(([team, members]) => [
      team,
      team === null ? [] : teamFindings(members, rule.method),
    ]),
  );
  const signals = new Map(
    looks.map((one) => {
      const own = findings.get(one.person.team) ?? [];
      const { flag } = weekSignal(one, own, [], rule.method);
      return [one.person.agent_id, { stored: one.stored, parts: one.readings, flag }];
    }),
  );
  return { week, rule, signals, findings };
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
