import type { ContrastBesideOthers } from "./contrasts-beside-others.ts";
import { type LikelyFalls, likelyFalls, likelyWorse } from "./likely-falls.ts";
import type { ContrastKind } from "./load-contrast.ts";
import { verdictRule, verdictWindows } from "./verdict-rule.ts";
import { wanderVariance } from "./wander.ts";

/** A difference with how likely it is what somebody should do something about. */
export interface LikelyContrast extends ContrastBesideOthers {
  /**
   * 0 to 1. Of a change of rested scores: that all scores fell at least 5 points more than the others' did. Of a
   * change of loaded scores: that they fell that much further than the rested ones. Of loaded less rested lately: that
   * it lies that much further down than the others'. Undefined where it cannot be judged, and of the gap before,
   * which is nothing to act on.
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
 * How likely each of a person's differences calls for something (methods, 8.3). The four means of a window are judged
 * together (see `likelyFalls`), for what befalls all contacts shows in both changes. Where one of them is missing,
 * rested scores are judged alone, and so is loaded less rested over 13 weeks; a change of loaded scores alone could be either and is
 * not judged.
 *
 * @param contrasts of one person, as `contrastsBesideOthers` gives them
 * @returns the same in the same order
 */
export function likelyContrasts(contrasts: readonly ContrastBesideOthers[]): readonly LikelyContrast[] {
  const ofWindow = new Map(verdictWindows.map((weeks) => [weeks as number, ofFourMeans(contrasts, weeks)]));
  return contrasts.map((one) => ({ ...one, likely: likelyOf(one, ofWindow.get(one.weeks)) }));
}

function likelyOf(
  { kind, weeks, distance }: ContrastBesideOthers,
  falls: LikelyFalls | undefined,
): number | undefined {
  if (!distance) return undefined;
  switch (kind) {
    case "rested-change": {
      const wander = wanders.get(weeks) ?? 0;
      return falls
        ? falls.everywhere
        : likelyWorse({ value: distance.value, variance: distance.variance + wander });
    }
    case "loaded-change":
      return falls?.fellUnderLoad;
    case "under-load":
      if (falls) return falls.lowerUnderLoad;
      return weeks === verdictRule.underLoadWeeks ? likelyWorse(distance) : undefined;
    case "gap-before":
      return undefined;
  }
}

function ofFourMeans(contrasts: readonly ContrastBesideOthers[], weeks: number): LikelyFalls | undefined {
  const of = (kind: ContrastKind) => contrasts.find((one) => one.kind === kind && one.weeks === weeks);
  const [rested, loaded, gap] = [of("rested-change"), of("loaded-change"), of("gap-before")];
  if (!rested?.distance || !loaded?.distance || !gap?.distance) return undefined;
  return likelyFalls({
    rested: rested.distance,
    loaded: loaded.distance,
    gapBefore: gap.distance,
    restedBefore: rested.found?.ofSecond ?? 0,
    loadedBefore: loaded.found?.ofSecond ?? 0,
    wander: wanders.get(weeks) ?? 0,
  });
}
