import { monthOfDay } from "../calendar/month.ts";
import type { ServiceDay } from "../calendar/service-day.ts";
import { inverseOf } from "./least-squares.ts";

interface ScoredRow {
  readonly agent: string;
  readonly evaluator: string;
  readonly serviceDay: ServiceDay;
  readonly score: number;
}

/** The scores as columns of places, with the names that the places stand for. */
export interface SeverityDesign {
  readonly agents: ReadonlyMap<string, number>;
  readonly evaluators: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  /** Of each score: its agent, its evaluator, and its month after all evaluators. */
  readonly agentAt: Int32Array;
  readonly evaluatorAt: Int32Array;
  readonly monthAt: Int32Array;
  readonly scores: Float64Array;
  /** Scores of each evaluator and, after them, of each month. */
  readonly counts: readonly number[];
}

/** The columns of the additive model; a score's month is that of its service day. */
export function severityDesign(rows: readonly ScoredRow[]): SeverityDesign {
  const agents = new Map<string, number>();
  const evaluators = new Map<string, number>();
  const months = new Map<string, number>();
  const placeOfDay = new Map<ServiceDay, number>();
  const agentAt = new Int32Array(rows.length);
  const evaluatorAt = new Int32Array(rows.length);
  const monthAt = new Int32Array(rows.length);
  const scores = new Float64Array(rows.length);
  for (const [at, { agent, evaluator, serviceDay, score }] of rows.entries()) {
    const month = placeOfDay.get(serviceDay) ?? placeOf(months, monthOfDay(serviceDay));
    placeOfDay.set(serviceDay, month);
    agentAt[at] = placeOf(agents, agent);
    evaluatorAt[at] = placeOf(evaluators, evaluator);
    monthAt[at] = month;
    scores[at] = score;
  }
  const counts = Array.from({ length: evaluators.size + months.size }, () => 0);
  for (let at = 0; at < rows.length; at++) {
    const month = evaluators.size + (monthAt[at] as number);
    const evaluator = evaluatorAt[at] as number;
    monthAt[at] = month;
    counts[evaluator] = (counts[evaluator] ?? 0) + 1;
    counts[month] = (counts[month] ?? 0) + 1;
  }
  return { agents, evaluators, months, agentAt, evaluatorAt, monthAt, scores, counts };
}

function placeOf(places: Map<string, number>, name: string): number {
  const known = places.get(name);
  if (known !== undefined) return known;
  places.set(name, places.size);
  return places.size - 1;
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
 * remains of the agent's own mean. Effects of evaluators add up to 0, those of months too.
 *
 * @returns undefined where evaluators and months cannot be distinguished, or agents and evaluators cannot
 */
export function severitySolution(design: SeverityDesign): SeveritySolution | undefined {
  const { agents, evaluators, agentAt, evaluatorAt, monthAt, scores, counts } = design;
  const size = counts.length;
  const matrix = counts.map((count, i) => {
    const row = new Float64Array(size);
    row[i] = count;
    return row;
  });
  const right = new Float64Array(size);
  const numbers = new Float64Array(agents.size);
  const sums = new Float64Array(agents.size);
  // How often each evaluator scored an agent, and how often the agent was scored in each month.
  const scored = Array.from({ length: agents.size }, () => new Float64Array(size));
  for (let row = 0; row < scores.length; row++) {
    const [a, e, m] = [agentAt[row] as number, evaluatorAt[row] as number, monthAt[row] as number];
    const score = scores[row] as number;
    add(numbers, a, 1);
    add(sums, a, score);
    add(right, e, score);
    add(right, m, score);
    add(scored[a] as Float64Array, e, 1);
    add(scored[a] as Float64Array, m, 1);
    add(matrix[e] as Float64Array, m, 1);
    add(matrix[m] as Float64Array, e, 1);
  }
  for (const [a, of] of scored.entries()) {
    const n = numbers[a] as number;
    const places = placesOf(of);
    for (const i of places) {
      const row = matrix[i] as Float64Array;
      const count = of[i] as number;
      add(right, i, -(count * (sums[a] as number)) / n);
      for (const j of places) add(row, j, -(count * (of[j] as number)) / n);
    }
  }
  // Evaluators together, and months together, can be shifted at the agents' cost. A weight on their sums
  // pins these to 0 and changes nothing else.
  const weight = Math.max(1, ...counts) / size;
  const isMonth = (at: number) => at >= evaluators.size;
  for (const [i, row] of matrix.entries()) {
    for (let j = 0; j < size; j++) if (isMonth(i) === isMonth(j)) add(row, j, weight);
  }
  const inverse = inverseOf(matrix);
  if (!inverse) return undefined;
  const effects = inverse.map((row) => row.reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0));
  const variances = inverse.map((row, at) => {
    const members = isMonth(at) ? size - evaluators.size : evaluators.size;
    return Math.max(0, (row[at] ?? 0) - 1 / (weight * members * members));
  });
  const levels = scored.map((of, a) => {
    let explained = 0;
    for (const at of placesOf(of)) explained += (of[at] as number) * (effects[at] ?? 0);
    return ((sums[a] as number) - explained) / (numbers[a] as number);
  });
  return { effects, variances, levels };
}

function placesOf(counts: Float64Array): number[] {
  const places: number[] = [];
  for (let at = 0; at < counts.length; at++) if (counts[at] !== 0) places.push(at);
  return places;
}

function add(numbers: Float64Array, at: number, value: number): void {
  numbers[at] = (numbers[at] as number) + value;
}

/** Sum of the squares that agent, evaluator and month do not explain. */
export function squaredRests(
  { agentAt, evaluatorAt, monthAt, scores }: SeverityDesign,
  { effects, levels }: SeveritySolution,
): number {
  let squares = 0;
  for (let row = 0; row < scores.length; row++) {
    const level = levels[agentAt[row] as number] as number;
    const effect =
      (effects[evaluatorAt[row] as number] as number) + (effects[monthAt[row] as number] as number);
    squares += ((scores[row] as number) - level - effect) ** 2;
  }
  return squares;
}
