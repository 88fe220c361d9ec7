import { serviceDayOf } from "../../../domain/calendar/service-day.ts";

interface PromiseStop {
  readonly day: string;
  readonly x: number;
  /** Whether its label has room; the newest always has. */
  readonly labelled: boolean;
}

export interface PromiseLine {
  readonly stops: readonly PromiseStop[];
  readonly todayX: number;
}

const labelWidth = 44;

/**
 * The days for which something was promised, in the order in which they were promised, up to today.
 *
 * @returns undefined where no day can be read
 */
export function promiseLine(
  days: readonly string[],
  today: string,
  span: { readonly left: number; readonly right: number },
): PromiseLine | undefined {
  const known = days.flatMap((day) => {
    const at = serviceDayOf(day);
    return at === undefined ? [] : [{ day, at }];
  });
  const now = serviceDayOf(today);
  if (known.length === 0 || now === undefined) return undefined;
  const places = [...known.map(({ at }) => at), now];
  const first = Math.min(...places);
  const reach = Math.max(1, Math.max(...places) - first);
  const x = (at: number) => span.left + ((at - first) / reach) * (span.right - span.left);
  const todayX = x(now);
  return {
    todayX,
    stops: known.map(({ day, at }, index) => {
      const next = known[index + 1];
      const clear = next === undefined || Math.abs(x(next.at) - x(at)) >= labelWidth;
      return { day, x: x(at), labelled: clear && Math.abs(todayX - x(at)) >= labelWidth };
    }),
  };
}
