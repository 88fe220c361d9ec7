import type { StoredEvaluation } from "../../../contract/empathy-forms.ts";
import type { PolicyOrder } from "../../../domain/empathy/behaviours.ts";
import type { EvaluationSource } from "../../../domain/floor/evaluation-source.ts";
import { format } from "../../words/reader.ts";
import type { EntryScore, Points } from "./entry-model.ts";

const behaviourPlural = { one: "behaviour", other: "behaviours" };
const resolutions = { resolved: "resolved", unresolved: "not resolved", declined: "declined by policy" };

export const evaluationWords = {
  parts: {
    label: "Evaluations",
    empathy: "Empathy",
    evaluate: "Score an evaluation",
    forms: "Forms",
    qaForm: "Own form",
  },
  loading: "Reading the form",
  lead: "What could be seen or heard in one contact, never a feeling. By keyboard alone, if you like.",
  form: "Evaluation",
  who: {
    title: "Whose contact, and who scores it",
    agent: "Agent",
    agentNone: "Type a name",
    agentNeeded: "Choose whose contact it was.",
    day: "Day of the contact",
    contact: "Contact",
    contactNone: "None",
    contactFirst: "Choose the agent first",
    contactClear: "No contact",
    contactOptional: "A mystery shop may stand without one.",
    nobody: "Nobody is known on this floor yet: a roster or a call log brings people and their contacts.",
    toImport: "Go to Import",
    nothingFound: "Nobody of this name",
    noContacts: (day: string | undefined) =>
      day === undefined
        ? "No handled contact of theirs was imported."
        : `No handled contact on ${format.day(day)}.`,
    evaluator: "Evaluator",
    evaluatorNote: "Write it the same way each time: severity is told by this name.",
    evaluatorNeeded: "Say who scores it.",
    source: "Source",
    pages: {
      range: (from: number, to: number, all: number) =>
        `${format.number(from)} to ${format.number(to)} of ${format.number(all)} contacts, newest first`,
      before: "Newer contacts",
      after: "Older contacts",
    },
    contactOf: (
      contact: {
        readonly contact: string;
        readonly day: string;
        readonly at: number;
        readonly queue: string | null;
        readonly handleSeconds: number | null;
        readonly resolution: keyof typeof resolutions | null;
        readonly scoredBy: readonly string[];
      },
      zone: string,
    ) =>
      [
        `${format.weekday(contact.day)} ${format.clock(contact.at, zone)}`,
        contact.queue,
        contact.handleSeconds === null ? null : format.minutes(contact.handleSeconds),
        contact.resolution === null ? null : resolutions[contact.resolution],
        contact.contact,
        contact.scoredBy.length === 0 ? null : `scored by ${format.list(contact.scoredBy)}`,
      ]
        .filter((part) => part !== null)
        .join(" · "),
  },
  source: {
    qa: { name: "QA", about: "Counts towards the agent's trend." },
    mystery: { name: "Mystery shopper", about: "A source of its own, on the same form." },
    calibration: {
      name: "Calibration",
      about: "Compares evaluators; counts towards nobody's trend.",
    },
  } satisfies Record<EvaluationSource, { name: string; about: string }>,
  behaviours: {
    title: (count: number) => (count === 9 ? "Nine behaviours" : format.count(count, behaviourPlural)),
    keys: "Keys: 0, 1, 2 or N, and it goes on by itself; ↑ ↓ between behaviours; Ctrl Enter keeps it.",
    heads: ["Absent", "Partial", "Clear", "Did not apply"],
    short: (points: Points) => (points === null ? "N" : format.number(points)),
    long: (points: Points) =>
      points === null
        ? "did not apply"
        : `${format.number(points)}, ${["absent", "partial", "clear"][points] ?? ""}`,
  },
  order: {
    title: "When did the acknowledgement come?",
    rule: "The order rule: after the first policy statement an acknowledgement counts as partial at most.",
    applied: (given: number, counts: number) =>
      `You gave ${format.number(given)}; it counts as ${format.number(counts)}.`,
    keys: { "before-policy": "B", "after-policy": "A" } satisfies Record<PolicyOrder, string>,
    choices: {
      "before-policy": "Before the first policy statement, or there was none",
      "after-policy": "After the first policy statement",
    } satisfies Record<PolicyOrder, string>,
  },
  comment: "Comment, if it helps",
  commentNote:
    "What was said and done, and nothing that names the customer. The agent can read every word of it.",
  score: {
    title: "Score",
    of: "of 100",
    none: "No score yet",
    soFar: "So far",
    scoreText: ({ score, applied, open }: EntryScore) =>
      score === undefined
        ? `No score yet: ${format.count(applied, behaviourPlural)} applied`
        : `${format.number(Math.round(score))} of 100 from ${format.count(applied, behaviourPlural)}${open > 0 ? ", so far" : ""}`,
    applied: (applied: number, all: number) =>
      `${format.number(applied)} of ${format.count(all, behaviourPlural)} applied`,
    open: (open: number) => (open === 0 ? "All looked at" : `${format.number(open)} still to look at`),
    needed: (needed: number) => `Valid from ${format.number(needed)} that apply.`,
    tooFew: (needed: number) =>
      `Fewer than ${format.number(needed)} applied: it will be kept and named, and counts in no mean.`,
    sum: "Points over the most there could be, of what applied. Each behaviour has 0 to 2.",
  },
  keep: "Keep the evaluation",
  refused: "Something is missing or wrong; it stands beside its field.",
  qaFormChanged:
    "The form was changed meanwhile and stands here as it is now. Look through it, then keep it.",
  kept: {
    title: "Kept",
    scoreText: ({ score, orderRuleApplied }: StoredEvaluation, name: string) =>
      `${score === null ? `An evaluation of ${name} without a score: too few behaviours applied` : `${format.number(Math.round(score))} of 100 for ${name}`}${orderRuleApplied ? ", with the order rule" : ""}.`,
    undo: "Undo: withdraw it",
    next: "The form below is empty again, for the next one.",
    open: (name: string) => `Open ${name}`,
  },
  withdrawn: "Withdrawn: it counts nowhere. What you gave stands below, to be changed and kept again.",
  lately: {
    title: (evaluator: string) => `Entered here by ${evaluator}`,
    none: "Nothing in the last 26 weeks.",
    scroll: "Evaluations entered here",
    heads: { day: "Day", agent: "Agent", source: "Source", score: "Score" },
    noScore: "Too few behaviours applied for a score",
    withdraw: "Withdraw",
    sureTitle: "Withdraw an evaluation",
    withdrawOf: (name: string, day: string) => `Withdraw the evaluation of ${name}, ${format.day(day)}`,
    sure: (name: string, day: string) =>
      `Withdraw the evaluation of ${name}, ${format.day(day)}? It then counts nowhere, and its comment is gone.`,
  },
} as const;
