/** Figures of one agent's day that a source's own report may hold. */
export const agentTotals = ["handled", "handleSeconds", "talkSeconds", "holdSeconds", "acwSeconds"] as const;
export type AgentTotal = (typeof agentTotals)[number];

/** Figures of the whole floor's day: what arrived and what was lost, then what all agents did together. */
export const floorTotals = ["offered", "abandoned", ...agentTotals] as const;
export type FloorTotal = (typeof floorTotals)[number];

/** What each figure counts. */
export const totalUnits = {
  offered: "contacts",
  abandoned: "contacts",
  handled: "contacts",
  handleSeconds: "seconds",
  talkSeconds: "seconds",
  holdSeconds: "seconds",
  acwSeconds: "seconds",
} as const satisfies Readonly<Record<FloorTotal, "contacts" | "seconds">>;

/** The figures by the names that a table of totals has for them. */
export const totalColumns = {
  offered: "offered",
  abandoned: "abandoned",
  handled: "handled",
  handleSeconds: "handle_seconds",
  talkSeconds: "talk_seconds",
  holdSeconds: "hold_seconds",
  acwSeconds: "acw_seconds",
} as const satisfies Readonly<Record<FloorTotal, string>>;

/** No floor has more contacts, or more seconds of work, in a day. */
const largestTotal = 1e9;

/**
 * Whether a number can be a source's total: contacts are whole, and nothing is below zero.
 *
 * @example canBeTotal("handled", 41.5) // false
 */
export function canBeTotal(figure: FloorTotal, value: number): boolean {
  if (!Number.isFinite(value) || value < 0 || value > largestTotal) return false;
  return totalUnits[figure] === "seconds" || Number.isInteger(value);
}
