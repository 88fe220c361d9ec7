import { backToBackSeconds } from "../../../../domain/workload/back-to-back-run.ts";
import { busyAbove } from "../../../../domain/workload/half-hour-occupancy.ts";
import { format } from "../../../words/reader.ts";

/** Names of the day's figures, and what stands beside them. */
export const dayFigureWords = {
  title: "Figures of the day",
  handled: "Contacts",
  handle: "Handle time",
  average: "Average",
  stretch: "Longest stretch",
  run: "Longest run",
  gap: "Median gap",
  logged: "Logged in",
  occupancy: "Occupancy",
  busy: "Busy half-hours",
  rate: "Contacts an hour",
  demand: "Demand an hour",
  rest: "Rest before",
  parts: (talk: number | null, hold: number | null, acw: number | null): string | undefined => {
    const known = [
      talk === null ? undefined : `talk ${format.span(talk)}`,
      hold === null ? undefined : `hold ${format.span(hold)}`,
      acw === null ? undefined : `after ${format.span(acw)}`,
    ].filter((part) => part !== undefined);
    return known.length > 0 ? known.join(", ") : undefined;
  },
  spread: (median: number | null, p90: number | null) =>
    median === null || p90 === null
      ? undefined
      : `median ${format.minutes(median)}, nine in ten up to ${format.minutes(p90)}`,
  overlap: (seconds: number) => `${format.span(seconds)} count twice: contacts ran at once`,
  runOf: (count: number) => format.count(count, { one: "contact", other: "contacts" }),
  gaps: (share: number | null, underAMinute: number | null) =>
    [
      share === null ? undefined : `${format.percent(share)} under ${format.span(backToBackSeconds)}`,
      underAMinute === null ? undefined : `${format.number(underAMinute)} under 1 min`,
    ]
      .filter((part) => part !== undefined)
      .join(", ") || undefined,
  worked: (seconds: number) => `${format.hours(seconds)} at work`,
  ofHalfHours: (busy: number, worked: number) => `${format.number(busy)} of ${format.number(worked)}`,
  above: `above ${format.percent(busyAbove)}`,
  demandPer: { "logged-hour": "by logged-in hour", "handling-hour": "by hour of handling" },
  atLeast: (text: string) => `at least ${text}`,
  atMost: (text: string) => `at most ${text}`,
  restFrom: {
    states: "from agent states",
    shifts: "from shifts",
    contacts: "from contacts, so it looks longer than it was",
  },
  why: {
    contacts: "No contacts of this person are known on this day",
    states: "No agent states on this day",
    "handle-times": "The files give no handle times",
    ends: "The files give no end for some contacts",
    demand: "No column tells what the contacts asked",
    gaps: "No contact followed another",
    rest: "The end of the work before is not known",
  },
} as const;
