import { isoOfServiceDay, type ServiceDay } from "../calendar/service-day.ts";
import { inverseOf } from "./least-squares.ts";

interface ScoredRow {
  readonly agent: string;
  readonly evaluator: string;
  readonly serviceDay: ServiceDay;
  readonly score: number;
}

/** The scores as rows of places, with the names that the places stand for. */
export interface SeverityDesign {
  readonly agents: ReadonlyMap<string, number>;
  readonly evaluators: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  /** Each score as places: agent, evaluator, and month after all evaluators. */
  readonly rows: readonly (readonly [agent: number, evaluator: number, month: number, score: number])[];
  /** Scores of each evaluator and, after them, of each month. */
  readonly counts: readonly number[];
}

/** The rows of the additive model; a score's month is that of its service day. */
export function severityDesign(scores: readonly ScoredRow[]): SeverityDesign {
  const agents = new Map<string, number>();
  const evaluators = new Map<string, number>();
  const months = new Map<string, number>();
  const monthOfDay = new Map<ServiceDay, string>();
  const place = (places: Map<string, number>, name: string): number => {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, places.size);
    return places.size - 1;
  };
  const parts = scores.map(({ agent, evaluator, serviceDay, score }) => {
    const month = monthOfDay.get(serviceDay) ?? isoOfServiceDay(serviceDay).slice(0, 7);
    monthOfDay.set(serviceDay, month);
    return [place(agents, agent), place(evaluators, evaluator), place(months, month), score] as const;
  });
  const rows = parts.map(([a, e, m, y]) => [a, e, evaluators.size + m, y] as const);
  const counts = Array.from({ length: evaluators.size + months.size }, () => 0);
  for (const [, e, m] of rows) {
    counts[e] = (counts[e] ?? 0) + 1;
    counts[m] = (counts[m] ?? 0) + 1;
  }
  return { agents, evaluators, months, rows, counts };
}

export interface SeveritySolution {
  /** Of each evaluator and, after them, of each month. */
  readonly effects: readonly number[];
  /** Of the effects, in units of the residual variance. */
  readonly variances: readonly number[];
  /** Of each agent: μ + α. */
  readonly levels: readonly number[];
}

/**
 * Evaluators and months by least squares, after elimination of the agents: each agent's level is whatever
 * remains of the own mean. Effects of evaluators add up to 0, those of months too.
 *
 * @returns undefined where evaluators and months cannot be told apart, or agents and evaluators cannot
 */
export function severitySolution({
  agents,
  evaluators,
  rows,
  counts,
}: SeverityDesign): SeveritySolution | undefined {
  const size = counts.length;
  const byAgent = Array.from({ length: agents.size }, () => ({
    n: 0,
    sum: 0,
    of: new Map<number, number>(),
  }));
  const matrix = counts.map((count, i) => counts.map((_, j) => (i === j ? count : 0)));
  const right = counts.map(() => 0);
  for (const [a, e, m, y] of rows) {
    const agent = byAgent[a] as (typeof byAgent)[number];
    agent.n++;
    agent.sum += y;
    for (const at of [e, m]) {
      agent.of.set(at, (agent.of.get(at) ?? 0) + 1);
      right[at] = (right[at] ?? 0) + y;
    }
    add(matrix, e, m, 1);
    add(matrix, m, e, 1);
  }
  for (const { n, sum, of } of byAgent) {
    for (const [i, count] of of) {
      right[i] = (right[i] ?? 0) - (count * sum) / n;
      for (const [j, other] of of) add(matrix, i, j, -(count * other) / n);
    }
  }
  // Evaluators together, and months together, can be shifted at the agents' cost. A weight on their sums
  // pins these to 0 and changes nothing else.
  const weight = Math.max(1, ...counts) / size;
  const isMonth = (at: number) => at >= evaluators.size;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) if (isMonth(i) === isMonth(j)) add(matrix, i, j, weight);
  }
  const inverse = inverseOf(matrix);
  if (!inverse) return undefined;
  const effects = inverse.map((row) => row.reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0));
  const variances = inverse.map((row, at) => {
    const members = isMonth(at) ? size - evaluators.size : evaluators.size;
    return Math.max(0, (row[at] ?? 0) - 1 / (weight * members * members));
  });
  const levels = byAgent.map(({ n, sum, of }) => {
    let explained = 0;
    for (const [at, count] of of) explained += count * (effects[at] ?? 0);
    return (sum - explained) / n;
  });
  return { effects, variances, levels };
}

function add(matrix: number[][], i: number, j: number, value: number): void {
  const row = matrix[i];
  if (row) row[j] = (row[j] ?? 0) + value;
}

/** Sum of the squares that agent, evaluator and month do not explain. */
export function squaredRests({ rows }: SeverityDesign, { effects, levels }: SeveritySolution): number {
  let squares = 0;
  for (const [a, e, m, y] of rows) {
    squares += (y - (levels[a] ?? 0) - (effects[e] ?? 0) - (effects[m] ?? 0)) ** 2;
  }
  return squares;
}
