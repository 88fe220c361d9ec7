import type { Coverage } from "../../contract/measure.ts";
import { format } from "./reader.ts";

/** Why a figure of the board is not known. */
export type BoardGap =
  | "no-contacts-week"
  | "no-contacts-person"
  | "no-handle-times"
  | "no-handled"
  | "no-states-week"
  | "no-states-person"
  | "no-stretch"
  | "no-rests";

/** What a figure of the board cannot say by itself. */
export type BoardCaution = "at-least" | "repaired";

const people = { one: "person", other: "people" };

export const floorWords = {
  title: "Floor",
  loading: "Reading the floor",
  shown: (shown: number, all: number) =>
    shown === all ? format.count(all, people) : `${format.number(shown)} of ${format.count(all, people)}`,
  standing(contacts: Coverage, states: Coverage): string {
    const calls =
      contacts.have === 0 ? "No contacts imported for this week" : `Contacts on ${daysOf(contacts)}`;
    if (states.have === 0) return `${calls}; no agent states: occupancy cannot be known.`;
    if (states.have < states.expected)
      return `${calls}; agent states on ${daysOf(states)}: occupancy stands on those days.`;
    return `${calls}; agent states on ${daysOf(states)}.`;
  },
  empathyNote: "Empathy: adjusted for who scored, 0 to 100, 95 % interval, evaluations of 26 weeks.",
  filter: { label: "Filter people", placeholder: "Name, id or team", clear: "Clear the filter" },
  groupByTeam: "Group by team",
  noMatch: (text: string) => `Nobody here matches “${text}”.`,
  noTeam: "Nobody of this team has rows in this week or the twelve before it.",
  grid: (week: string) => `The floor, ${week}`,
  team: {
    none: "No team named",
    count: (count: number) => format.count(count, people),
    medians: "median",
    folded: (team: string) => `${team}, folded`,
  },
  columns: {
    name: { head: "Name", unit: "" },
    team: { head: "Team", unit: "" },
    contacts: { head: "Contacts", unit: "number" },
    handle: { head: "Handle time", unit: "h:min" },
    average: { head: "Average", unit: "min:s" },
    occupancy: { head: "Occupancy", unit: "%" },
    stretch: { head: "Longest stretch", unit: "h:min" },
    quick: { head: "Quick returns", unit: "4 weeks" },
    signal: { head: "Signal", unit: "demand, rest; 13 weeks" },
    empathy: { head: "Empathy", unit: "0–100, 95 %, n" },
    verdict: { head: "Train or relieve", unit: "26 weeks" },
    handleTrend: { head: "Handle time", unit: "13 weeks" },
    empathyTrend: { head: "Empathy", unit: "13 weeks, change in 26" },
  },
  meaning: {
    name: "Name, with the id that the source gives",
    team: "Team",
    contacts: "Contacts of the week",
    handle: "Talk, hold and after-contact work of the week together",
    average: "Average handle time of a contact",
    occupancy: "Share of logged-in time spent on contacts",
    stretch: "Longest stretch of work in the week without a pause of five minutes",
    quick: "Rests under eleven hours in this week and the three before",
    signal:
      "Signal about working conditions by week, light to heavy, with the bounds of this week below. It cannot be sorted, copied or exported",
    empathy:
      "Empathy of 26 weeks, adjusted for who scored, with its 95 % interval and how many evaluations it stands on. Nobody is put in order by it",
    verdict:
      "Whether load explains a fall in empathy (relieve) or does not (refresh). Nobody is put in order by it",
    handleTrend:
      "Handle time by week, around this person's own median, which is the hairline. Weeks without rows are gaps",
    empathyTrend:
      "Empathy by week, around this person's own median, which is the hairline, with the word for its change. Weeks without evaluations are gaps",
  },
  cell: {
    contacts: (value: number) => format.count(value, { one: "contact", other: "contacts" }),
    quick: (value: number) => format.count(value, { one: "quick return", other: "quick returns" }),
    atLeast: (text: string) => `≥ ${text}`,
    atLeastLong: (text: string) => `at least ${text}`,
    banded: (text: string, band: string) => `${text}, ${band}`,
    trend: (known: number, latest: string | undefined, usual: string | undefined) =>
      `${format.number(known)} of 13 weeks known${latest ? `, latest ${latest}` : ""}${usual ? `, own median ${usual}` : ""}`,
  },
  gaps: {
    "no-contacts-week": "No contacts imported for this week",
    "no-contacts-person": "No contacts of this person in this week",
    "no-handle-times": "The imported files give no handle times",
    "no-handled": "No handled contact in this week, so there is no average",
    "no-states-week": "No agent states imported for this week",
    "no-states-person": "No agent states of this person in this week",
    "no-stretch": "Start and end of the contacts are not known",
    "no-rests": "Fewer than two spells of work known in these four weeks, so no rest between them",
  } satisfies Record<BoardGap, string>,
  cautions: {
    "at-least": () => "At least so many: told from contacts alone, which make a rest look longer",
    repaired: (share: number | null) =>
      `${format.percent(share ?? 0)} of this week's states overlapped or never ended, and were repaired: read with care`,
  } satisfies Record<BoardCaution, (share: number | null) => string>,
  noTrend: { handle: "No handle times in these 13 weeks", empathy: "No evaluations in these 13 weeks" },
  empty: {
    title: "Nothing here yet",
    lead: "Evenkeel joins what your systems already export: call log, agent states, QA results, roster. Each person gets one row, and every figure leads back to the lines it came from.",
    action: "Import files",
    picture: "Exports of the phone system, the QA tool and the roster become one row for each person.",
    files: ["Call log", "QA results", "Roster"],
  },
} as const;

function daysOf(coverage: Coverage): string {
  return `${format.number(coverage.have)} of ${format.count(coverage.expected, { one: "day", other: "days" })}`;
}
