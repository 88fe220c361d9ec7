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

/**
 * How far each item of a contact stood out from its others, whoever listens: in standard deviations; null where
 * it did not apply.
 */
export type ContactItems = readonly (number | null)[];

/** The second point of an item takes so many standard deviations more than its first. */
const secondPoint = 1.1;
/** Of an item's variance, what every evaluator hears alike. It gives a weighted kappa of about .6. */
const heardAlike = 0.8;

/** The items of a contact: which of them applied, which were strong and which weak. */
export function contactItems(chance: Chance): ContactItems {
  const applies = scorecardItems.map(({ notApplicable }) => !chance.happens(notApplicable));
  for (let at = 0; applies.filter(Boolean).length < fewestApplicable; at++) applies[at] = true;
  return applies.map((applied) => (applied ? chance.normal() : null));
}

/**
 * One evaluator's points for the items of a contact, whose evaluation comes to `target` (0 to 100) on average: of
 * the two sums nearest to it one is drawn so that their mean is right. They go to the items that stood out most
 * in the evaluator's ears, so that evaluators of one contact largely agree on what was strong and what was weak,
 * whatever their severity. A null score means that the item did not apply.
 *
 * @param items of the contact; left out, they are those of a contact that nobody else scores
 */
export function itemScores(
  target: number,
  chance: Chance,
  items: ContactItems = contactItems(chance),
): (number | null)[] {
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
