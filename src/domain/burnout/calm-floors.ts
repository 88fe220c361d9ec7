import type { CalmFloors } from "./false-alarm-rate.ts";

/** What `npm run calm-floors` came to; to be run again whenever the rules change. */
export const calmFloors: CalmFloors = {
  ruleVersion: 1,
  floors: 200,
  firstSeed: 1,
  agents: 40,
  weeks: 20,
  agentWeeks: 110_097,
  inAttention: 0,
};
