/**
 * A gap from this length on lets an agent draw breath and ends a run. Our choice: pauses of a second or two, as a
 * system leaves them between two contacts, do not suffice (methods, 1.1).
 */
export const backToBackSeconds = 10;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Contacts that followed one another without a gap of ten seconds. UTC seconds. */
export interface BackToBackRun {
  /** Start of the first contact. */
  readonly from: number;
  /** End of the last one, after-contact work included. */
  readonly to: number;
  /** Contacts in the run, from 1. */
  readonly count: number;
  /** From `from` to `to`. */
  readonly seconds: number;
}

/**
 * All back-to-back runs in order: contacts that follow one another with every gap under ten seconds
 * (methods, 1.1). Each contact belongs to exactly one run; one contact is a run of one.
 *
 * @param intervals in the order of their start; UTC seconds
 * @returns an empty list where there are no contacts
 * @example backToBackRuns([{ from: 0, to: 10 }, { from: 19, to: 30 }]) // one run of two, 30 seconds
 */
export function backToBackRuns(intervals: readonly Span[]): BackToBackRun[] {
  const runs: BackToBackRun[] = [];
  for (const { from, to } of intervals) {
    const run = runs.at(-1);
    if (run && from - run.to < backToBackSeconds) {
      const end = Math.max(run.to, to);
      runs[runs.length - 1] = { from: run.from, to: end, count: run.count + 1, seconds: end - run.from };
    } else runs.push({ from, to, count: 1, seconds: to - from });
  }
  return runs;
}

/**
 * The run with the most contacts; of two with as many the one that lasted longer.
 *
 * @param intervals in the order of their start; UTC seconds
 * @returns undefined where there are no contacts
 */
export function longestRun(intervals: readonly Span[]): BackToBackRun | undefined {
  return backToBackRuns(intervals).reduce<BackToBackRun | undefined>(
    (best, run) =>
      best && (best.count > run.count || (best.count === run.count && best.seconds >= run.seconds))
        ? best
        : run,
    undefined,
  );
}

/**
 * Contacts in the longest back-to-back run.
 *
 * @param intervals in the order of their start; UTC seconds
 * @returns undefined where there are no contacts
 */
export function longestBackToBackRun(intervals: readonly Span[]): number | undefined {
  return longestRun(intervals)?.count;
}
