import type { RestBreach } from "../../../../contract/burnout.ts";
import { format } from "../../../words/reader.ts";

export const signalRowsWords = {
  title: (name: string, from: string, to: string) => `${name}, ${format.days(from, to)}`,
  titleUnknown: "Rows behind the signal",
  loading: "Reading the rows",
  none: "Nothing of this is known in this week.",
  contacts: "Contacts behind the factor",
  evaluations: "Evaluations behind the factor",
  breach: {
    "daily-rest": "Rest cut short",
    "weekly-rest": "Short weekly rest",
    break: "Missed breaks",
  } satisfies Record<RestBreach["rule"], string>,
  days: "Days behind the factor",
  heads: {
    day: "Day",
    contacts: "Contacts",
    handle: "Handle time",
    stretch: "Longest stretch",
    occupancy: "Occupancy",
    logged: "Logged in",
  },
  units: { contacts: "number", handle: "h:min", stretch: "h:min", occupancy: "%", logged: "h:min" },
  notKnown: "Not known of this day",
  open: "Open the day",
  openOf: (day: string) => `Open ${day}`,
  dayNote: "A day opens its timeline of states, contacts and gaps, and the rows with file and line.",
} as const;
