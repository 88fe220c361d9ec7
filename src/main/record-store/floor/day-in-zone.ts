import type { ZoneOffset } from "../../../domain/calendar/zone-offsets.ts";

/**
 * The service day of an instant in a zone, as an expression of SQL: as `ZoneClock.dayOf` has it. The changes of the
 * clock are halved until one is left, so that many of them cost a row little.
 *
 * @param instant an expression of UTC seconds
 */
export function dayInZone(instant: string, offsets: readonly ZoneOffset[]): string {
  return `CAST(floor((${instant} + ${offsetAt(instant, offsets)}) / 86400.0) AS INTEGER)`;
}

function offsetAt(instant: string, offsets: readonly ZoneOffset[]): string {
  const half = Math.floor(offsets.length / 2);
  const later = offsets[half];
  if (half === 0 || !later) return `(${later?.seconds ?? 0})`;
  return `CASE WHEN ${instant} < ${later.from} THEN ${offsetAt(instant, offsets.slice(0, half))}
    ELSE ${offsetAt(instant, offsets.slice(half))} END`;
}
