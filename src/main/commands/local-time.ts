import { localSeconds } from "../../domain/acting/booking-problem.ts";
import { type ZoneClock, zoneClock } from "../../domain/calendar/zone-clock.ts";
import { UsageError } from "./command.ts";

const written = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})$/;

/** An instant by the floor's clock, as commands print and take it. @example "2026-11-24T10:30" */
export function localTime(instant: number, zone: string | null): string {
  return new Date(localSeconds(instant, clockOf(zone)) * 1000).toISOString().slice(0, 16);
}

/**
 * The instant of a time by the floor's clock. A time that the clock shows twice or never is refused, for
 * nobody could say when it is.
 */
export function instantOfLocalTime(text: string, zone: string | null): number {
  const parts = written.exec(text);
  const at = parts ? Date.parse(`${parts[1]}T${parts[2]}:${parts[3]}:00Z`) : Number.NaN;
  if (!Number.isFinite(at)) throw new UsageError(`A time is written 2026-11-24T10:30, not ${text}.`);
  const { at: instant, kind } = clockOf(zone).instantOf(at / 1000);
  if (kind !== "once")
    throw new UsageError(`The clock changes at ${text}: it comes ${kind === "twice" ? "twice" : "never"}.`);
  return instant;
}

function clockOf(zone: string | null): ZoneClock {
  const clock = zoneClock(zone ?? "UTC");
  if (!clock) throw new Error(`this machine has no time zone ${zone}`);
  return clock;
}
