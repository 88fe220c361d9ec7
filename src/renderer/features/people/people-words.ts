import type { FieldOrigin, PersonFieldKey } from "../../../contract/people.ts";
import type { Absence } from "../../../domain/floor/absence.ts";
import type { ShiftPattern } from "../../../domain/floor/shift-pattern.ts";
import { format } from "../../words/reader.ts";

const fields: Readonly<Record<PersonFieldKey, string>> = {
  name: "Name",
  team: "Team",
  site: "Site",
  supervisor: "Supervisor",
  email: "E-mail",
  weeklyHours: "Contracted hours a week",
  hiredOn: "Hired",
  leftOn: "Left",
  shiftPattern: "Contracted shifts",
};

/** What may be chosen of the contracted shifts; empty where nobody says anything. */
const shifts: Readonly<Record<ShiftPattern, string>> = { days: "Days", lates: "Lates", nights: "Nights" };

const kinds: Readonly<Record<Absence["kind"], string>> = { planned: "Planned", short_notice: "Short notice" };

export const peopleWords = {
  title: "People",
  lead: "Who works here, under which names the sources know them, and what rosters or people here say of them.",
  loading: "Loading people",
  filter: "Filter by name, id or team",
  shown: (count: number, all: number) =>
    count === all
      ? format.count(all, { one: "person", other: "people" })
      : `${format.number(count)} of ${format.count(all, { one: "person", other: "people" })}`,
  none: "No people yet. Import a file that names agents, or add the first person here.",
  noMatch: "No matches.",
  add: "Add person",
  edit: "Edit",
  editOf: (name: string) => `Edit ${name}`,
  noTeam: "No team",
  table: "People by team",
  heads: {
    person: "Person",
    ids: "Ids and names in the sources",
    team: "Team",
    site: "Site",
    hours: "Hours a week",
    days: "Hired, left",
  },
  days: (hired: string | null, left: string | null) =>
    [hired === null ? "" : `from ${format.day(hired)}`, left === null ? "" : `to ${format.day(left)}`]
      .filter((part) => part !== "")
      .join(" "),
  fields,
  origin(from: FieldOrigin | null, zone: string): string {
    if (from === null) return "not known";
    if (from.kind === "contacts") return "by the contacts";
    const day = format.dayAndTime(from.at, zone).split(",")[0] ?? "";
    return from.kind === "typed" ? `typed by ${from.by} on ${day}` : `roster of ${day}`;
  },
  shifts: { none: "Not known", ...shifts },
  hours: (hours: number) => `${format.tenth(hours)} h a week`,
  typedMark: "typed",
  mayBe: {
    title: "May be one person",
    lead: "Nobody is joined by this alone. Joining can be undone: all figures are then as they were.",
    join: "Join",
    joinOf: (names: readonly string[]) => `Join ${format.list(names)}`,
    two: "Not the same",
    twoOf: (names: readonly string[]) => `${format.list(names)} are not the same`,
  },
  join: {
    title: "Join as one person",
    lead: "All that is known under these names counts for one person: contacts, states, shifts, evaluations, sessions and decisions.",
    which: "Goes by",
    action: "Join",
    running: (rows: number) => `Moving ${format.count(rows, { one: "row", other: "rows" })}`,
    computing: "Computing their days and weeks again",
    done: (person: string, names: readonly string[]) => `${format.list(names)} joined ${person}.`,
    undo: "Undo",
  },
  two: {
    title: "Not the same person",
    lead: "They are not proposed as one person again.",
    action: "Keep apart",
  },
  part: {
    title: "Names",
    own: "goes by this",
    joined: (by: string, day: string) => `joined by ${by} on ${day}`,
    action: "Part",
    actionOf: (name: string) => `Part ${name}`,
    done: (names: readonly string[]) => `${format.list(names)} parted. All figures are as they were.`,
  },
  form: {
    addTitle: "Add person",
    editTitle: (name: string) => `Edit ${name}`,
    id: "Id",
    idNote: "As the sources name them, so that their records count for this person.",
    day: "YYYY-MM-DD",
    noDay: "Write the day as 2026-04-10.",
    cancel: "Cancel",
    signed: "Your name is kept with the change.",
    save: "Save",
    held: "What is typed here holds against every roster, until you take the roster's value.",
    take: (value: string, day: string) => `Take the roster's value: ${value} (${day})`,
  },
  leave: {
    title: "Leave",
    none: "No leave is known.",
    from: "First day",
    to: "Last day",
    kind: "Kind",
    kinds,
    add: "Add leave",
    withdraw: "Withdraw",
    withdrawOf: (from: string, to: string) => `Withdraw leave ${format.days(from, to)}`,
    days: (from: string, to: string) => format.days(from, to),
    byFile: "from a file",
    typed: (by: string) => `typed by ${by}`,
  },
};
