import { weekLabel, weekOfLabel } from "../../../domain/calendar/iso-week.ts";

/** The week that a view shows: the one of the address, else the newest; undefined on an empty floor. */
export function weekInView(asked: string | undefined, newest: string | null): string | undefined {
  return asked ?? newest ?? undefined;
}

/** The week that lies a number of weeks on, or undefined where it lies outside what the floor has. */
export function stepped(
  week: string,
  by: number,
  first: string | null,
  last: string | null,
): string | undefined {
  const from = weekOfLabel(week);
  if (from === undefined) return undefined;
  const to = from + by;
  const oldest = first === null ? undefined : weekOfLabel(first);
  const newest = last === null ? undefined : weekOfLabel(last);
  if (by < 0 && (oldest === undefined || to < oldest)) return undefined;
  if (by > 0 && (newest === undefined || to > newest)) return undefined;
  return weekLabel(to);
}
