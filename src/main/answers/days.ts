import { isoOfServiceDay, type ServiceDay } from "../../domain/calendar/service-day.ts";

/** The ISO day of a service day that may be unknown. */
export function isoOrNull(day: ServiceDay | null): string | null {
  return day === null ? null : isoOfServiceDay(day);
}
