import { mean } from "../statistics/mean.ts";

/** The nine observable behaviours of the QA form (methods, 4.1). Behaviours are rated, never feelings. */
export const behaviours = [
  {
    id: "E1",
    name: "Acknowledges before policy",
    meaning: "Names or acknowledges the customer's situation before the first policy statement.",
    essays: "000; 002 §1; 004",
  },
  {
    id: "E2",
    name: "Mirrors and checks",
    meaning: "Restates what the customer said in other words and checks that it is right.",
    essays: "003",
  },
  {
    id: "E3",
    name: "Open question for the cause",
    meaning: "Asks an open question that seeks the underlying cause.",
    essays: "002 §2; 003",
  },
  {
    id: "E4",
    name: "Honest clear answer",
    meaning: "Gives an honest and clear answer, its limits included.",
    essays: "003; 002",
  },
  {
    id: "E5",
    name: "Apology with action",
    meaning: "Pairs an apology with a concrete action.",
    essays: "004; 000",
  },
  {
    id: "E6",
    name: "Tries alternatives",
    meaning: "Tries alternatives, or goes an extra mile within reason.",
    essays: "000 scenario 2; 002 §4",
  },
  {
    id: "E7",
    name: "Follow-up agreed",
    meaning: "Agrees a follow-up, or has done what was agreed.",
    essays: "003",
  },
  {
    id: "E8",
    name: "Own words",
    meaning: "Speaks in own words instead of a robotic script.",
    essays: "002",
  },
  {
    id: "E9",
    name: "Benefit of the doubt",
    meaning: "Gives the customer the benefit of the doubt, without defensiveness.",
    essays: "003; 002 §1",
  },
] as const;

export type BehaviourId = (typeof behaviours)[number]["id"];
export const behaviourIds: readonly BehaviourId[] = behaviours.map(({ id }) => id);

const namesById = new Map<BehaviourId, string>(behaviours.map(({ id, name }) => [id, name]));

/** @example behaviourName("E2") // "Mirrors and checks" */
export function behaviourName(id: BehaviourId): string {
  return namesById.get(id) ?? id;
}

/** What an evaluator may give: absent, partial, clear. Null is "did not apply". */
export const behaviourMaximum = 2;
export const partial = 1;

/** Whether a text names a behaviour. @example isBehaviour("E9") // true */
export function isBehaviour(id: string): id is BehaviourId {
  return behaviours.some((behaviour) => behaviour.id === id);
}

/** Whether the acknowledgement came before the first policy statement, or there was none; or after it. */
export const policyOrders = ["before-policy", "after-policy"] as const;
export type PolicyOrder = (typeof policyOrders)[number];

/**
 * The order rule of E1: an acknowledgement that comes after the first policy statement is partial at most
 * (methods, 4.1). Unit: points, 0 to 2.
 *
 * @param score as the evaluator gave it; null where it did not apply
 * @param order whether the acknowledgement came before the first policy statement, or there was none
 * @returns null where the behaviour did not apply
 * @example acknowledgementScore(2, "after-policy") // 1
 */
export function acknowledgementScore(score: number | null, order: PolicyOrder): number | null {
  return score === null || order === "before-policy" ? score : Math.min(score, partial);
}

/** The mean of one behaviour, 0 to 100; null where it applied in no evaluation. */
export interface BehaviourFigure {
  readonly behaviour: BehaviourId;
  readonly mean: number | null;
  /** Evaluations in which it applied. */
  readonly n: number;
}

/** The mean of one behaviour over some evaluations, 0 to 100. */
export interface BehaviourMean {
  readonly behaviour: BehaviourId;
  readonly mean: number;
  /** Evaluations in which the behaviour applied. */
  readonly n: number;
}

/** One scored item that a person has mapped to a behaviour; null where it did not apply. */
export interface ScoredBehaviour {
  readonly behaviour: BehaviourId;
  readonly score: number | null;
  readonly maxScore: number;
}

/**
 * The profile of behaviours: for each the mean of 100·score / maximum over the evaluations in which it
 * applied, 0 to 100.
 *
 * @param items an item outside its scale (below 0 or above its maximum) takes no part; the import names it
 * @returns behaviours in their order; one that never applied is not among them
 * @example behaviourProfile([{ behaviour: "E2", score: 1, maxScore: 2 }]) // [{ behaviour: "E2", mean: 50, n: 1 }]
 */
export function behaviourProfile(items: readonly ScoredBehaviour[]): BehaviourMean[] {
  return behaviours.flatMap(({ id }) => {
    const shares = items.flatMap(({ behaviour, score, maxScore }) =>
      behaviour === id && score !== null && maxScore > 0 && score >= 0 && score <= maxScore
        ? (100 * score) / maxScore
        : [],
    );
    const middle = mean(shares);
    return middle === undefined ? [] : [{ behaviour: id, mean: middle, n: shares.length }];
  });
}
