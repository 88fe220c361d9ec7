import { isoOfServiceDay, type ServiceDay, serviceDayOf } from "../../domain/calendar/service-day.ts";

/** A time as the clock on the floor's wall shows it. */
export interface WallTime {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Minutes after midnight. */
  readonly minute: number;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the clock of a zone shows at an instant in UTC seconds. Through Intl, which every browser has. */
export function wallTime(instant: number, zone: string): WallTime {
  const shown = new Map(
    clockOf(zone)
      .formatToParts(instant * 1000)
      .map(({ type, value }) => [type, value]),
  );
  return {
    day: `${shown.get("year")}-${shown.get("month")}-${shown.get("day")}`,
    minute: Number(shown.get("hour")) * 60 + Number(shown.get("minute")),
  };
}

/**
 * The instant at which the clock of a zone shows a time, in UTC seconds. Undefined where the clock never
 * shows it, or shows it twice: on the day of a clock change nobody books over it.
 */
export function instantOfWall({ day, minute }: WallTime, zone: string): number | undefined {
  const at = serviceDayOf(day);
  if (at === undefined) return undefined;
  const asUtc = at * 86_400 + minute * 60;
  const found = [...new Set([-1, 0, 1].map((days) => asUtc - offsetAt(asUtc + days * 86_400, zone)))].filter(
    (instant) => {
      const wall = wallTime(instant, zone);
      return wall.day === day && wall.minute === minute;
    },
  );
  return found.length === 1 ? found[0] : undefined;
}

/** A day some days on. @example dayAfter("2026-11-30", 1) // "2026-12-01" */
export function dayAfter(day: string, days: number): string {
  const at = serviceDayOf(day);
  return at === undefined ? day : isoOfServiceDay((at + days) as ServiceDay);
}

function offsetAt(instant: number, zone: string): number {
  const { day, minute } = wallTime(instant, zone);
  const local = (serviceDayOf(day) ?? 0) * 86_400 + minute * 60;
  return local - Math.floor(instant / 60) * 60;
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  clocks.set(zone, made);
  return made;
}
