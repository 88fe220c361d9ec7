import { format } from "../../words/reader.ts";

export const bookWords = {
  title: "Book a session",
  titleFor: (people: string) => `Book a session: ${people}`,
  people: "People",
  peopleNote: "One person, or several together. Type a name.",
  nobody: "Nobody of that name",
  play: "What for",
  slots: "Slots that cost least",
  slotsNote: (from: string, to: string) =>
    `Out of ${format.days(from, to)}: never in a break, over another session, short of rest, or in the hour after a peak.`,
  looking: "Looking for slots",
  noPeople: "Choose who takes part: the slots follow.",
  refused: (count: number, sentence: string) => `${format.number(count)}: ${sentence}`,
  refusedTitle: (looked: number) => `Why not at other times (${format.number(looked)} starts were looked at)`,
  other: "Another time",
  day: "Day",
  time: "Time",
  never: "The clock skips or repeats this time on that day. Choose another.",
  repeat: "Repeat",
  repeats: { "0": "Once", "1": "Every week", "2": "Every 2 weeks", "4": "Every 4 weeks" },
  times: "How often",
  book: (when: string) => `Book ${when}`,
  bookPlain: "Book",
  skipped: (day: string, sentence: string) => `${format.weekday(day)} was left out: ${sentence}`,
  skippedTitle: "Booked, but not all of the series",
  done: "Close",
  group: (min: number, max: number, chosen: number) =>
    `Meant for ${format.number(min)} to ${format.number(max)} people; ${format.number(chosen)} chosen.`,
  agentsNow: "What the agent's calendar shows is neutral: the title says nothing of the reason.",
} as const;
