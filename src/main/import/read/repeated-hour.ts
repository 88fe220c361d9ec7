/** The two instants of local times that exist twice, by the first of them. */
export type RepeatedTimes = ReadonlyMap<number, number>;

/** What a record says of how long something took: seconds from one of its times to another. */
interface SaidLength {
  /** Places of the two times. */
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
}

export interface SettledTimes {
  readonly times: readonly (number | null)[];
  /** Whether both readings are left; the times are then those of the first. */
  readonly isOpen: boolean;
}

// What a record says of its length agrees with its times to about this.
const tolerance = 120;

/**
 * Which of the two is meant by the local times of one record that exist twice: no time lies before the one that
 * stands before it, and where the record says how long it took, its times agree with that.
 *
 * @param times instants in the order in which they happened; of one that exists twice the first
 * @param known where somebody or the order of the rows settles it, which one the record begins with
 * @example a call from 02:50 to 02:10 began before the clocks went back and ended behind it
 */
export function settledTimes(
  times: readonly (number | null)[],
  repeated: RepeatedTimes,
  length: SaidLength | undefined,
  known: "first" | "second" | undefined,
): SettledTimes {
  const all = combinations(times, repeated).filter(isInOrder);
  const isMeasured = length !== undefined && times[length.from] != null && times[length.to] != null;
  const fitting = isMeasured ? thoseThatFit(all, length) : all;
  const shortest = Math.min(...fitting.map(elapsed));
  const allRepeat = times.every((time) => time === null || repeated.has(time));
  // Where every time exists twice, the record lies wholly before the change or wholly behind it, unless it must not.
  const left =
    allRepeat || isMeasured ? fitting.filter((one) => elapsed(one) <= shortest + tolerance) : fitting;
  const [only] = left;
  if (only && left.length === 1) return { times: only, isOpen: false };
  const at = times.findIndex((time) => time !== null && repeated.has(time));
  const isSecond = (one: readonly (number | null)[]) => one[at] !== times[at];
  const chosen = known && left.find((one) => isSecond(one) === (known === "second"));
  return { times: chosen ?? only ?? times, isOpen: chosen === undefined && left.length > 1 };
}

function combinations(times: readonly (number | null)[], repeated: RepeatedTimes): (number | null)[][] {
  let all: (number | null)[][] = [[]];
  for (const time of times) {
    const second = time === null ? undefined : repeated.get(time);
    all = all.flatMap((one) =>
      second === undefined
        ? [[...one, time]]
        : [
            [...one, time],
            [...one, second],
          ],
    );
  }
  return all;
}

function isInOrder(times: readonly (number | null)[]): boolean {
  let before = Number.NEGATIVE_INFINITY;
  for (const time of times) {
    if (time === null) continue;
    if (time < before) return false;
    before = time;
  }
  return true;
}

function thoseThatFit(all: (number | null)[][], { from, to, seconds }: SaidLength): (number | null)[][] {
  const off = (one: (number | null)[]) => Math.abs((one[to] ?? 0) - (one[from] ?? 0) - seconds);
  const best = Math.min(...all.map(off));
  return all.filter((one) => off(one) <= best + tolerance);
}

function elapsed(times: readonly (number | null)[]): number {
  const known = times.filter((time) => time !== null);
  return (known.at(-1) ?? 0) - (known[0] ?? 0);
}
