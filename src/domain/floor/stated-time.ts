import { isoOfServiceDay } from "../calendar/service-day.ts";
import { zoneClock } from "../calendar/zone-clock.ts";

/*
 * The time at which an export says that it was made. Of two exports of one record the one that states the later time
 * is the newer. A file that says nothing of it counts as made when it was first imported.
 */

/** A day alone is kept as its last second: no clock's time that an export states has that second by design. */
const lastSecondOfADay = 86_399;

/**
 * A stated time by the clock of its file's zone; a day where a day is all that the file states.
 *
 * @param at UTC seconds
 * @example statedText(1772974800, "Europe/Berlin") // "2026-03-08 14:00"
 */
export function statedText(at: number, zone: string): string {
  const clock = zoneClock(zone) ?? zoneClock("UTC");
  if (!clock) return "";
  const day = isoOfServiceDay(clock.dayOf(at));
  const seconds = clock.clockSecondsOf(at);
  if (seconds === lastSecondOfADay) return day;
  return `${day} ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
