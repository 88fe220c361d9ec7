const smallest = 1024;
const fullest = 0.7;

/**
 * Counts how often each text has come, by a hash of 64 bits in place of the text: twelve bytes an entry, some 25 MB for
 * a million texts. Two texts of one hash (one pair among some ten billion) only count on after one another, the same
 * way each time.
 */
export class PlaceAmongEquals {
  #size = smallest;
  #used = 0;
  #high = new Uint32Array(smallest);
  #low = new Uint32Array(smallest);
  /** 0 where the place is free. */
  #counts = new Uint32Array(smallest);

  /** Which of its equals this one is, from 1. */
  next(text: string): number {
    let high = 0x81_1c_9d_c5;
    let low = 0x9d_c5_81_1c;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      high = Math.imul(high ^ code, 0x01_00_01_93);
      low = Math.imul(low ^ code, 0x85_eb_ca_6b);
      low ^= low >>> 13;
    }
    if (this.#used > this.#size * fullest) this.#grow();
    const at = this.#placeOf(high >>> 0, low >>> 0);
    if (this.#counts[at] === 0) {
      this.#used++;
      this.#high[at] = high;
      this.#low[at] = low;
    }
    const count = (this.#counts[at] as number) + 1;
    this.#counts[at] = count;
    return count;
  }

  #placeOf(high: number, low: number): number {
    const last = this.#size - 1;
    let at = (high ^ (low >>> 7)) & last;
    while (this.#counts[at] !== 0 && (this.#high[at] !== high || this.#low[at] !== low)) at = (at + 1) & last;
    return at;
  }

  #grow(): void {
    const [high, low, counts] = [this.#high, this.#low, this.#counts];
    this.#size *= 2;
    this.#high = new Uint32Array(this.#size);
    this.#low = new Uint32Array(this.#size);
    this.#counts = new Uint32Array(this.#size);
    for (let old = 0; old < counts.length; old++) {
      if (counts[old] === 0) continue;
      const at = this.#placeOf(high[old] as number, low[old] as number);
      this.#high[at] = high[old] as number;
      this.#low[at] = low[old] as number;
      this.#counts[at] = counts[old] as number;
    }
  }
}
