import type { CatalogueEntry } from "../../../contract/catalogue.ts";
import type { SessionKind } from "../../../domain/acting/kinds.ts";
import { behaviourName } from "../../../domain/empathy/behaviours.ts";
import { actingWords } from "../../words/acting.ts";
import { format } from "../../words/reader.ts";

export const catalogueWords = {
  loading: "Reading the catalogue",
  lead: "Refreshers and check-ins to hold with the guide in hand. Change what does not fit your floor: every version is kept.",
  list: "Entries",
  kinds: { refresher: "Refreshers", "check-in": "Check-ins" } satisfies Record<SessionKind, string>,
  choose: "Choose an entry.",
  unknown: "There is no entry of this name.",
  facts: ({ kind, minutes, group }: CatalogueEntry) =>
    [
      actingWords.session[kind],
      `${format.number(minutes)} min`,
      group.least === group.most
        ? format.count(group.most, { one: "person", other: "people" })
        : `${format.number(group.least)} to ${format.count(group.most, { one: "person", other: "people" })}`,
    ].join(" · "),
  when: "When",
  notWhen: "When not",
  behaviours: "Works on",
  behaviour: behaviourName,
  prepare: "Have ready",
  guide: "Conversation guide",
  say: "You might say",
  minutes: (minutes: number) => `${format.number(minutes)} min`,
  scenarios: "Role-play",
  parts: { customer: "The customer", agent: "The agent" },
  lines: "How it might go",
  lookFor: "Look for",
  do: "Do",
  dont: "Don't",
  agree: "Agree at the end",
  calendar: (title: string) => `In a calendar it is called “${title}”, and nothing more.`,
  book: "Book it",
  edit: "Change it",
  version: ({ version, changedBy, changedOn, reason }: CatalogueEntry) =>
    changedBy === null
      ? `Version ${format.number(version)}, as Evenkeel came`
      : `Version ${format.number(version)}, ${changedBy}${changedOn === null ? "" : `, ${format.day(changedOn)}`}${reason === null ? "" : `: ${reason}`}`,
  versions: "Versions",
  editing: {
    title: (title: string) => `Change: ${title}`,
    lead: "Sessions that are booked already keep the version with which they were booked.",
    name: "Title",
    calendarTitle: "Title in calendars, neutral",
    purpose: "What it is for",
    minutes: "Minutes",
    least: "At least, people",
    most: "At most, people",
    lines: "one to a line",
    stepTitle: "Step",
    stepText: "What to do",
    reason: "Why you change it",
    save: "Keep as a new version",
    listOf: (name: string) => `${name}, one to a line`,
  },
} as const;
