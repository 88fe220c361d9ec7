/** The daily rest of Directive 2003/88/EC, article 3. */
export const dailyRestSeconds = 11 * 3600;

/** Weeks over which quick returns are counted: this one and the three before (methods, 1.2). */
export const quickReturnWeeks = 4;

/** A working interval: from the first to the last sign of work. UTC seconds. */
export interface WorkingInterval {
  readonly from: number;
  readonly to: number;
}

/** A rest that was shorter than eleven hours. UTC seconds. */
export interface QuickReturn {
  /** End of the working interval before. */
  readonly from: number;
  /** Start of the working interval after. */
  readonly to: number;
  readonly restSeconds: number;
}

/**
 * The rests between one working interval and the next that were under eleven hours, in order; eleven hours
 * exactly are a full rest (Directive 2003/88/EC; methods, 1.1). Instants are UTC seconds, so that a night
 * in which the clock changes counts with its true length. From contacts alone the count is a lower bound: the
 * gap between the last and the first contact is never shorter than the true rest.
 *
 * @param intervals in the order of their start
 * @returns undefined where fewer than two intervals are known
 * @example one interval to 22:00 and one from 07:00: one quick return of nine hours
 */
export function quickReturnList(intervals: readonly WorkingInterval[]): QuickReturn[] | undefined {
  if (intervals.length < 2) return undefined;
  const returns: QuickReturn[] = [];
  for (let at = 1; at < intervals.length; at++) {
    const from = (intervals[at - 1] as WorkingInterval).to;
    const to = (intervals[at] as WorkingInterval).from;
    if (to - from < dailyRestSeconds) returns.push({ from, to, restSeconds: to - from });
  }
  return returns;
}

/**
 * Working intervals from signs of work: signs that lie at least `intervalGapSeconds` apart belong to two intervals.
 * A shift that runs over midnight is thus one interval, though it has two service days.
 *
 * @param signs in the order of their start
 */
export function workingIntervals(
  signs: readonly WorkingInterval[],
  intervalGapSeconds: number = shortestRestSeconds,
): WorkingInterval[] {
  const intervals: WorkingInterval[] = [];
  let open: { from: number; to: number } | undefined;
  for (const sign of signs) {
    if (open && sign.from - open.to < intervalGapSeconds) open.to = Math.max(open.to, sign.to);
    else {
      open = { from: sign.from, to: sign.to };
      intervals.push(open);
    }
  }
  return intervals;
}

/**
 * A gap of four hours between states is a night or a split shift, not a break: no break is so long, and no night's rest
 * so short. From contacts alone it takes `contactRestSeconds`.
 */
export const shortestRestSeconds = 4 * 3600;
