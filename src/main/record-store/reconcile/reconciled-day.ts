import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { PersonRef } from "../../../domain/floor/person-ref.ts";
import {
  type ComparedTotal,
  comparedTotal,
  type ExplainedPart,
} from "../../../domain/reconcile/compared-total.ts";
import type { CountedContact } from "../../../domain/reconcile/counted-contact.ts";
import type { DayCircumstances } from "../../../domain/reconcile/day-circumstances.ts";
import { agentTotals, type FloorTotal, floorTotals } from "../../../domain/reconcile/source-figure.ts";
import { floorClock } from "../floor/floor-clock.ts";
import { inScope, type TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { type ContactsOfDay, dayContacts } from "./day-contacts.ts";
import { contactRowsByDay, dayCircumstances } from "./day-files.ts";

/** A row of a file that a part of a difference is about. */
interface RowBehind {
  readonly contact: string;
  readonly intake: number;
  readonly file: string;
  readonly line: number;
}

type ShownPart = Omit<ExplainedPart, "behind"> & { readonly rows: readonly RowBehind[] };

/** A total beside ours, with who typed it; null where nobody did. */
type ShownTotal = Omit<ComparedTotal, "parts"> & {
  readonly parts: readonly ShownPart[];
  readonly typedBy: string | null;
  /** UTC seconds. */
  readonly typedAt: number | null;
};

interface DayAround extends DayCircumstances {
  readonly day: ServiceDay;
  /** Whether any contacts of the day were imported. */
  readonly covered: boolean;
}

/** The floor's totals of a day; null where no contacts were ever imported. */
export type FloorDayTotals = DayAround & { readonly totals: readonly ShownTotal[] };

type AgentDayTotals = PersonRef & { readonly totals: readonly ShownTotal[] };

export interface AgentsDayTotals extends DayAround {
  /** How many people there are in all. */
  readonly people: number;
  readonly agents: readonly AgentDayTotals[];
}

const mostRows = 20;
const wholeFloor = "";

interface TypedTotal {
  readonly agent: string;
  readonly figure: FloorTotal;
  readonly value: number;
  readonly typedBy: string;
  readonly typedAt: number;
}

// A report may know one person under each of their names: theirs is the sum. Of the names' last typist one stands here.
const typedOn = `
  SELECT coalesce(person.source_id, source_total.agent) AS agent, figure, sum(value) AS value,
         typed_by AS typedBy, max(typed_at) AS typedAt
    FROM source_total LEFT JOIN agent_name ON agent_name.source_id = source_total.agent
    LEFT JOIN agent AS person ON person.agent_id = person_id
   WHERE service_day = ? GROUP BY 1, figure`;
// Somebody without a contact on the day is shown while they worked at all, or a total was typed for them.
const peopleOfDay = (scope: string) => `
  SELECT agent_id AS id, source_id AS agent, agent.name AS name, team.name AS team
    FROM agent LEFT JOIN team USING (team_id)
   WHERE ${scope} AND (@agent IS NULL OR agent_id = (SELECT person_id FROM agent_name WHERE source_id = @agent)) AND (@team IS NULL OR team.name = @team)
     AND (first_day <= @day AND last_day >= @day
       OR EXISTS (SELECT 1 FROM source_total JOIN agent_name ON agent_name.source_id = source_total.agent
                   WHERE service_day = @day AND person_id = agent.agent_id))
   ORDER BY coalesce(agent.name, source_id) COLLATE NOCASE`;

/** The floor's totals of a day: without one, of the newest that has contacts. */
export function reconciledFloor(
  store: ReadableStore,
  { day, today }: { readonly day: ServiceDay | null; readonly today: ServiceDay },
): FloorDayTotals | null {
  const open = openDay(store, day, today);
  if (!open) return null;
  const typed = open.typed.get(wholeFloor) ?? [];
  const totals = floorTotals.map((figure) => open.total(figure, "floor", open.contacts.all, typed));
  return { ...open.around, totals };
}

export interface AgentsDayInput {
  readonly scope: TeamScope;
  readonly day: ServiceDay | null;
  readonly today: ServiceDay;
  readonly agent: string | null;
  readonly team: string | null;
  readonly offset: number;
  readonly limit: number;
}

/** The totals of the people in scope on a day: without one, on the newest that has contacts. */
export function reconciledAgents(store: ReadableStore, input: AgentsDayInput): AgentsDayTotals | null {
  const open = openDay(store, input.day, input.today);
  if (!open) return null;
  const { sql, values } = inScope(input.scope);
  const people = store.rows<PersonRef & { readonly id: number }>(
    peopleOfDay(sql),
    ...([...values, { agent: input.agent, team: input.team, day: open.around.day }] as never),
  );
  // On a quiet day few of many have anything to compare: they come first, each part by name.
  const isQuiet = ({ id, agent }: (typeof people)[number]) =>
    !open.contacts.byAgent.has(id) && !open.typed.has(agent);
  const ordered = people.toSorted((one, other) => Number(isQuiet(one)) - Number(isQuiet(other)));
  const page = ordered.slice(input.offset, input.offset + input.limit);
  return {
    ...open.around,
    people: people.length,
    agents: page.map(({ id, ...person }) => {
      const typed = open.typed.get(person.agent) ?? [];
      const contacts = open.contacts.byAgent.get(id) ?? [];
      return { ...person, totals: agentTotals.map((one) => open.total(one, "agent", contacts, typed)) };
    }),
  };
}

function openDay(store: ReadableStore, asked: ServiceDay | null, today: ServiceDay) {
  const rows = contactRowsByDay(store);
  const day = asked ?? newestDay(rows, today);
  if (day === undefined) return undefined;
  const contacts = dayContacts(store, day, floorClock(store));
  const circumstances = dayCircumstances(store, day, rows);
  const covered = (rows.get(day) ?? 0) > 0;
  const typed = Map.groupBy(store.rows<TypedTotal>(typedOn, day), ({ agent }) => agent);
  const rowsBehind = rowNames(store);
  return {
    around: { day, covered, ...circumstances },
    contacts,
    typed,
    total(
      figure: FloorTotal,
      whose: "agent" | "floor",
      own: readonly CountedContact[],
      known: readonly TypedTotal[],
    ) {
      const found = known.find((one) => one.figure === figure);
      const compared = comparedTotal(
        {
          figure,
          theirs: found?.value ?? null,
          day,
          whose,
          contacts: own,
          ...beside(contacts, circumstances),
        },
        covered,
      );
      return shown(compared, found, rowsBehind);
    },
  };
}

function beside({ unnamed, shared }: ContactsOfDay, circumstances: DayCircumstances) {
  return { unnamed, shared, circumstances };
}

function shown(
  { parts, ...compared }: ComparedTotal,
  typed: TypedTotal | undefined,
  rowsBehind: (behind: readonly CountedContact[]) => RowBehind[],
): ShownTotal {
  return {
    ...compared,
    parts: parts.map(({ behind, ...part }) => ({ ...part, rows: rowsBehind(behind) })),
    typedBy: typed?.typedBy ?? null,
    typedAt: typed?.typedAt ?? null,
  };
}

/** The files' own rows of contacts, the first few of them. */
function rowNames(store: ReadableStore): (behind: readonly CountedContact[]) => RowBehind[] {
  const names = new Map<number, string>();
  const nameOf = (importId: number) => {
    let name = names.get(importId);
    if (name === undefined) {
      const found = store.row<{ name: string }>(
        "SELECT file_name AS name FROM intake WHERE intake_id = ?",
        importId,
      );
      name = found?.name ?? "";
      names.set(importId, name);
    }
    return name;
  };
  return (behind) =>
    behind
      .slice(0, mostRows)
      .map(({ contact, importId, line }) => ({ contact, intake: importId, file: nameOf(importId), line }));
}

function newestDay(rows: ReadonlyMap<ServiceDay, number>, today: ServiceDay): ServiceDay | undefined {
  const days = [...rows.keys()].filter((day) => day <= today);
  return days.length === 0 ? undefined : days.reduce((a, b) => Math.max(a, b));
}
