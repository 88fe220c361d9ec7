import type { LoadHalfHour } from "../../../contract/schedule.ts";
import type { SessionLine } from "../../../contract/sessions.ts";
import { percent } from "../../../domain/workload/figure-definition.ts";
import { rampEdges } from "../../charts/load-steps.ts";
import { actingWords } from "../../words/acting.ts";
import { format } from "../../words/reader.ts";

const [lightest = "", ...heavier] = rampEdges("occupancy", []).map(percent);

export const scheduleWords = {
  title: "Schedule",
  loading: "Reading the week",
  parts: {
    label: "Parts of the schedule",
    week: "Week",
    coverage: "Training coverage",
    catalogue: "Catalogue",
  },
  lead: "Sessions before the floor's usual load: the darker a half-hour, the dearer it is to take somebody away.",
  loadFrom: (from: string, to: string) => `Load: a usual week out of ${format.days(from, to)}.`,
  noLoad: "The queues' usual load is not known: import contacts and agent states, and slots can be priced.",
  queue: { label: "Load of", all: "All queues" },
  week: { group: "Week of the calendar", before: "Week before", after: "Week after", now: "This week" },
  book: "Book a session",
  file: (week: string) => `the sessions of ${week}`,
  none: "No session in this week.",
  calendar: (week: string) => `Sessions, ${week}`,
  help: "Drag a session to move it; by keyboard: Space lifts it, the arrow keys carry it, Enter drops it, Esc puts it back. What the place costs is shown before it is dropped.",
  block: (line: SessionLine, zone: string) =>
    [
      `${format.weekday(line.day)}, ${actingWords.hours(line.startsAt, line.endsAt, zone)}`,
      line.title,
      actingWords.people(line),
      actingWords.status[line.status],
      ...line.problems.map(({ sentence }) => sentence),
    ].join(", "),
  conflict: "In its way",
  lifted: (when: string, cost: string) => `${when}: ${cost}`,
  clockChange: "the clock skips or repeats this time",
  checking: "working out the cost",
  toSettle: {
    title: "To settle",
    past: "Was it held? It is over and nothing was kept of it.",
    open: "Open",
    openOf: (people: string) => `Open the session with ${people}`,
  },
  waiting: (count: number) => format.count(count, { one: "session to settle", other: "sessions to settle" }),
  key: "busy",
  keySteps: [`up to ${lightest}`, ...heavier, "more"],
  keyUnknown: "not known",
  table: "Table of the load",
  hideTable: "Close the table",
  tableOf: (week: string) => `Usual load by half-hour, ${week}`,
  heads: {
    when: "Half-hour",
    arrivals: "Contacts",
    needed: "Needed",
    there: "There",
    occupancy: "Busy, %",
  },
  unknown: "Not known",
  loadAt: ({ day, minute }: LoadHalfHour) => `${format.weekday(day)} ${format.hourOfDay(minute)}`,
  today: "today",
} as const;
