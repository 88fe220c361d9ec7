/**
 * A service day: whole days since 1970-01-01 in the floor's zone. It is stored with each record, so
 * that no answer has to know the zone again.
 */
export type ServiceDay = number;

const millisecondsADay = 86_400_000;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The service day that an ISO day names, or undefined where it names none (2026-02-30 names none).
 *
 * @example serviceDayOf("1970-01-02") // 1
 */
export function serviceDayOf(day: string): ServiceDay | undefined {
  const parts = isoDay.exec(day);
  if (!parts) return undefined;
  const at = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / millisecondsADay;
  return isoOfServiceDay(at) === day ? at : undefined;
}

/** The ISO day of a service day. @example isoOfServiceDay(0) // "1970-01-01" */
export function isoOfServiceDay(day: ServiceDay): string {
  return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}
