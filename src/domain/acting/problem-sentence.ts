import { dailyRestSeconds } from "../workload/quick-return.ts";
import { lengthWords } from "./day-words.ts";
import { slotProblems } from "./slot-finder.ts";

/** What stands in the way of a session that is booked: a problem of its slot, or that its time has passed unmarked. */
export const sessionProblems = [...slotProblems, "unmarked"] as const;
export type SessionProblem = (typeof sessionProblems)[number];

/** What stands in a session's way, in a sentence that says what to do. `who`: whose way it stands in. */
const sentences: Readonly<Record<SessionProblem, (who: string) => string>> = {
  "in-the-past": () => "This time has passed. Choose one that lies ahead.",
  "clock-change": () => "The clock changes then, and nobody could say when it is. Choose another time.",
  "has-left": (who) => `${who} has left by then: nobody can be booked after their last day.`,
  "not-yet-here": (who) => `${who} begins later than that. Choose a day after their first.`,
  "twice-at-once": (who) => `${who} has another session at that time. Nobody can be in two at once.`,
  "not-at-work": (who) => `${who} is not at work at that time. Choose a time within their hours.`,
  "on-a-break": (who) => `${who} has a break, a meal, training or a meeting then. Breaks stay as they are.`,
  "breaks-rest": (who) =>
    `${who} would have less than ${lengthWords(dailyRestSeconds)} of rest. Choose a time within their shift.`,
  "staffing-floor": () => "Too few people would stay on the queue for what usually arrives then.",
  "too-many-away": () => "Too many people of the queue would be in sessions at once.",
  "after-a-peak": () =>
    "It lies in the peak of the day or in the hour after it: that hour is for catching breath.",
  unmarked: () => "It was to be by now. Mark it held or missed, or move it.",
};

/** @example problemSentence("in-the-past", null) // "This time has passed. Choose one that lies ahead." */
export function problemSentence(code: SessionProblem, who: string | null): string {
  return sentences[code](who ?? "Somebody");
}
