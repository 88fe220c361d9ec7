import type { TrainingCoverage } from "../../../contract/schedule.ts";
import { format } from "../../words/reader.ts";

type Cell = TrainingCoverage["rows"][number]["cells"][number];

const weeksNoun = { one: "week", other: "weeks" };

export const coverageWords = {
  loading: "Reading who had what",
  lead: (weeks: number) =>
    `Who had which refresher when. One lapses after ${format.count(weeks, weeksNoun)}. “Not known” is not “due”: nothing is said of a topic before a record of it was imported or it was held here.`,
  unknown:
    "Nothing is known of refreshers: no training record was imported and none was held here. So nobody is called due. Import training records, or hold the first one here.",
  grid: "Training coverage, person by topic",
  person: "Name",
  lastAny: "Last of any",
  never: "none",
  filter: { label: "Filter people", placeholder: "Name, id or team" },
  shown: (shown: number, all: number) =>
    shown === all
      ? format.count(all, { one: "person", other: "people" })
      : `${format.number(shown)} of ${format.count(all, { one: "person", other: "people" })}`,
  choose: (name: string) => `Choose ${name}`,
  book: (count: number) =>
    count === 0
      ? "Book for the chosen"
      : `Book for ${format.count(count, { one: "person", other: "people" })}`,
  noMatch: "Nobody here matches.",
  none: "Nobody is on the floor yet.",
  noTopics: "The catalogue has no refreshers.",
  cell(cell: Cell): string {
    switch (cell.state) {
      case "held":
        return weeksText(cell);
      case "lapsed":
        return `${weeksText(cell)}, lapsed`;
      case "booked":
        return cell.booked === null ? "booked" : format.day(cell.booked);
      case "never":
        return "none";
      case "unknown":
        return "";
    }
  },
  cellLong(cell: Cell): string {
    const last = cell.lastHeld === null ? undefined : `last on ${format.day(cell.lastHeld)}`;
    switch (cell.state) {
      case "held":
        return last ?? "held";
      case "lapsed":
        return `lapsed, ${last}`;
      case "booked":
        return `booked${cell.booked === null ? "" : ` for ${format.day(cell.booked)}`}${last ? `, ${last}` : ""}`;
      case "never":
        return "none on record";
      case "unknown":
        return "not known: no training record of it";
    }
  },
  key: {
    held: "weeks ago",
    booked: "booked",
    lapsed: "lapsed",
    never: "none on record",
    unknown: "not known",
  },
} as const;

function weeksText({ weeksAgo }: Cell): string {
  return weeksAgo === null ? "held" : `${format.number(weeksAgo)} w`;
}
