/** One agent's part of a contact. Instants are UTC seconds; the end is the end of talk and hold. */
export interface SegmentSpan {
  readonly agent: string | null;
  readonly answeredAt: number | null;
  readonly endedAt: number | null;
}

/**
 * What two parts of one contact, in the order of their rows, say that cannot be: two agents at the same time, or
 * a transfer to the agent who had it. Undefined where nothing is wrong, or a time or an agent is not known; a part
 * that is repeated is no transfer.
 *
 * @example segmentFault({ agent: "a", answeredAt: 0, endedAt: 60 }, { agent: "b", answeredAt: 40, endedAt: 90 }) // "segments-overlap"
 */
export function segmentFault(
  before: SegmentSpan,
  after: SegmentSpan,
): "segments-overlap" | "transfer-to-oneself" | undefined {
  if (before.agent === null || after.agent === null) return undefined;
  if (before.answeredAt === null || after.answeredAt === null) return undefined;
  if (before.agent === after.agent) {
    const isRepeated = before.answeredAt === after.answeredAt && before.endedAt === after.endedAt;
    return isRepeated ? undefined : "transfer-to-oneself";
  }
  if (before.endedAt === null || after.endedAt === null) return undefined;
  const overlap = Math.min(before.endedAt, after.endedAt) - Math.max(before.answeredAt, after.answeredAt);
  return overlap > 0 ? "segments-overlap" : undefined;
}
