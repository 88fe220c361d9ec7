/** What a source says of the work on one contact. Seconds; null where it does not say it. */
export interface SaidWork {
  /** A total that the source gives itself. */
  readonly whole: number | null;
  readonly talk: number | null;
  readonly hold: number | null;
  readonly acw: number | null;
  /** Whether the source gives every part that it has a column for. */
  readonly hasEveryPart: boolean;
  /** From the answer to the end of talk and hold; null where one of them is not known, or is no time of work. */
  readonly span: number | null;
}

/**
 * Handle time of a contact in seconds: the source's own total, where that is no zero beside parts above it; else the sum of talk, hold and after-contact work
 * where each part is given; else the larger of the known parts' sum and answer to end plus after-contact work.
 * A part never stands for the sum: where talk and span are unknown, so is the handle time (null).
 *
 * @example workSeconds({ whole: null, talk: 25, hold: null, acw: null, hasEveryPart: false, span: 0 }) // 25
 */
export function workSeconds({ whole, talk, hold, acw, hasEveryPart, span }: SaidWork): number | null {
  const sum = talk === null && hold === null && acw === null ? null : (talk ?? 0) + (hold ?? 0) + (acw ?? 0);
  // Programs write 0 where they have no total.
  if (whole !== null && (whole > 0 || !sum)) return whole;
  if (sum !== null && hasEveryPart) return sum;
  const bySpan = span === null ? null : span + (acw ?? 0);
  if (bySpan === null) return talk === null ? null : sum;
  return sum === null ? bySpan : Math.max(sum, bySpan);
}
