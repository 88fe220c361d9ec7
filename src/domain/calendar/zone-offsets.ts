/** How far a zone's clock stands from UTC from a moment on. */
export interface ZoneOffset {
  /** UTC seconds; of the first of a list it also holds before. */
  readonly from: number;
  /** What is added to UTC, in seconds: 3600 an hour east of it. */
  readonly seconds: number;
}

// A look-up of a zone's clock serves a whole quarter of an hour (see zone-clock.ts): a change within one counts from its end.
const quarterHour = 900;

/**
 * How a zone's clock stands to UTC from one moment to another, each change with the moment from which it holds. For
 * many instants at once: a zone changes its clock twice a year, where a clock would be asked for each of them.
 *
 * @param zone an IANA zone that there is
 * @param from UTC seconds, as `until`; changes after it are not listed
 * @returns in the order of time, at least one
 * @example zoneOffsets("Europe/Berlin", 1767225600, 1782864000).map(({ seconds }) => seconds) // [3600, 7200]
 */
export function zoneOffsets(zone: string, from: number, until: number): ZoneOffset[] {
  const first = Math.floor(from / quarterHour) * quarterHour;
  let at = Temporal.Instant.fromEpochMilliseconds(first * 1000).toZonedDateTimeISO(zone);
  const offsets: ZoneOffset[] = [{ from: first, seconds: at.offsetNanoseconds / 1e9 }];
  for (;;) {
    const next = at.getTimeZoneTransition("next");
    const changes = next ? Math.ceil(next.epochMilliseconds / 1000 / quarterHour) * quarterHour : undefined;
    if (!next || changes === undefined || changes > until) return offsets;
    offsets.push({ from: changes, seconds: next.offsetNanoseconds / 1e9 });
    at = next;
  }
}
