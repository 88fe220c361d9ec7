import { type BurnoutRule, consoleRules } from "../src/domain/burnout/burnout-rule.ts";
import type { FloorWish } from "../src/main/sample-floor/made-floor.ts";
import { judgedFloor } from "./judged-floor.ts";

/** The rules that the console runs on. */
const inForce = consoleRules.at(-1) as BurnoutRule;

/** Floors made of records of every contact and state, on which nothing is wrong. */
export const calmFloorWish = { agents: 40, weeks: 20, until: "2026-04-12" };

/** What the burnout rules say on one floor on which nothing is wrong. */
export interface CalmFloor {
  /** Weeks of people whose index is shown, or who are in attention without one. */
  readonly agentWeeks: number;
  readonly inAttention: number;
  /** The highest index of any of them, 0 to 100. */
  readonly highest: number;
}

/** Judges a floor on which nothing is planted: whatever is in attention there is a false alarm. */
export function calmFloor(wish: Omit<FloorWish, "calm">, rule: BurnoutRule = inForce): CalmFloor {
  const counted = { agentWeeks: 0, inAttention: 0, highest: 0 };
  for (const week of judgedFloor({ ...wish, calm: true }, rule)) {
    for (const { index, state } of week) {
      if (index.kind !== "shown" && state.since === null) continue;
      counted.agentWeeks++;
      if (state.since !== null) counted.inAttention++;
      if (index.kind === "shown") counted.highest = Math.max(counted.highest, index.index);
    }
  }
  return counted;
}
