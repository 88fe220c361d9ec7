import type { Forecast } from "../statistics/brier-score.ts";
import type { Fraction } from "../statistics/chance.ts";
import { type LogisticLine, logistic, logisticLine } from "../statistics/logistic-line.ts";
import { type CheckedWeek, outcomeWeeks } from "./pulse-outcome.ts";

/** Number of parts into which agents are split; each part is predicted from the earlier weeks of the others. */
const agentParts = 5;
/** Ridge on the standardised index: one variable on few events is drawn a little towards zero. */
const slopeShrinkage = 1;

/** A later week, predicted from other people's earlier weeks. */
export interface HeldOutWeek<Agent> extends CheckedWeek<Agent>, Forecast {
  readonly logit: number;
  /** The share of events among the weeks it was predicted from: what one would say without an index. */
  readonly baseRate: number;
}

/**
 * Weeks predicted by a logistic line on the index alone, split by agent and forward in time (methods, 3.6):
 * no forecast knows the agent, nor any outcome that came after the forecasts begin.
 *
 * @param rows in any order
 * @param fraction chance that deals the agents to the parts
 * @returns undefined where a part has nothing to learn from: no events, nothing else, or one index only
 */
export function heldOutWeeks<Agent>(
  rows: readonly CheckedWeek<Agent>[],
  fraction: Fraction,
): HeldOutWeek<Agent>[] | undefined {
  const begins = middleWeek(rows);
  const partOf = dealt(new Set(rows.map(({ agent }) => agent)), fraction);
  const held: HeldOutWeek<Agent>[] = [];
  for (let part = 0; part < agentParts; part++) {
    const later = rows.filter(({ agent, week }) => partOf.get(agent) === part && week >= begins);
    if (later.length === 0) continue;
    const earlier = rows.filter(
      ({ agent, week }) => partOf.get(agent) !== part && week + outcomeWeeks < begins,
    );
    const line = logisticLine(
      earlier.map(({ index, event }) => ({ x: index, event })),
      slopeShrinkage,
    );
    if (!line) return undefined;
    const baseRate = earlier.filter(({ event }) => event).length / earlier.length;
    held.push(...later.map((row) => predicted(row, line, baseRate)));
  }
  return held;
}

function predicted<Agent>(row: CheckedWeek<Agent>, line: LogisticLine, baseRate: number): HeldOutWeek<Agent> {
  const logit = line.intercept + line.slope * row.index;
  return { ...row, logit, probability: logistic(logit), baseRate };
}

/** The week from which the later half of the weeks begins. */
function middleWeek(rows: readonly CheckedWeek<unknown>[]): number {
  const weeks = [...new Set(rows.map(({ week }) => week))].sort((a, b) => a - b);
  return weeks[Math.ceil(weeks.length / 2)] ?? Number.POSITIVE_INFINITY;
}

function dealt<Agent>(agents: ReadonlySet<Agent>, fraction: Fraction): Map<Agent, number> {
  const order = [...agents].map((agent) => ({ agent, at: fraction() })).sort((a, b) => a.at - b.at);
  return new Map(order.map(({ agent }, place) => [agent, place % agentParts]));
}
