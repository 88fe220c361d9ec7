/** A source of chance: each call gives the next number, uniform in [0, 1). The caller hands it in. */
export type Fraction = () => number;

/**
 * A stream of chance that its seed decides entirely (the generator mulberry32), for simulations and
 * bootstraps whose result has to be the same tomorrow. It is no source of secrets.
 *
 * @param seed a whole number
 * @example seededFraction(1)() === seededFraction(1)() // true
 */
export function seededFraction(seed: number): Fraction {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A draw from the standard normal law (Box and Muller 1958): √(-2·ln u)·cos(2πv).
 *
 * @example standardNormal(seededFraction(7))
 */
export function standardNormal(fraction: Fraction): number {
  return Math.sqrt(-2 * Math.log(1 - fraction())) * Math.cos(2 * Math.PI * fraction());
}

/**
 * The same items in an order that chance gives (Fisher and Yates).
 *
 * @example shuffled(["a", "b", "c"], seededFraction(1)).length // 3
 */
export function shuffled<Item>(items: readonly Item[], fraction: Fraction): Item[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(fraction() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as Item, mixed[at] as Item];
  }
  return mixed;
}
