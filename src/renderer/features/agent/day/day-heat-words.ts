import type { LoadMetric } from "../../../app/address.ts";
import { format } from "../../../words/reader.ts";

/** At the edges between the steps of the ramp. */
const edges: Record<LoadMetric, (value: number) => string> = {
  handle: format.hours,
  contacts: format.number,
  average: format.minutes,
  occupancy: format.percent,
  stretch: format.hours,
};

const units: Record<LoadMetric, string> = {
  handle: "hours of handle time a day",
  contacts: "contacts a day",
  average: "minutes a contact, by day",
  occupancy: "% of logged-in time, by day",
  stretch: "the day's longest stretch without a five-minute pause",
};

export const dayHeatWords = {
  title: "Load by day",
  units,
  edge: edges,
  /** Every other row has its name. */
  rows: ["Mon", "Wed", "Fri", "Sun"],
  days: "Load by day",
  ramp: "light to heavy",
  free: "no contacts that day",
  missing: "not known",
  readout: (day: string, value: string) => `${day}: ${value}`,
  none: (day: string) => `${day}: no contacts of this person`,
  gap: (day: string, reason: string) => `${day}: ${reason}`,
  noRows: "no rows for this day",
  ahead: (day: string) => `${day}: still to come`,
  opens: (sentence: string) => `${sentence}. Open the day`,
  noneKnown: "No day of this span has this figure.",
  loading: "Reading the days",
  dayHead: "Day",
  contactsHead: "Contacts",
  loggedHead: "Logged in",
} as const;
