import type { WeekIndex } from "../calendar/iso-week.ts";
import { sumOfValues, type ValueSum } from "../statistics/value-sum.ts";
import type { Span } from "./before-and-after.ts";

/** One week of somebody, by one condition of work. */
export interface WeekValue {
  readonly week: WeekIndex;
  readonly value: number;
  /** What it was computed from; null where that makes no difference. */
  readonly basis: string | null;
}

/**
 * Somebody's weeks before a session and after it, summed. Where what they were computed from changed in that time,
 * only the weeks of the basis that most of them have count: a rest by contacts is not compared with one by states.
 * Of a figure that covers several weeks only values without a week in common count, nearest to the session first.
 *
 * @param spanWeeks weeks that one value covers, its own the last of them
 * @example overtime covers four weeks: of twelve weeks after, the values of the fourth, eighth and twelfth
 */
export function weekSums(
  weeks: readonly WeekValue[],
  before: Span,
  after: Span,
  spanWeeks: number,
): { readonly before: ValueSum; readonly after: ValueSum } {
  const within = (span: Span) => weeks.filter(({ week }) => week >= span.from && week <= span.to);
  const [first, second] = [within(before), within(after)];
  const basis = usualBasis([...first, ...second]);
  const values = (side: readonly WeekValue[], counted: (week: WeekIndex) => boolean) =>
    sumOfValues(side.filter((one) => one.basis === basis && counted(one.week)).map(({ value }) => value));
  return {
    before: values(first, (week) => (before.to - week) % spanWeeks === 0),
    after: values(second, (week) => (week - after.from + 1) % spanWeeks === 0),
  };
}

/** The basis of most weeks; of equals the later one's. */
function usualBasis(weeks: readonly WeekValue[]): string | null {
  const counts = new Map<string | null, number>();
  for (const { basis } of weeks) counts.set(basis, (counts.get(basis) ?? 0) + 1);
  let usual: string | null = null;
  for (const [basis, count] of counts) if (count >= (counts.get(usual) ?? 0)) usual = basis;
  return usual;
}
