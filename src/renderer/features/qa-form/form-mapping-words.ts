import type { EmpathyForm, FormItem } from "../../../contract/empathy-forms.ts";
import type { LeftOutReason } from "../../../contract/empathy-parts.ts";
import { type BehaviourId, behaviourName } from "../../../domain/empathy/behaviours.ts";
import { format } from "../../words/reader.ts";
import { type MappingDifference, type Said, spokenFor } from "./mapping-model.ts";

const evaluations = { one: "evaluation", other: "evaluations" };
const items = { one: "item", other: "items" };

const states: Record<EmpathyForm["state"], string> = {
  own: "This console's own form",
  "in-file": "The file names the behaviours",
  confirmed: "Confirmed",
  "new-items": "New items since it was confirmed",
  unmapped: "Nobody has said what its items stand for",
};

const stateNotes: Record<EmpathyForm["state"], string> = {
  own: "Its items are the behaviours. It is changed under Own form.",
  "in-file":
    "The file says itself which behaviour an item stands for. Every item counts until a person confirms it.",
  confirmed: "Only the items that stand for a behaviour count.",
  "new-items": "Items that nobody mapped take no part. Say what they stand for.",
  unmapped: "Until somebody does, the whole form counts as one score, and tells of no behaviour.",
};

const reasons: Record<LeftOutReason, { readonly name: string; readonly about: string }> = {
  "too-few-items": {
    name: "Too few items applied",
    about: "Fewer than five and less than 60 % of the form, or no item stands for a behaviour.",
  },
  "scale-changed": {
    name: "The scale changed",
    about: "An item has another maximum than at first. Confirm on the form that both mean the same.",
  },
  "unknown-agent": {
    name: "Nobody of this name is known",
    about: "Only evaluations or surveys name the agent: perhaps mistyped. A roster or a call log settles it.",
  },
  "told-twice": {
    name: "Scored twice",
    about: "The same evaluator scored the same contact on the same form again: the latest counts.",
  },
};

export function behaviourText(id: BehaviourId): string {
  return `${id} ${behaviourName(id)}`;
}

function saidText(said: Said): string {
  return said === undefined ? "new" : said === null ? "no behaviour" : behaviourText(said);
}

export const formsWords = {
  loading: "Reading the forms",
  lead: "Every form that evaluations came on. What an item stands for is said by a person, and each version is kept.",
  none: "No evaluation was imported or entered yet.",
  noneWay: "Import an export of your quality tool, or score a contact here.",
  noneImport: "Go to Import",
  noneScore: "Score an evaluation",
  sections: { waiting: "Waiting for a person", settled: "Settled" },
  nothingWaits: "No form waits for a person.",
  scroll: (section: string) => `${section}: forms`,
  heads: {
    form: "Form",
    evaluations: "Evaluations",
    seen: "Seen",
    items: "Items",
    state: "What its items stand for",
    leftOut: "Left out",
  },
  state: (state: EmpathyForm["state"]) => states[state],
  stateNote: (state: EmpathyForm["state"]) => stateNotes[state],
  version: ({ versions: [newest] }: EmpathyForm) =>
    newest === undefined
      ? null
      : `Version ${format.number(newest.version)}, ${newest.by}, ${dayOf(newest.at)}`,
  scaleChanged: (count: number) => `${format.count(count, evaluations)}: the scale changed`,
  noneLeftOut: "none",
  facts: (form: EmpathyForm) =>
    [
      format.count(form.evaluations, evaluations),
      format.days(form.from, form.to),
      format.count(form.items.length, items),
    ].join(" · "),
  back: "All forms",
  unknown: "No evaluation uses a form of this name.",
  mapping: {
    title: "What its items stand for",
    label: (form: string) => `What the items of ${form} stand for`,
    heads: {
      item: "Item",
      evaluations: "Evaluations",
      max: "Points up to",
      suggested: "Suggested",
      said: "Stands for",
    },
    choose: "Choose",
    no: "No behaviour",
    standsFor: (item: string) => `${item} stands for`,
    file: (behaviour: BehaviourId) => `The file says ${behaviourText(behaviour)}`,
    suggested: (item: string, { behaviour, because }: NonNullable<FormItem["suggestion"]>) =>
      `${behaviourText(behaviour)}, for ${format.list(spokenFor(item, because).map((word) => `“${word}”`))}`,
    either: (candidates: FormItem["candidates"]) =>
      `${format.either(candidates.map(({ behaviour }) => behaviourText(behaviour)))}: the name says both`,
    noSuggestion: "The name suggests none",
    take: "Take",
    takeOf: (item: string, behaviour: BehaviourId) =>
      `Take the suggestion for ${item}: ${behaviourText(behaviour)}`,
    takeAll: (count: number) =>
      count === 1 ? "Take the suggestion" : `Take all ${format.number(count)} suggestions`,
    rest: (count: number) =>
      count === 1
        ? "The other one stands for no behaviour"
        : `The other ${format.number(count)} stand for no behaviour`,
    note: "Suggestions come from the items' names alone. None of them counts until you confirm it.",
    effect: "Once confirmed, the score is of the items that stand for a behaviour; the others take no part.",
    open: (count: number) => `${format.count(count, items)} still to say.`,
    noBehaviour: "No item stands for a behaviour: no evaluation on this form will count.",
    confirm: (version: number) => `Confirm as version ${format.number(version)}`,
    nothing: "Nothing is changed.",
    kept: (version: number, rescored: number) =>
      `Version ${format.number(version)} is kept. ${format.count(rescored, evaluations)} ${rescored === 1 ? "was" : "were"} told again by it.`,
    ofFile: "The file's own form names its behaviours. Confirming it makes your word count instead.",
  },
  scales: {
    title: "A scale changed",
    lead: (count: number) =>
      count === 0
        ? "Both scales count: a person said that they mean the same."
        : `${format.count(count, evaluations)} with the later scale ${count === 1 ? "counts" : "count"} in no mean until a person says that both mean the same.`,
    scroll: "Items whose scale changed",
    heads: {
      item: "Item",
      max: "Points up to",
      from: "First seen",
      evaluations: "Evaluations",
      counts: "Counts",
    },
    counts: (counts: boolean) => (counts ? "counts" : "left out"),
    accept: "Both scales mean the same: half of one is worth half of the other",
    acceptNote: "It is kept with the version. Without it, the scale that was in use first counts alone.",
  },
  versions: {
    title: "Versions",
    none: "Nobody has confirmed this form yet.",
    of: ({ version, by, at }: EmpathyForm["versions"][number]) =>
      `Version ${format.number(version)}, ${by}, ${dayOf(at)}`,
    same: "Says the same of every item.",
    difference: ({ item, before, after }: MappingDifference) =>
      before === undefined
        ? `${item}: ${saidText(after)}`
        : `${item}: ${saidText(before)}, now ${saidText(after)}`,
  },
  leftOut: {
    title: "Evaluations that do not count",
    titleOf: "Evaluations on this form that do not count",
    lead: (from: string, to: string, counted: number) =>
      `${format.days(from, to)}. ${format.count(counted, evaluations)} ${counted === 1 ? "counts" : "count"}; these are in no mean.`,
    none: "None in the last 26 weeks.",
    reason: (reason: LeftOutReason) => reasons[reason].name,
    about: (reason: LeftOutReason) => reasons[reason].about,
    scroll: "Rows of evaluations that do not count",
    heads: {
      evaluation: "Evaluation",
      agent: "Agent",
      evaluator: "Evaluator",
      form: "Form",
      day: "Day",
      reason: "Why not",
    },
    unknownReason: "It has no score",
    rejected:
      "Rows that could not be read, such as points outside their scale, stand with their reason at each import.",
    toImport: "See the imports",
    pages: {
      range: (from: number, to: number, all: number) =>
        `${format.number(from)} to ${format.number(to)} of ${format.number(all)}`,
      before: "Newer evaluations",
      after: "Older evaluations",
    },
  },
} as const;

function dayOf(at: number): string {
  return format.day(new Date(at * 1000).toISOString().slice(0, 10));
}
