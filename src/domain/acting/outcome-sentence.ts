import type { BeforeAndAfter } from "./before-and-after.ts";
import { beforeAndAfterRule } from "./before-and-after.ts";
import { countWords, dateWords } from "./day-words.ts";

/** What came of a session, in one sentence that claims no more than it can. */
export function outcomeSentence(outcome: BeforeAndAfter): string {
  const { before, after, readyOn, verdict, change, expected, beyond } = outcome;
  const min = beforeAndAfterRule.minScores;
  if (verdict === "too-early")
    return `Too early: it can be said from ${readyOn === null ? "later" : dateWords(readyOn)} on, with ${countWords(min, "scored contact")}.`;
  if (verdict === "not-enough") {
    const side = before.n < min ? `${before.n} scored before` : `${after.n} scored after`;
    return `Not enough to say: ${side}, ${min} needed.`;
  }
  if (beyond === null || change === null || expected === null) return "It cannot be told.";
  const figures = `${signed(change)} points, of which ${signed(expected)} was to be expected anyway`;
  const range = `${signed(beyond.points)} beyond that (${signed(beyond.low)} to ${signed(beyond.high)})`;
  if (verdict === "helped")
    return `It went with a rise: ${figures}; ${range}. Other things may have changed too.`;
  if (verdict === "lower")
    return `Scores are lower than expected: ${figures}; ${range}. Look at the conditions first.`;
  return `Cannot tell: ${figures}; ${range}.`;
}

function signed(points: number): string {
  const rounded = Math.round(points);
  return rounded > 0 ? `+${rounded}` : rounded < 0 ? `−${-rounded}` : "0";
}
