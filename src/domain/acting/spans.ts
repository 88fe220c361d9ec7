/** A span of time. UTC seconds; `to` is not part of it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether two spans share any time. Spans that only touch do not. */
export function overlaps(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

/** Spans without overlaps, in ascending order; spans that touch become one. */
export function joinedSpans(spans: readonly Span[]): Span[] {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    if (to <= from) continue;
    const last = joined.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}
