/** Hits among tries of one member of a group. */
export interface Tries {
  readonly hits: number;
  /** From 0. */
  readonly tries: number;
}

/** The law of the true shares in a group. `spread` says whether there was any to see. */
export type ShareLaw =
  | { readonly kind: "spread"; readonly alpha: number; readonly beta: number; readonly mean: number }
  /** The shares differ no more than chance lets them: everybody is given the mean. */
  | { readonly kind: "alike"; readonly mean: number };

/**
 * Beta law of shares by moments: M = m(1-m)/s² - 1, α = mM, β = (1-m)M (Gelman and others, Bayesian Data
 * Analysis, 5.1). m is the mean of the members' shares and s² their variance.
 *
 * @param group members without tries take no part
 * @param noise `left-in` reproduces the book; `taken-out` first subtracts from s² what chance alone makes
 *   at these numbers of tries, and is what the console uses
 * @returns undefined with fewer than two members with tries
 * @example betaBinomialByMoments([{ hits: 1, tries: 10 }, { hits: 9, tries: 10 }], "left-in")
 */
export function betaBinomialByMoments(
  group: readonly Tries[],
  noise: "left-in" | "taken-out" = "taken-out",
): ShareLaw | undefined {
  const tried = group.filter(({ tries }) => tries > 0);
  const k = tried.length;
  if (k < 2) return undefined;
  const shares = tried.map(({ hits, tries }) => hits / tries);
  const mean = shares.reduce((sum, share) => sum + share, 0) / k;
  const seen = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (k - 1);
  let between = seen;
  if (noise === "taken-out") {
    // E[s²] = τ²·(1 - h) + m(1-m)·h with h the mean of 1/n, solved for τ².
    const h = tried.reduce((sum, { tries }) => sum + 1 / tries, 0) / k;
    between = h < 1 ? (seen - mean * (1 - mean) * h) / (1 - h) : 0;
  }
  const whole = between > 0 ? (mean * (1 - mean)) / between - 1 : Number.POSITIVE_INFINITY;
  if (!(whole > 0) || !Number.isFinite(whole)) return { kind: "alike", mean };
  return { kind: "spread", alpha: mean * whole, beta: (1 - mean) * whole, mean };
}

/**
 * A member's share drawn towards the group: (α + hits) / (α + β + tries), 0 to 1; without tries it is the
 * group's mean.
 *
 * @example shrunkenShare({ hits: 4, tries: 14 }, { kind: "spread", alpha: 1.4, beta: 8.6, mean: 0.14 }) // 0.225
 */
export function shrunkenShare({ hits, tries }: Tries, law: ShareLaw): number {
  return law.kind === "alike" ? law.mean : (law.alpha + hits) / (law.alpha + law.beta + tries);
}
