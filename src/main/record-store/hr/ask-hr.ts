import { type Month, monthOf } from "../../../domain/calendar/month.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import {
  type HrDimension,
  type HrQuestionName,
  type ReportedGroups,
  reportedGroups,
  type Untold,
} from "../../../domain/privacy/group-month.ts";
import type { Group } from "../../../domain/privacy/question-guard.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { WritableStore } from "../store/open-store.ts";
import { type HrFigures, hrFigures, type PersonMonth } from "./hr-figures.ts";
import { groupOf, type HrPerson, hrPeople } from "./hr-people.ts";

// A group that was reported before keeps the time of its first report.
const rememberGroup = insertInto(
  "hr_told",
  { month: "text", figures: "text", people: "text", first_at: "integer" },
  "ignore",
);

export interface HrQuestion {
  readonly figures: HrQuestionName;
  readonly by: HrDimension;
  /** Only the people of one group of another kind. */
  readonly within: { readonly by: HrDimension; readonly group: string } | null;
  /** YYYY-MM, months that have ended. */
  readonly months: readonly string[];
  /** The day that promises are judged from. */
  readonly today: ServiceDay;
  /** UTC seconds. */
  readonly at: number;
}

export type HrCell =
  | {
      readonly told: true;
      readonly people: number;
      readonly figures: Readonly<Record<string, number | null>>;
    }
  | { readonly told: false; readonly why: Untold };

export interface HrTable {
  readonly least: number;
  /** Names of the groups; null: people whom the roster does not place. */
  readonly groups: readonly (string | null)[];
  readonly months: readonly {
    readonly month: string;
    /** Each group's cell, in the order of the groups; then that of all people of the question together. */
    readonly cells: readonly HrCell[];
    readonly all: HrCell;
  }[];
}

/**
 * Answers a question of HR: figures of groups by month, small groups hidden, and nothing that an earlier
 * answer and this one would reveal together. What is reported is remembered in the same transaction, so
 * that two questions at once cannot each pass by the other; figures of single people stay in this thread.
 */
export function askHr(store: WritableStore, question: HrQuestion): HrTable {
  return store.transaction(() => {
    const figures: HrFigures = hrFigures[question.figures];
    const people = hrPeople(store);
    const months = question.months.flatMap((label) => monthOf(label) ?? []);
    const groups = groupsOf(people, question, months);
    return {
      least: figures.min,
      groups,
      months: months.map((month) => monthTable(store, question, figures, people, groups, month)),
    };
  });
}

function groupsOf(
  people: readonly HrPerson[],
  { by }: HrQuestion,
  months: readonly Month[],
): (string | null)[] {
  const names = new Set(months.flatMap((month) => people.map((person) => groupOf(person, by, month))));
  return [...names].sort((a, b) => (a === null ? 1 : b === null ? -1 : a.localeCompare(b, "en")));
}

function monthTable(
  store: WritableStore,
  question: HrQuestion,
  figures: HrFigures,
  people: readonly HrPerson[],
  groups: readonly (string | null)[],
  month: Month,
): HrTable["months"][number] {
  const { by, within } = question;
  const rows = figures.people(store, month, question.today);
  const asked = people.filter(
    (person) => rows.has(person.id) && (!within || groupOf(person, within.by, month) === within.group),
  );
  const members = groups.map((group) =>
    asked.filter((person) => groupOf(person, by, month) === group).map(({ id }) => id),
  );
  const rowsOf = (ids: Group): PersonMonth[] =>
    ids.map((id) => rows.get(id)).filter((row) => row !== undefined);
  const reported = reportedGroups(
    groups.map((group, at) => ({
      name: group ?? "",
      people: members[at] ?? [],
      also: figures.coversAll(rowsOf(members[at] ?? [])),
    })),
    { also: figures.coversAll(rowsOf(asked.map(({ id }) => id))) },
    earlier(store, question.figures, month),
    figures.min,
  );
  remember(store, question, month, reported);
  const cell = (ids: Group, why: Untold | undefined): HrCell =>
    why ? { told: false, why } : { told: true, people: ids.length, figures: figures.of(rowsOf(ids)) };
  return {
    month: month.label,
    cells: groups.map((_, at) => cell(members[at] ?? [], reported.groups[at])),
    all: cell(
      asked.map(({ id }) => id),
      reported.all,
    ),
  };
}

function earlier(store: WritableStore, figures: HrQuestionName, month: Month): Group[] {
  return store
    .rows<{ people: string }>(
      "SELECT people FROM hr_told WHERE month = ? AND figures = ?",
      month.label,
      figures,
    )
    .map(({ people }) => JSON.parse(people) as number[]);
}

function remember(store: WritableStore, question: HrQuestion, month: Month, { told }: ReportedGroups): void {
  for (const group of told) {
    const people = JSON.stringify([...group].sort((a, b) => a - b));
    rememberGroup(store, { month: month.label, figures: question.figures, people, first_at: question.at });
  }
}
