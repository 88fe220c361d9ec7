import type { Template } from "../../../contract/guide.ts";
import type { SourceName } from "../../../domain/floor/record-kind.ts";
import type { GuideView, GuideWish } from "../../../domain/floor/source-guide.ts";
import { format } from "../../words/reader.ts";
import { shellWords } from "../../words/shell.ts";

/** Files by the name that people have for them, in the middle of a sentence. */
const files: Readonly<Record<SourceName, string>> = {
  contacts: "a call log",
  states: "agent states",
  shifts: "a rota",
  evaluations: "QA results",
  roster: "a list of people",
  surveys: "customer surveys",
  absences: "absences",
  training: "training records",
  pulses: "pulse answers",
};

export const guideWords = {
  title: "Which file do I need?",
  lead: "Evenkeel shows what your files carry. Find what you would like to see, and the file that brings it; or see what each file would add.",
  link: "Which file do I need?",
  loading: "Looking at what is there",
  wishes: {
    title: "By what you want to see",
    scroll: "What can be seen, and from which files",
    heads: { wish: "You want to see", view: "Where", from: "It comes from", here: "On this floor" },
    names: {
      people: "Names, teams and sites of your people",
      workload: "Contacts handled, handle time, contacts back to back",
      occupancy: "Occupancy, busy half-hours, breaks",
      rest: "Rest between shifts, quick returns, days in a row",
      hours: "Overtime, and work that ends late",
      queues: "Load of each queue, and how many people it needs",
      signal: "The signal of working conditions",
      empathy: "Empathy from scored contacts, and whether evaluators agree",
      customers: "Empathy as customers answer it",
      "train-or-relieve": "Train or relieve: empathy beside the load just before",
      slots: "Times for a talk or a refresher that cost the queue least",
      refreshers: "Whose refresher lapses",
      leave: "Leave in the calendar, and absence at short notice",
      pulses: "Control, support, role clarity, recovery and exhaustion by team, and whether the signal holds",
    } satisfies Record<GuideWish, string>,
    views: {
      "/floor": shellWords.views.floor,
      "/wellbeing": shellWords.views.wellbeing,
      "/empathy": shellWords.views.empathy,
      "/schedule": shellWords.views.schedule,
    } satisfies Record<GuideView, string>,
    /** @example needs([["states"], ["shifts", "roster"]]) // "agent states, and a rota or a list of people" */
    needs: (needs: readonly (readonly SourceName[])[]) => needs.map(anyOf).join(", and "),
    there: "Loaded",
    lacking: (needs: readonly (readonly SourceName[])[]) => `Missing: ${needs.map(anyOf).join(", and ")}`,
    better: (sources: readonly SourceName[]) =>
      `More exact with ${format.list(sources.map((one) => files[one]))}`,
  },
  sources: {
    title: "By file",
    /** What a file of each source is, and where people find it. */
    what: {
      contacts: "One row a contact, from your telephone system or contact platform.",
      states: "When each agent was talking, waiting, on a break or off, from the same system.",
      shifts: "When each person is planned to work, from your planning tool or a sheet.",
      evaluations: "One row an item or an evaluation, from your quality tool or a sheet.",
      roster: "Id, name, team, weekly hours, from HR or a sheet.",
      surveys: "Satisfaction, recommendation or empathy, one row an answer.",
      absences: "From and to, planned or at short notice. Reasons are never needed.",
      training: "Who had which refresher when.",
      pulses: "Answers with consent, and a code in the place of a name.",
    } satisfies Record<SourceName, string>,
    heads: {
      contacts: "Call log",
      states: "Agent states",
      shifts: "Rota",
      evaluations: "QA results",
      roster: "List of people",
      surveys: "Customer surveys",
      absences: "Absences",
      training: "Training records",
      pulses: "Pulse answers",
    } satisfies Record<SourceName, string>,
    unlocks: "Unlocks:",
    factors: (names: readonly string[]) =>
      `In the signal: ${format.list(names.map((name) => name.toLowerCase()))}.`,
    there: (from: string | null, to: string | null) =>
      from === null || to === null ? "On this floor" : `On this floor: ${format.days(from, to)}`,
    missing: "Not on this floor yet",
    template: ({ name, rows }: Template) => `Save template ${name}, ${format.number(rows)} example rows`,
  },
  example:
    "A template shows the columns by a few example rows. Put your own people in the place of the example people: a file that still has them is refused, so that nobody made up comes onto your floor.",
  toImport: "Import files",
};

function anyOf(sources: readonly SourceName[]): string {
  return format.either(sources.map((one) => files[one]));
}
