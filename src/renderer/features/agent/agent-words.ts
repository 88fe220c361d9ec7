import type { Coverage } from "../../../contract/measure.ts";
import type { BehaviourId } from "../../../domain/empathy/behaviours.ts";
import type { ContactOutcome } from "../../../domain/floor/contact.ts";
import type { EvaluationSource } from "../../../domain/floor/evaluation-source.ts";
import type { LoadMetric } from "../../app/address.ts";
import { plainName } from "../../words/plain-name.ts";
import { format } from "../../words/reader.ts";

const evaluationsNoun = { one: "evaluation", other: "evaluations" };
const contactsNoun = { one: "contact", other: "contacts" };

interface MetricWords {
  readonly name: string;
  /** At the axis. */
  readonly unit: string;
  readonly value: (value: number) => string;
  /** At the hairline of the median. */
  readonly usual: (value: number) => string;
  readonly missing: string;
}

const metrics: Record<LoadMetric, MetricWords> = {
  handle: {
    name: "Handle time",
    unit: "hours a week",
    value: (value) => format.hours(value),
    usual: (value) => format.hours(value),
    missing: "no handle times known",
  },
  contacts: {
    name: "Contacts",
    unit: "contacts a week",
    value: (value) => format.count(value, contactsNoun),
    usual: (value) => format.number(value),
    missing: "no contacts imported",
  },
  average: {
    name: "Average",
    unit: "minutes a contact",
    value: (value) => format.minutes(value),
    usual: (value) => format.minutes(value),
    missing: "no average known",
  },
  occupancy: {
    name: "Occupancy",
    unit: "% of logged-in time",
    value: (value) => format.percent(value),
    usual: (value) => format.percent(value),
    missing: "no agent states imported",
  },
  stretch: {
    name: "Longest stretch",
    unit: "hours without a five-minute pause",
    value: (value) => format.hours(value),
    usual: (value) => format.hours(value),
    missing: "no stretch known",
  },
};

export const agentWords = {
  loading: "Reading this person's weeks",
  score: "Score an evaluation",
  back: "Floor",
  known: (from: string | null, to: string | null) =>
    from && to ? `Known ${format.days(from, to)}` : "No rows of this person yet",
  id: (id: string) => `id ${id}`,
  noTeam: "no team named",
  span: { label: "Weeks shown", "13": "13 weeks", "26": "26 weeks", "52": "52 weeks", all: "All" },
  load: {
    title: "Load",
    metric: "What the bars show",
    metrics,
    usual: (text: string) => `usual ${text}`,
    usualMeaning: (weeks: number) =>
      `usual: own median of the ${format.count(weeks, { one: "week", other: "weeks" })} worked of those shown`,
    readout: (week: string, value: string, coverage: Coverage) =>
      coverage.have < coverage.expected
        ? `${week}: ${value}, contacts on ${format.number(coverage.have)} of ${format.count(coverage.expected, { one: "day", other: "days" })}`
        : `${week}: ${value}`,
    missing: (week: string, reason: string) => `${week}: ${reason}`,
    opens: (sentence: string) => `${sentence}. Open the contacts`,
    none: "No week of this span has this figure.",
    partial: "A hatched bar stands on a part of its week.",
  },
  picture: {
    help: "Choose a bar or a point to see the rows behind it, a day to see how it went.",
    weeks: (title: string) => `${title} by week`,
    table: "Table",
    tableOf: (title: string) => `${title}, table`,
    hideTable: "Hide table",
    weekHead: "Week",
    coverageHead: "Days with contacts",
    coverage: (coverage: Coverage) =>
      `${format.number(coverage.have)} of ${format.number(coverage.expected)}`,
    notKnown: "not known",
    noData: "no rows in this week",
  },
  rows: {
    close: "Close",
    contactsOf: (week: string) => `Contacts, ${week}`,
    loading: "Reading the contacts",
    none: "There are no contacts of this person in this week.",
    totals: (count: number, handle: number | null) =>
      handle === null
        ? `${format.count(count, contactsNoun)}; the files give no handle times.`
        : `${format.count(count, contactsNoun)}, ${format.hours(handle)} of handle time in all.`,
    same: "The same as the picture.",
    differs: (contacts: number, handle: number | null) =>
      `The picture says ${format.count(contacts, contactsNoun)}${handle === null ? "" : `, ${format.hours(handle)}`}.`,
    heads: {
      start: "Start",
      queue: "Queue",
      outcome: "Outcome",
      talk: "Talk",
      hold: "Hold",
      acw: "After",
      handle: "Handle",
      origin: "File and line",
    },
    unit: "min:s",
    outcome: { handled: "handled", abandoned: "abandoned", unserved: "nobody named" } satisfies Record<
      ContactOutcome,
      string
    >,
    notGiven: "The file does not give this",
    range: (from: number, to: number, all: number) =>
      `${format.number(from)}–${format.number(to)} of ${format.number(all)}`,
    before: "Rows before",
    after: "Rows after",
    scroll: "Contacts of the week",
    line: (file: string, line: number) => `${plainName(file)}, line ${format.number(line)}`,
    also: (others: readonly string[]) => `also ${others.join("; ")}`,
  },
  evaluations: {
    title: "Evaluations",
    titleOf: (week: string) => `Evaluations, ${week}`,
    scrollOf: (week: string) => `Evaluations of ${week}`,
    mean: (mean: number, count: number, all: number) =>
      all === count
        ? `Mean ${format.tenth(mean)} of ${format.count(count, evaluationsNoun)}. The same as the picture.`
        : `Mean ${format.tenth(mean)} of ${format.count(count, evaluationsNoun)}; ${format.number(all - count)} more without a score.`,
    noMean: (all: number) => `${format.count(all, evaluationsNoun)}, none with enough items for a score.`,
    none: "Nobody has evaluated a contact of this person yet. Import QA results to see how empathy goes.",
    heads: {
      date: "Date",
      evaluator: "Evaluator",
      form: "Form",
      source: "Source",
      score: "Raw",
      adjusted: "Adjusted",
      unit: "0–100",
      applied: "Items applied",
      items: "",
    },
    source: { qa: "QA", mystery: "mystery shopper", calibration: "calibration" } satisfies Record<
      EvaluationSource,
      string
    >,
    applied: (applied: number, all: number) => `${format.number(applied)} of ${format.number(all)}`,
    tooFew: "Too few items applied for a score",
    older: "The evaluators' severity is worked out for the weeks of the chart; this lies before them",
    ofCalibration: "A calibration session counts for nobody",
    open: "Items",
    openOf: (date: string, evaluator: string) => `Items of the evaluation of ${date} by ${evaluator}`,
    more: (count: number) => `Show ${format.number(count)} older`,
    scroll: "All evaluations",
  },
  items: {
    title: (date: string, evaluator: string) => `Items, ${date}, ${evaluator}`,
    titleUnknown: "Items of an evaluation",
    comment: (text: string) => `The evaluator's words: “${text}”`,
    loading: "Reading the items",
    sum: (score: number, max: number, percent: number, applied: number) =>
      `${format.tenth(score)} of ${format.tenth(max)} points on ${format.count(applied, { one: "item", other: "items" })} that applied: ${format.tenth(percent)}.`,
    tooFew: "Too few items applied for a score.",
    heads: { item: "Item", behaviour: "Behaviour", score: "Score", of: "Of", origin: "File and line" },
    notApplicable: "Did not apply to this contact",
    noBehaviour: "The file does not say which behaviour this is",
    none: "There are no items of this evaluation.",
    behaviours: {
      E1: "Acknowledges the situation before policy",
      E2: "Says it back and checks",
      E3: "Asks openly for the cause",
      E4: "Honest, clear answer with its limits",
      E5: "Apology with an action",
      E6: "Tries alternatives",
      E7: "Follow-up agreed or done",
      E8: "Own words, no script",
      E9: "Benefit of the doubt",
    } satisfies Record<BehaviourId, string>,
  },
} as const;
