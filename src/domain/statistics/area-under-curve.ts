/** A score, and whether the event that a high score should predict came. */
export interface ScoredOutcome {
  readonly score: number;
  readonly event: boolean;
}

/**
 * Area under the ROC curve: how often an event has a higher score than a non-event, a tie counting half
 * (the statistic of Mann and Whitney). 0.5 is chance, 1 perfect order.
 *
 * @returns 0 to 1; undefined where there are no events or nothing else
 * @example scores .1, .4, .35, .8 for the outcomes 0, 0, 1, 1: 0.75
 */
export function areaUnderCurve(outcomes: readonly ScoredOutcome[]): number | undefined {
  return weightedArea(outcomes)(() => 1);
}

/**
 * The same area with each outcome counted as often as a weight says, for bootstraps: the outcomes are put
 * in order once, and each draw is one pass over them.
 *
 * @returns a function of the weight (from 0) of the outcome at each place of the list
 */
export function weightedArea(
  outcomes: readonly ScoredOutcome[],
): (weightAt: (place: number) => number) => number | undefined {
  const order = [...outcomes.entries()].sort(([, a], [, b]) => a.score - b.score);
  return (weightAt) => {
    let events = 0;
    let others = 0;
    let wins = 0;
    for (let at = 0; at < order.length; ) {
      const score = order[at]?.[1].score;
      let [eventsHere, othersHere] = [0, 0];
      for (; at < order.length && order[at]?.[1].score === score; at++) {
        const [place, { event }] = order[at] as [number, ScoredOutcome];
        if (event) eventsHere += weightAt(place);
        else othersHere += weightAt(place);
      }
      wins += eventsHere * (others + othersHere / 2);
      events += eventsHere;
      others += othersHere;
    }
    return events > 0 && others > 0 ? wins / (events * others) : undefined;
  };
}
