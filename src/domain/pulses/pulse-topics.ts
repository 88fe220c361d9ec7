/**
 * What an item of a pulse asks about (methods, 8.6). `exhaustion` is any graded question on it; `burnout` is the single
 * item with five ordered statements alone, whose answers are the outcome of the check (methods, 3.6). `other`: an item
 * that nobody here can place; it is counted and shown nowhere.
 */
export const pulseTopics = [
  "demand",
  "control",
  "support",
  "role-clarity",
  "recovery",
  "speaking-up",
  "exhaustion",
  "burnout",
] as const;
export type PulseTopic = (typeof pulseTopics)[number];

/** Which end of a topic's 0 to 100 is the better one. */
export const topicDirections = ["higher-is-better", "higher-is-worse"] as const;
export type TopicDirection = (typeof topicDirections)[number];

/**
 * The direction of each topic: the scale runs from none of it (0) to as much as the item allows (100).
 *
 * @example topicDirection.control // "higher-is-better"
 */
export const topicDirection = {
  demand: "higher-is-worse",
  control: "higher-is-better",
  support: "higher-is-better",
  "role-clarity": "higher-is-better",
  recovery: "higher-is-better",
  "speaking-up": "higher-is-better",
  exhaustion: "higher-is-worse",
  burnout: "higher-is-worse",
} as const satisfies Record<PulseTopic, TopicDirection>;
