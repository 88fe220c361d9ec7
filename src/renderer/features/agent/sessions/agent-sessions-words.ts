import { format } from "../../../words/reader.ts";

export const agentSessionsWords = {
  title: "Sessions, and what came of them",
  loading: "Reading the sessions",
  none: "No session with this person yet.",
  book: "Book a session",
  copy: "The agent's copy",
  handed: "It was handed over",
  lastHanded: (day: string) => `Copy last handed over on ${format.weekday(day)}.`,
  neverHanded: "The copy was never handed over.",
  heads: { when: "When", session: "Session", status: "Status", by: "By" },
  scroll: "Sessions with this person",
  outcomes: "Before and after",
  noOutcomes: "Nothing can be said before a session was held.",
} as const;
