import type { AttentionCause } from "../../../domain/burnout/attention.ts";
import { type BurnoutRule, burnoutRuleAt, factorsOn } from "../../../domain/burnout/burnout-rule.ts";
import { type ContactCounts, type TeamCounts, teamCounts } from "../../../domain/burnout/contact-counts.ts";
import { type FactorCode, type FactorNeed, needsLacking } from "../../../domain/burnout/factor-rule.ts";
import type { Flag } from "../../../domain/burnout/week-signal.ts";
import { validValue } from "../../../domain/burnout/weekly-quantity.ts";
import type { WeekIndex } from "../../../domain/calendar/iso-week.ts";
import { median } from "../../../domain/statistics/median.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { leadOf } from "./burnout-board.ts";
import type { FactorRead } from "./burnout-factor.ts";
import { floorRules } from "./burnout-rules.ts";
import {
  type FindingRead,
  type SignalPerson,
  signalPeople,
  type WeekOfSignals,
  weekOfSignals,
} from "./burnout-signals.ts";
import { floorSources } from "./burnout-sources.ts";
import { attentionByOf } from "./stored-decision.ts";
import { countsOf, quantitiesOf, type StoredQuantities } from "./stored-quantities.ts";

export interface TeamFindingRead extends FindingRead {
  readonly median: number | null;
}

interface TeamWeekRead {
  readonly week: WeekIndex;
  readonly people: number;
  readonly withIndex: number;
  readonly ownFlags: number;
  readonly replacedFlags: number;
  readonly findings: readonly TeamFindingRead[];
  /** Of those whose records say so, together; null where no record does. */
  readonly counts: TeamCounts | null;
}

export interface OpenFlagRead {
  readonly person: SignalPerson;
  readonly flag: Exclude<Flag, { kind: "none" }>;
  /** What holds in the week. */
  readonly by: readonly AttentionCause[];
  readonly lead: FactorRead | null;
}

interface WithheldRead {
  readonly code: FactorCode;
  readonly weight: number;
  readonly people: number;
  readonly lacking: readonly (readonly FactorNeed[])[];
}

export interface WellbeingRead {
  readonly rule: BurnoutRule;
  readonly teams: readonly {
    readonly team: string | null;
    readonly people: number;
    readonly weeks: readonly TeamWeekRead[];
  }[];
  readonly flags: readonly OpenFlagRead[];
  readonly withheld: { readonly people: number; readonly missing: readonly WithheldRead[] };
}

const measured = `
  SELECT agent_id AS agent, quantities, empathy, counts, contract FROM burnout_quantity
   WHERE week = ? AND (quantities <> '{}' OR counts IS NOT NULL)`;
const readings = "SELECT readings FROM burnout_reading WHERE week = ? AND agent_id = ?";

type Measured = Pick<StoredQuantities, "quantities" | "empathy" | "counts" | "contract"> & {
  readonly agent: number;
};

/** The teams' weeks and the people's own flags of the last of them; undefined where no rule judges it. */
export function burnoutWellbeing(
  store: ReadableStore,
  { week, weeks, scope }: { readonly week: WeekIndex; readonly weeks: number; readonly scope: TeamScope },
): WellbeingRead | undefined {
  const rules = floorRules(store);
  const rule = burnoutRuleAt(rules, week);
  if (!rule) return undefined;
  const people = signalPeople(store, scope);
  const signalWeeks = Array.from({ length: weeks }, (_, at) =>
    weekOfSignals(store, people, week - weeks + 1 + at, rules),
  );
  const now = signalWeeks.at(-1) as WeekOfSignals;
  const medians = signalWeeks.map((one) => mediansOf(store, one, people));
  const counted = signalWeeks.map((one) => countsOfWeek(store, one.week));
  const teams = [...Map.groupBy(people, ({ team }) => team)].map(([team, members]) => ({
    team,
    people: members.length,
    weeks: signalWeeks.map((one, at) => ({
      ...teamWeek(one, team, members, medians[at]),
      counts: teamCounts(members.map(({ agent_id }) => counted[at]?.get(agent_id))) ?? null,
    })),
  }));
  const rows = new Map(store.rows<Measured>(measured, week).map((row) => [row.agent, row]));
  const flags = people.flatMap((person): OpenFlagRead[] => {
    const signal = now.signals.get(person.agent_id);
    if (signal?.flag.kind !== "own") return [];
    const row = rows.get(person.agent_id) ?? { quantities: "{}", empathy: null, contract: null };
    const own = store.row<{ readings: string }>(readings, week, person.agent_id)?.readings ?? "{}";
    return [
      {
        person,
        flag: signal.flag,
        by: attentionByOf(signal.stored),
        lead: leadOf(signal, { ...row, readings: own }, rule),
      },
    ];
  });
  return {
    rule,
    teams: teams.sort((a, b) =>
      a.team === null ? 1 : b.team === null ? -1 : a.team.localeCompare(b.team, "en"),
    ),
    flags,
    withheld: withheldOf(store, people, now, rows, rule),
  };
}

const countsOfPeople =
  "SELECT agent_id AS agent, counts FROM burnout_quantity WHERE week = ? AND counts IS NOT NULL";

function countsOfWeek(store: ReadableStore, week: WeekIndex): ReadonlyMap<number, ContactCounts | null> {
  const rows = store.rows<{ agent: number; counts: string | null }>(countsOfPeople, week);
  return new Map(rows.map((row) => [row.agent, countsOf(row)]));
}

type Medians = (team: string | null, code: FactorCode) => number | null;

/** The median of a team's values of a factor in a week; looked up only where there is a finding. */
function mediansOf(store: ReadableStore, week: WeekOfSignals, people: readonly SignalPerson[]): Medians {
  let values: ReadonlyMap<number, ReturnType<typeof quantitiesOf>> | undefined;
  return (team, code) => {
    values ??= new Map(
      store.rows<Measured>(measured, week.week).map((row) => [row.agent, quantitiesOf(row)]),
    );
    const factor = week.rule?.factors.find((one) => one.code === code);
    const own = people.flatMap((person) => {
      const value =
        factor && person.team === team && validValue(values?.get(person.agent_id)?.[code], factor);
      return typeof value === "number" ? [value] : [];
    });
    return median(own) ?? null;
  };
}

function teamWeek(
  { week, signals, findings }: WeekOfSignals,
  team: string | null,
  members: readonly SignalPerson[],
  medianOf: Medians | undefined,
): Omit<TeamWeekRead, "counts"> {
  const own = members.flatMap(({ agent_id }) => signals.get(agent_id) ?? []);
  const flagged = (kind: Flag["kind"]) => own.filter(({ flag }) => flag.kind === kind).length;
  return {
    week,
    people: own.length,
    withIndex: own.filter(({ stored }) => stored.index !== null).length,
    ownFlags: flagged("own"),
    replacedFlags: flagged("team"),
    findings: (findings.get(team) ?? []).map((finding) => {
      return { ...finding, median: medianOf?.(team, finding.code) ?? null };
    }),
  };
}

/** People who worked in the week and have no index, and for want of what. */
function withheldOf(
  store: ReadableStore,
  people: readonly SignalPerson[],
  { week, signals }: WeekOfSignals,
  rows: ReadonlyMap<number, Measured>,
  rule: BurnoutRule,
): WellbeingRead["withheld"] {
  const without = people.filter(({ agent_id }) => {
    return rows.has(agent_id) && signals.get(agent_id)?.stored.index == null;
  });
  const there = new Set(floorSources(store, week));
  const measuredCodes = new Set([...rows.values()].flatMap((row) => Object.keys(quantitiesOf(row))));
  const missing = factorsOn(rule).flatMap((factor): WithheldRead[] => {
    const { code, weight, needs } = factor;
    const count = without.filter(
      ({ agent_id }) => !signals.get(agent_id)?.parts.some((part) => part.code === code),
    ).length;
    if (count === 0) return [];
    // What anybody's quantity was computed from was imported.
    const known = measuredCodes.has(code) ? new Set([...there, ...needs.flat()]) : there;
    return [{ code, weight, people: count, lacking: needsLacking(factor, known) }];
  });
  return {
    people: without.length,
    missing: missing.sort((a, b) => b.people - a.people || b.weight - a.weight || (a.code < b.code ? -1 : 1)),
  };
}
