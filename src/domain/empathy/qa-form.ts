import {
  acknowledgementScore,
  type BehaviourId,
  behaviourMaximum,
  behaviours,
  isBehaviour,
  type PolicyOrder,
} from "./behaviours.ts";

/** One item of the QA form: a behaviour in the floor's own words. */
export interface QaFormItem {
  readonly behaviour: BehaviourId;
  readonly name: string;
  readonly meaning: string;
}

/** A version of the QA form. Evaluations are kept under its name, so that versions are never mixed unseen. */
export interface QaForm {
  readonly version: number;
  readonly items: readonly QaFormItem[];
}

/** The console's QA form, before anybody changed it. */
export const firstQaForm: QaForm = {
  version: 1,
  items: behaviours.map(({ id, name, meaning }) => ({ behaviour: id, name, meaning })),
};

/** The name of a version of the QA form among all forms. @example ownFormName(2) // "Own form, version 2" */
export function qaFormName(version: number): string {
  return `Own form, version ${version}`;
}

/** What is wrong with an evaluation that somebody entered. */
export const entryProblemCodes = [
  "unknown-behaviour",
  "behaviour-missing",
  "behaviour-twice",
  "score-outside-scale",
  "order-needed",
  "rubric-changed",
  "unknown-contact",
  "contact-of-another-agent",
  "contact-needed",
  "evaluated-already",
] as const;
export type EntryProblem = (typeof entryProblemCodes)[number];

export const entryProblems: Readonly<Record<EntryProblem, string>> = {
  "unknown-behaviour": "This form has no such behaviour.",
  "behaviour-missing": "Give it points, or say that it did not apply.",
  "behaviour-twice": "This behaviour was given twice.",
  "score-outside-scale": "The points are 0, 1 or 2.",
  "order-needed": "Say whether the acknowledgement came before the first policy statement.",
  "rubric-changed": "The form has been changed since; open it again.",
  "unknown-contact": "There is no such contact.",
  "contact-of-another-agent": "Somebody else handled this contact.",
  "contact-needed": "Choose the contact that was scored.",
  "evaluated-already": "This evaluator has scored this contact on this form; withdraw that evaluation first.",
};

/** Something that is wrong, at the field where it is. */
export interface EntryFault {
  readonly field: string;
  readonly code: EntryProblem;
}

/** Points as an evaluator gave them; null where the behaviour did not apply. */
export interface GivenScore {
  readonly behaviour: string;
  readonly score: number | null;
}

export interface ReadEntry {
  readonly faults: readonly EntryFault[];
  /** Each item of the form with its points, the order rule applied; empty where there are faults. */
  readonly items: readonly { readonly item: QaFormItem; readonly score: number | null }[];
  /** E1 was given more than the order rule lets stand. */
  readonly orderRuleApplied: boolean;
}

/**
 * Reads what somebody entered against a version of the QA form: every item once, points of its scale, and
 * the order rule of E1 (methods, 4.1): after the first policy statement an acknowledgement is partial at most.
 *
 * @param order null where nothing was said of it: only where E1 is absent, did not apply, or is not in the form
 */
export function readEntry(form: QaForm, scores: readonly GivenScore[], order: PolicyOrder | null): ReadEntry {
  const faults: EntryFault[] = [];
  const given = new Map<string, number | null>();
  for (const { behaviour, score } of scores) {
    const known = isBehaviour(behaviour) && form.items.some((item) => item.behaviour === behaviour);
    if (!known) faults.push({ field: behaviour, code: "unknown-behaviour" });
    else if (given.has(behaviour)) faults.push({ field: behaviour, code: "behaviour-twice" });
    else if (!isOnScale(score)) faults.push({ field: behaviour, code: "score-outside-scale" });
    given.set(behaviour, score);
  }
  for (const { behaviour } of form.items) {
    if (!given.has(behaviour)) faults.push({ field: behaviour, code: "behaviour-missing" });
  }
  const acknowledged = given.get("E1") ?? null;
  const asksOrder = acknowledged !== null && acknowledged > 0;
  if (asksOrder && order === null) faults.push({ field: "order", code: "order-needed" });
  if (faults.length > 0) return { faults, items: [], orderRuleApplied: false };
  const ruled = order === null ? acknowledged : acknowledgementScore(acknowledged, order);
  return {
    faults,
    items: form.items.map((item) => ({
      item,
      score: item.behaviour === "E1" ? ruled : (given.get(item.behaviour) ?? null),
    })),
    orderRuleApplied: ruled !== acknowledged,
  };
}

function isOnScale(score: number | null): boolean {
  return score === null || (Number.isInteger(score) && score >= 0 && score <= behaviourMaximum);
}
