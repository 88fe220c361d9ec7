import type { ServiceDay } from "../calendar/service-day.ts";

/** How long people have been there, coarse enough for groups to form. */
const tenureBands = ["under-6-months", "6-to-24-months", "over-24-months", "not-known"] as const;
export type TenureBand = (typeof tenureBands)[number];

const tenureWords: Readonly<Record<TenureBand, string>> = {
  "under-6-months": "Under 6 months",
  "6-to-24-months": "6 to 24 months",
  "over-24-months": "Over 24 months",
  "not-known": "Not known",
};

/** The name of a group by tenure; a group that is no band keeps the name it has. @example tenureName("not-known") // "Not known" */
export function tenureName(group: string): string {
  const band = tenureBands.find((one) => one === group);
  return band === undefined ? group : tenureWords[band];
}

const daysAMonth = 30.4375;

/** The band on a day of somebody who was hired on another; not known where the roster does not say. */
export function tenureBand(hiredOn: ServiceDay | null, on: ServiceDay): TenureBand {
  if (hiredOn === null) return "not-known";
  const months = (on - hiredOn) / daysAMonth;
  return months < 6 ? "under-6-months" : months < 24 ? "6-to-24-months" : "over-24-months";
}
