import type { ServiceDay } from "./service-day.ts";

/** How a local time stands to the clock changes of its zone. */
type LocalTimeKind = "once" | "twice" | "never";

export interface LocalInstant {
  /** UTC seconds. Of a time that exists twice the first; a time that never exists moves forward. */
  readonly at: number;
  readonly kind: LocalTimeKind;
  /** Of a time that exists twice the second, in UTC seconds; else left out. */
  readonly later?: number | undefined;
}

/** A zone's clock, with the offsets it has already looked up, for many conversions. */
export interface ZoneClock {
  readonly zone: string;
  /** UTC seconds of a local time given as the seconds since 1970 that its digits would be in UTC. */
  instantOf(localSeconds: number): LocalInstant;
  /** Service day of an instant in UTC seconds. */
  dayOf(instant: number): ServiceDay;
  /** Seconds after local midnight of an instant, by the digits of the clock: 0 to 86,399. */
  clockSecondsOf(instant: number): number;
}

// Zones change their clocks on quarters of an hour, so one look-up serves a whole quarter.
const quarterHour = 900;
const secondsADay = 86_400;

/**
 * The clock of an IANA zone, or undefined where there is no zone of that name.
 *
 * @example zoneClock("Asia/Jerusalem")?.dayOf(0) // 0
 */
export function zoneClock(zone: string): ZoneClock | undefined {
  if (!isZone(zone)) return undefined;
  const offsets = new Map<number, number>();
  const locals = new Map<
    number,
    { readonly shift: number; readonly kind: LocalTimeKind; readonly later?: number }
  >();

  function offsetAt(instant: number): number {
    const quarter = Math.floor(instant / quarterHour);
    let offset = offsets.get(quarter);
    if (offset === undefined) {
      const at = Temporal.Instant.fromEpochMilliseconds(quarter * quarterHour * 1000);
      offset = at.toZonedDateTimeISO(zone).offsetNanoseconds / 1e9;
      offsets.set(quarter, offset);
    }
    return offset;
  }

  function lookUp(quarter: number) {
    const local = Temporal.Instant.fromEpochMilliseconds(quarter * quarterHour * 1000)
      .toZonedDateTimeISO("UTC")
      .toPlainDateTime();
    const earlier = local.toZonedDateTime(zone, { disambiguation: "earlier" }).epochMilliseconds;
    const later = local.toZonedDateTime(zone, { disambiguation: "later" }).epochMilliseconds;
    if (earlier === later) return { shift: earlier / 1000 - quarter * quarterHour, kind: "once" as const };
    const exists = Temporal.Instant.fromEpochMilliseconds(earlier)
      .toZonedDateTimeISO(zone)
      .toPlainDateTime()
      .equals(local);
    return exists
      ? {
          shift: earlier / 1000 - quarter * quarterHour,
          kind: "twice" as const,
          later: later / 1000 - quarter * quarterHour,
        }
      : { shift: later / 1000 - quarter * quarterHour, kind: "never" as const };
  }

  return {
    zone,
    instantOf(localSeconds) {
      const quarter = Math.floor(localSeconds / quarterHour);
      let found = locals.get(quarter);
      if (!found) {
        found = lookUp(quarter);
        locals.set(quarter, found);
      }
      const at = localSeconds + found.shift;
      if (found.later === undefined) return { at, kind: found.kind };
      return { at, kind: found.kind, later: localSeconds + found.later };
    },
    dayOf: (instant) => Math.floor((instant + offsetAt(instant)) / secondsADay),
    clockSecondsOf(instant) {
      const local = instant + offsetAt(instant);
      return local - Math.floor(local / secondsADay) * secondsADay;
    },
  };
}

/** Whether a zone of this name exists. */
export function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}
