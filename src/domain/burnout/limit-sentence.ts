import { percent } from "../workload/figure-definition.ts";
import type { LimitCode, LimitRule } from "./limit-rule.ts";

/** How the exposure of a limit is called. */
export const limitNames: Readonly<Record<LimitCode, string>> = {
  "busy-share": "Busy half-hours",
  "longest-stretch": "Longest stretch",
  "quick-returns": "Quick returns",
  overtime: "Overtime",
  "difficult-contacts": "Difficult contacts",
};

/**
 * What being at a limit means, with the numbers that the limit has on this floor (methods, 8.1): the sentence of a
 * limit that a floor changed says what the floor changed it to.
 *
 * @example limitSentence({ ...limit, code: "longest-stretch", from: 90 }) // "On half of the days one stretch without a pause lasted 90 minutes or more"
 */
export function limitSentence(limit: LimitRule): string {
  const { code, from, inWeek, share } = limit;
  switch (code) {
    case "busy-share":
      return `At least ${percent(from)} of the worked half-hours were busy`;
    case "longest-stretch":
      return `On half of the days one stretch without a pause lasted ${from} minutes or more`;
    case "quick-returns":
      return `At least ${from} short rests in four weeks${inWeek === null ? "" : `, ${inWeek} of them in this week`}`;
    case "overtime":
      return `At least ${from} hours over the rostered or contracted ones in the week`;
    case "difficult-contacts":
      return `At least ${from} contacts with a complaint, abuse or an escalation${
        share === null
          ? ""
          : `, and ${share.timesOthers} times the share that is usual on the queue (${percent(share.alone)} where fewer than ${share.leastOthers} others tell what is usual)`
      }`;
  }
}
