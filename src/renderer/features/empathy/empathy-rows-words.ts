import type { EmpathyCell } from "../../../contract/empathy.ts";
import { format } from "../../words/reader.ts";
import { evaluationsNoun } from "./empathy-words.ts";

const contactsNoun = { one: "contact", other: "contacts" };

/** Words of the rows behind a figure of empathy. */
export const empathyRowWords = {
  loading: "Reading the evaluations",
  none: "There are no such evaluations in these weeks.",
  titles: {
    week: (team: string, week: string) => `Evaluations, ${team}, ${week}`,
    behaviour: (team: string, behaviour: string) => `Evaluations, ${team}: ${behaviour}`,
    cell: (team: string, cell: EmpathyCell) => `Evaluations, ${team}: ${cell} contacts`,
    evaluator: (evaluator: string) => `Evaluations by ${evaluator}`,
    leftOut: "Evaluations left out",
  },
  mean: (total: number, adjusted: number | null, raw: number | null) =>
    [
      format.count(total, evaluationsNoun),
      adjusted === null ? undefined : `adjusted mean ${format.tenth(adjusted)}`,
      raw === null ? undefined : `raw ${format.tenth(raw)}`,
    ]
      .filter((part) => part !== undefined)
      .join(", "),
  same: "The same as the picture.",
  ofThem: (count: number) =>
    `The figure stands on ${format.number(count)} of them: those of people who have both loaded and rested contacts.`,
  heads: {
    day: "Date",
    person: "Person",
    evaluator: "Evaluator",
    form: "Form",
    raw: "Raw",
    adjusted: "Adjusted",
    unit: "0–100",
    load: "Load before",
    why: "Why left out",
  },
  unit: "0–100",
  load: (cell: string, occupancy: number | null) =>
    occupancy === null ? cell : `${cell}, ${format.percent(occupancy)} busy`,
  noLoad: "The contact is not known, so nothing says how busy the time before was",
  noRaw: "Too few items applied for a score",
  noAdjusted: "The evaluator's severity is not known, or the evaluation does not count",
  items: "Items",
  itemsOf: (name: string, day: string) => `Items of the evaluation of ${name}, ${day}`,
  range: (from: number, to: number, all: number) =>
    `${format.number(from)}–${format.number(to)} of ${format.number(all)}`,
  before: "Rows before",
  after: "Rows after",
  contacts: {
    loading: "Reading the contacts",
    none: "There are no such contacts in these weeks.",
    title: (place: string, panel: string, arm: string) => `Contacts, ${place}: ${panel}, ${arm}`,
    total: (total: number, outcome: string) =>
      `${format.count(total, contactsNoun)} of which ${outcome} is known, newest first.`,
    heads: {
      day: "Date",
      person: "Person",
      contact: "Contact",
      resolution: "Ended",
      event: "After it",
      exposure: "Empathy told by",
      evaluations: "Evaluations",
    },
    resolution: { resolved: "resolved", unresolved: "unresolved", declined: "declined by policy" },
    exposure: { survey: "the customer's answer", evaluations: "the agent's other evaluations" },
    noEvaluation: "This contact was not evaluated",
  },
} as const;
