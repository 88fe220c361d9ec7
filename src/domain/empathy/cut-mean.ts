/**
 * The mean of growing sets of values, each cut at its own median (methods, 8.2): what lies further from it than
 * a bound is pulled in to the bound, so that a single contact moves no mean. The median of an even number is the
 * mean of the middle two. Points in, points out.
 *
 * Values are kept in order, for a look asks for the mean of sixteen sets that each hold the one before.
 */
export class CutMean {
  readonly #ordered: Float64Array;
  #n = 0;
  #sum = 0;

  /** @param most how many values it will hold at most */
  constructor(most: number) {
    this.#ordered = new Float64Array(most);
  }

  get n(): number {
    return this.#n;
  }

  /** Empties it, for the next set. */
  clear(): void {
    this.#n = 0;
    this.#sum = 0;
  }

  /**
   * Takes in many values at once, in the place of what it held.
   *
   * @param order the places of all values in the order of their size: those from `from` to before `to` are taken
   */
  fill(values: Float64Array, order: Int32Array, from: number, to: number): void {
    const ordered = this.#ordered;
    let [n, sum] = [0, 0];
    for (let at = 0; at < order.length && n < to - from; at++) {
      const place = order[at] ?? 0;
      if (place < from || place >= to) continue;
      const value = values[place] ?? 0;
      ordered[n++] = value;
      sum += value;
    }
    this.#n = n;
    this.#sum = sum;
  }

  add(value: number): void {
    const ordered = this.#ordered;
    const n = this.#n++;
    this.#sum += value;
    let [low, high] = [0, n];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    ordered.copyWithin(low + 1, low, n);
    ordered[low] = value;
  }

  /**
   * The mean of what it holds, cut at the median ± `bound`.
   *
   * @returns NaN while it is empty: who asks looks at `n` first
   */
  mean(bound: number): number {
    const ordered = this.#ordered;
    const n = this.#n;
    const middle = n >> 1;
    const upper = ordered[middle] ?? Number.NaN;
    const median = n % 2 === 1 ? upper : ((ordered[middle - 1] ?? Number.NaN) + upper) / 2;
    const [low, high] = [median - bound, median + bound];
    let sum = this.#sum;
    for (let at = 0; at < n && (ordered[at] ?? low) < low; at++) sum += low - (ordered[at] ?? low);
    for (let at = n - 1; at >= 0 && (ordered[at] ?? high) > high; at--) sum += high - (ordered[at] ?? high);
    return sum / n;
  }
}
