/** A figure with its interval, in its own unit. */
export interface IntervalFigure {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** The range that several intervals share, and the figures at its axis. */
export interface IntervalScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** Where an interval lies on its scale, as shares of its width. */
export interface IntervalPlace {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1, 2, 5, 10, 20, 25, 50];

/**
 * One scale for intervals that stand under each other. It holds them all and zero, since the
 * question is whether there is a difference. Without figures it has no axis: there is nothing to compare with.
 *
 * @param min the least range that it covers, in the figures' unit, so that a small difference does not look large
 * @param max the number of steps that it may have
 */
export function intervalScale(figures: readonly IntervalFigure[], min: number, max = 6): IntervalScale {
  if (figures.length === 0) return { low: 0, high: 0, ticks: [] };
  const low = Math.min(0, ...figures.map(({ from }) => from));
  const high = Math.max(0, ...figures.map(({ to }) => to));
  const wanted = Math.max(high - low, min);
  const step = steps.find((one) => wanted / one <= max) ?? 100;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + Math.ceil(min / step - 1e-9), Math.ceil(high / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
  return { low: first * step, high: last * step, ticks };
}

export function intervalPlace({ value, from, to }: IntervalFigure, scale: IntervalScale): IntervalPlace {
  return { value: shareAt(value, scale), from: shareAt(from, scale), to: shareAt(to, scale) };
}

/** @example shareAt(0, { low: -5, high: 5, ticks: [] }) // 0.5 */
export function shareAt(value: number, { low, high }: IntervalScale): number {
  return high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0;
}
