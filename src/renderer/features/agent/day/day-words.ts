import type { AgentDay } from "../../../../contract/workload.ts";
import type { DemandColumn } from "../../../../domain/workload/emotional-demand.ts";
import { format } from "../../../words/reader.ts";
import type { DayMoment } from "./day-moment.ts";
import type { Lane, LaneName } from "./timeline-model.ts";

const contactsNoun = { one: "contact", other: "contacts" };

const lanes: Record<LaneName, string> = {
  shift: "Rostered",
  contact: "Contacts",
  run: "Back to back",
  gap: "Gaps",
  talk: "Talk",
  hold: "Hold",
  acw: "After contact",
  available: "Waiting",
  break: "Break",
  meal: "Meal",
  training: "Training",
  meeting: "Meeting",
  aux_other: "Other",
  offline: "Offline",
};

const demandNames: Record<DemandColumn, string> = {
  abuse: "abuse",
  complaint: "complaints",
  escalated: "escalations",
  resolution: "whether it was resolved",
  transferred_in: "transfers in",
  handle_seconds: "handle times",
};

const noEnd = "no end in the file";

export const dayWords = {
  lanes,
  demandNames,
  title: (day: string) => format.weekday(day),
  loading: "Reading the day",
  before: "Day before",
  after: "Day after",
  timeline: "The day by the floor's clock",
  timelineUnit: (zone: string) => zone,
  nothing: "Nothing of this day was imported for this person.",
  cursor: "Through the day",
  sum({ name, count, strong, seconds }: Lane): string {
    if (name === "contact")
      return strong > 0 ? `${format.number(count)}, ${format.number(strong)} hard` : format.number(count);
    if (name === "run") return format.count(count, { one: "run", other: "runs" });
    if (name === "gap") return strong > 0 ? `${format.number(strong)} under 1 min` : format.hours(seconds);
    return format.hours(seconds);
  },
  /** What the day holds at a moment. */
  moment({ at, interval, contacts, run, gap }: DayMoment, zone: string): string {
    const [contact] = contacts;
    const parts = [
      interval &&
        `${lanes[interval.state].toLowerCase()} since ${format.clock(interval.from, zone)}, ${format.span(interval.to - interval.from)}`,
      contact &&
        `contact${contact.queue === null ? "" : ` on ${contact.queue}`}, ${contact.to === null ? noEnd : format.span(contact.to - contact.from)}${contact.hard ? ", hard" : ""}`,
      contacts.length > 1 && `${format.number(contacts.length)} contacts at once`,
      run && `in a run of ${format.number(run.count)}`,
      gap && `gap of ${format.span(gap.seconds)}`,
    ].filter((part) => typeof part === "string");
    return `${format.clock(at, zone)}: ${parts.length > 0 ? parts.join("; ") : "nothing told"}`;
  },
  help: "Point at the picture, or move through it with the arrow keys.",
  table: {
    caption: "The day, from its beginning",
    heads: { from: "From", to: "To", what: "What", length: "Length", queue: "Queue" },
    contact: (hard: boolean | null) => (hard ? "Contact, hard" : "Contact"),
    run: (count: number) => `Back to back, ${format.count(count, contactsNoun)}`,
    noQueue: "The file names no queue",
    noEnd,
    notOne: "Belongs to contacts only",
  },
  rows: {
    show: "Contacts of the day, with file and line",
    hide: "Hide the contacts",
    loading: "Reading the contacts",
    scroll: "Contacts of the day",
  },
  notes: {
    contacts: "No contacts of this person on this day: contact figures are not known, or there were none.",
    states: "No agent states on this day: occupancy, breaks and gaps of waiting are not known.",
    shifts: "No shifts on this day: what was planned is not known.",
    "handle-times": "The files give no handle times for this day.",
    ends: "The files give no end for some contacts of this day: the longest stretch, runs and gaps are not known.",
    demand: "No column tells what the contacts asked of the person: hard contacts are not known.",
    missingDemand: (columns: readonly DemandColumn[]) =>
      `The files do not tell ${format.list(columns.map((column) => demandNames[column]))}: demand is at least so much.`,
    repaired: ({ states, seconds, share }: NonNullable<AgentDay["repaired"]>) =>
      `${format.count(states, { one: "state", other: "states" })} overlapped or never ended; ${format.span(seconds)} (${format.percent(share)}) were repaired: the state of higher priority holds, and none lasts over 16 hours.`,
    repairedMuch: "More than a tenth was repaired: read occupancy and gaps with care.",
  },
} as const;
