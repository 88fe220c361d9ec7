import type { ContrastBesideOthers } from "./contrasts-beside-others.ts";
import { likelyFalls, likelyWorse } from "./likely-falls.ts";
import { verdictRule, verdictWindows } from "./verdict-rule.ts";
import { wanderVariance } from "./wander.ts";

/** A difference with how likely it is what somebody should do something about. */
export interface LikelyContrast extends ContrastBesideOthers {
  /**
   * 0 to 1. Of a change of rested scores: that all scores fell at least 5 points more than the others' did. Of a
   * change of loaded scores: that they fell that much further than the rested ones. Of loaded less rested: that it lies that
   * much further down than the others'. Undefined where it cannot be judged.
   */
  readonly likely: number | undefined;
}

/** What a stable person's wandering adds to a change over each of the windows, scores lying evenly over the weeks. */
const wanders: ReadonlyMap<number, number> = new Map(
  verdictWindows.map((weeks) => {
    const before = verdictRule.referenceFrom + 1 - weeks;
    const shares = [
      ...new Array<number>(before).fill(-1 / before),
      ...new Array<number>(weeks).fill(1 / weeks),
    ];
    return [weeks, wanderVariance(shares)];
  }),
);

/**
 * How likely each of a person's differences calls for something (methods, 8.3). The changes of rested and of loaded
 * scores over the same weeks are judged together (see `likelyFalls`), for what befalls all contacts shows in both.
 * A change of loaded scores alone, without rested ones beside it, could be either and is not judged.
 *
 * @param contrasts of one person, as `contrastsBesideOthers` gives them
 * @returns the same in the same order
 */
export function likelyContrasts(contrasts: readonly ContrastBesideOthers[]): readonly LikelyContrast[] {
  const ofWindow = new Map(verdictWindows.map((weeks) => [weeks as number, ofChanges(contrasts, weeks)]));
  return contrasts.map((one) => ({ ...one, likely: likelyOf(one, ofWindow.get(one.weeks)) }));
}

type OfWindow = ReturnType<typeof ofChanges> | undefined;

function likelyOf({ kind, distance }: ContrastBesideOthers, ofWindow: OfWindow): number | undefined {
  switch (kind) {
    case "rested-change":
      return ofWindow?.everywhere;
    case "loaded-change":
      return ofWindow?.underLoad;
    case "under-load":
      return distance && likelyWorse(distance);
  }
}

function ofChanges(
  contrasts: readonly ContrastBesideOthers[],
  weeks: number,
): { readonly everywhere: number | undefined; readonly underLoad: number | undefined } {
  const distanceOf = (kind: ContrastBesideOthers["kind"]) =>
    contrasts.find((one) => one.kind === kind && one.weeks === weeks)?.distance;
  const [rested, loaded] = [distanceOf("rested-change"), distanceOf("loaded-change")];
  const wander = wanders.get(weeks) ?? 0;
  if (!rested) return { everywhere: undefined, underLoad: undefined };
  if (loaded) return likelyFalls(rested, loaded, wander);
  const alone = { value: rested.value, variance: rested.variance + wander };
  return { everywhere: likelyWorse(alone), underLoad: undefined };
}
