import type { LocalInstant, ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import { isoDay } from "./local-time.ts";
import { dayOfWritten, type WrittenOrder, writtenTime } from "./written-time.ts";

const secondsADay = 86_400;

/** Clocks of the zones that texts name, by name; undefined where there is no such zone. */
export type ClockOfZone = (zone: string) => ZoneClock | undefined;

/**
 * Instant of a written time, "none" where it says that it did not happen, undefined where the text is no
 * instant. Local times are meant by the file's clock, or by that of the zone that the text names.
 *
 * @param serialDays whether a spreadsheet's whole number of days is a midnight, because its neighbours have clocks
 */
export function writtenInstant(
  text: string,
  reading: { readonly order?: WrittenOrder | undefined; readonly serialDays?: boolean | undefined },
  clock: ZoneClock,
  clockOfZone: ClockOfZone = () => undefined,
): LocalInstant | "none" | undefined {
  const written = writtenTime(text);
  if (written === undefined || written.kind === "none") return written?.kind;
  if (written.kind === "instant") return { at: written.at, kind: "once" };
  if (written.kind === "day") {
    if (!written.isSerial || !reading.serialDays || written.day.kind !== "day") return undefined;
    return clock.instantOf(written.day.day * secondsADay);
  }
  const day = dayOfWritten(written.day, reading.order);
  if (day === undefined) return undefined;
  const local = day * secondsADay + written.seconds;
  if (written.offset !== undefined) {
    const at = local - written.offset;
    return written.isNamed && !isOfClock(at, local, clock) ? undefined : { at, kind: "once" };
  }
  const by = written.zone === undefined ? clock : clockOfZone(written.zone);
  return by?.instantOf(local);
}

/** Whether an instant is what a clock shows as this local time: letters such as CST are then those of its zone. */
function isOfClock(at: number, local: number, clock: ZoneClock): boolean {
  const instant = clock.instantOf(local);
  return instant.at === at || instant.later === at;
}

/**
 * Day of a text that names one, or of a time in it, in days since 1970-01-01: the day as it is written, or by
 * the clock where the text is an instant.
 */
export function writtenDayNumber(
  text: string,
  order: WrittenOrder | undefined,
  clock: ZoneClock,
): number | "none" | undefined {
  const iso = isoDay(text);
  if (iso !== undefined) return iso;
  const written = writtenTime(text);
  if (written === undefined || written.kind === "none") return written?.kind;
  return written.kind === "instant" ? clock.dayOf(written.at) : dayOfWritten(written.day, order);
}
