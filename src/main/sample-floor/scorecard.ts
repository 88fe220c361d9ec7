import type { Chance } from "./chance.ts";

/** The form: nine behaviours (methods, 4.1), each 0 to 2, and how often each does not apply. */
export const formName = "Empathy in contacts";
export const itemMaximum = 2;
export const scorecardItems = [
  { behaviour: "E1", item: "Acknowledges before policy", notApplicable: 0.03 },
  { behaviour: "E2", item: "Mirrors and checks", notApplicable: 0.04 },
  { behaviour: "E3", item: "Open question for the cause", notApplicable: 0.06 },
  { behaviour: "E4", item: "Honest clear answer", notApplicable: 0.02 },
  { behaviour: "E5", item: "Apology with action", notApplicable: 0.3 },
  { behaviour: "E6", item: "Tries alternatives", notApplicable: 0.18 },
  { behaviour: "E7", item: "Follow-up agreed", notApplicable: 0.2 },
  { behaviour: "E8", item: "Own words", notApplicable: 0.01 },
  { behaviour: "E9", item: "Benefit of the doubt", notApplicable: 0.05 },
] as const;

const fewestApplicable = 6;

/** What there was to hear in a contact, whoever listens. */
export interface ContactTruth {
  /** Of the contact as a whole, 0 to 100. */
  readonly level: number;
  /** How far each item stood out from the others, in standard deviations; null where it did not apply. */
  readonly items: readonly (number | null)[];
}

/** The second point of an item takes so many standard deviations more than its first. */
const secondPoint = 1.1;
/** Of an item's variance, what every evaluator hears alike. It gives a weighted kappa of about .6. */
const heardAlike = 0.8;
/** Points by which one and the same evaluator takes a whole contact for better or worse than it was. */
const hearsOtherwise = 3;

/** A contact at a level (0 to 100): which items applied, which were strong and which weak. */
export function contactTruth(level: number, chance: Chance): ContactTruth {
  const applies = scorecardItems.map(({ notApplicable }) => !chance.happens(notApplicable));
  for (let at = 0; applies.filter(Boolean).length < fewestApplicable; at++) applies[at] = true;
  return { level, items: applies.map((applied) => (applied ? chance.normal() : null)) };
}

/**
 * The points of each item as one evaluator gives them: they come to the contact's level and the evaluator's
 * severity, and to what the evaluator makes of this contact. A null score means that the item did not apply.
 */
export function scoresOf(
  { level, items }: ContactTruth,
  severity: number,
  chance: Chance,
): (number | null)[] {
  return dealtOut(level + severity + hearsOtherwise * chance.normal(), items, chance);
}

/**
 * Scores of the items of a contact whose evaluation comes to `target` (0 to 100) on average: for whoever adds
 * severity and noise on their own.
 */
export function itemScores(target: number, chance: Chance): (number | null)[] {
  return dealtOut(target, contactTruth(target, chance).items, chance);
}

/**
 * Points whose sum comes to the target on average: of the two sums nearest to it one is drawn so that their
 * mean is right. They go to the items that stood out most in the evaluator's ears, so that evaluators of one
 * contact largely agree on what was strong and what was weak, whatever their severity.
 */
function dealtOut(target: number, items: ContactTruth["items"], chance: Chance): (number | null)[] {
  const steps = items.flatMap((item, at): { at: number; ease: number }[] => {
    if (item === null) return [];
    const heard = Math.sqrt(heardAlike) * item + Math.sqrt(1 - heardAlike) * chance.normal();
    return [
      { at, ease: heard },
      { at, ease: heard - secondPoint },
    ];
  });
  const share = Math.min(100, Math.max(0, target)) / 100;
  const points = Math.min(steps.length, Math.floor(share * steps.length + chance.fraction()));
  const scores = items.map((item): number | null => (item === null ? null : 0));
  for (const { at } of steps.sort((a, b) => b.ease - a.ease).slice(0, points))
    scores[at] = (scores[at] ?? 0) + 1;
  return scores;
}
