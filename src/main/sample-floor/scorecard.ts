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
const shuffles = 4;

/**
 * Scores of the items whose evaluation comes to `target` (0 to 100) on average: the nearest two sums of
 * points are drawn so that their mean is the target. A null score means that the item did not apply.
 */
export function itemScores(target: number, chance: Chance): (number | null)[] {
  const applies = scorecardItems.map(({ notApplicable }) => !chance.happens(notApplicable));
  for (let at = 0; applies.filter(Boolean).length < fewestApplicable; at++) applies[at] = true;
  const places = applies.flatMap((applied, at) => (applied ? [at] : []));
  const max = places.length * itemMaximum;
  const exact = (Math.min(100, Math.max(0, target)) / 100) * max;
  const points = Math.min(max, Math.floor(exact + chance.fraction()));

  const scores: (number | null)[] = applies.map((applied) => (applied ? 0 : null));
  const order = chance.shuffled(places);
  for (let point = 0; point < points; point++) {
    const at = order[point % order.length] ?? 0;
    scores[at] = (scores[at] ?? 0) + 1;
  }
  // Points dealt out in turn lie too evenly: real cards have strong and weak items.
  for (let round = 0; round < shuffles; round++) {
    const from = chance.pick(places);
    const to = chance.pick(places);
    const given = scores[from] ?? 0;
    const taken = scores[to] ?? 0;
    if (from === to || given < 1 || taken >= itemMaximum) continue;
    scores[from] = given - 1;
    scores[to] = taken + 1;
  }
  return scores;
}
