import type { NamePattern } from "./name-pattern.ts";

/* Labels of who a row is of, in files of any kind. */

export const notAgents = "customer supervisor evaluator respondent team site phone recording note";

export const agent = [
  [1, "agent id", `${notAgents} start end`],
  [1, "agent", `${notAgents} start end duration time talk acw hold wait count id`],
  [0.97, "agent name", `${notAgents} first last`],
  [0.7, "agent email", notAgents],
  [0.55, "name", `${notAgents} queue call first last`],
] as const satisfies readonly NamePattern[];
export const agentName = [
  [1, "agent name", `${notAgents} id first last`],
  [0.8, "agent", `${notAgents} id time duration count`],
  [0.6, "name", `${notAgents} queue call first last`],
] as const satisfies readonly NamePattern[];
export const team = [
  [1, "team", "supervisor id"],
  [0.7, "team id", "supervisor"],
] as const satisfies readonly NamePattern[];
