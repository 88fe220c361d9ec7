import type { SessionKind } from "./kinds.ts";

const notHeld = /cancel|no.?show|missed|absent|planned|scheduled|booked|invited|declined|open|withdrawn/i;
const talk = /\b1\s*[:-]\s*1\b|one.?(to|on).?one|check.?in/i;

/** Whether a training record's status, in the source's words, says that it was held. */
export function wasHeld(status: string): boolean {
  return !notHeld.test(status);
}

/** Whether an imported record is of a talk or of a refresher; trainings, workshops and circles are the latter. */
export function recordedKind(kind: string, topic: string): SessionKind {
  return talk.test(kind) || talk.test(topic) ? "check-in" : "refresher";
}

/** A catalogue entry by the words that records name its topic with. */
export interface KnownTopic {
  readonly play: string;
  readonly title: string;
  readonly topics: readonly string[];
}

/**
 * The catalogue's entry that a record's topic means; undefined where none is known by such a word.
 *
 * @example playOfTopic("Active Listening", [{ play: "listening", title: "…", topics: ["active listening"] }]) // "listening"
 */
export function templateOfTopic(topic: string, known: readonly KnownTopic[]): string | undefined {
  const word = topicWord(topic);
  return known.find(({ play, title, topics }) =>
    [play, title, ...topics].some((name) => topicWord(name) === word),
  )?.play;
}

/** A topic as it is compared: without case, and whatever stands between its words. */
export function topicWord(topic: string): string {
  return topic
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** How somebody stands with a topic. `unknown`: nobody's training is known at all; `never`: records there are, and none of it. */
export const coverageStates = ["held", "booked", "lapsed", "never", "unknown"] as const;
export type CoverageState = (typeof coverageStates)[number];
