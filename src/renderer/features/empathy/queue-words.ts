import type { ContactToScore, ScoringQueue } from "../../../contract/empathy.ts";
import { format } from "../../words/reader.ts";

const evaluations = { one: "evaluation", other: "evaluations" };

/** What stands to be scored this week. */
export const queueWords = {
  title: "What to score next",
  lead: "Each place goes to whoever’s level is known least. The scores themselves are not looked at: nobody is picked because they are low. The list is the same for everybody who looks, and stands for the week.",
  loading: "Loading what to score next",
  scroll: "The evaluations to do",
  heads: { person: "Person", evaluator: "Scored by", why: "Why", contacts: "Contacts" },
  everybody: "All evaluators",
  evaluator: "Evaluator",
  standing: ({ week, planned, done, aWeek }: ScoringQueue) =>
    `${format.week(week)}: ${format.number(done)} of ${format.number(planned)} done. The floor makes ${format.count(aWeek, evaluations)} a week.`,
  allDone: "All that was planned for this week is done. The next list comes on Monday.",
  none: "Nothing to plan yet: scores of several people, by evaluators whose scores can be set beside each other, come first.",
  noContact: "No contact of the last two weeks is long enough and not scored yet.",
  again: "Second look:",
  score: "Score this",
  scoreOf: (name: string, contact: ContactToScore, zone: string) =>
    `Score ${name}, contact of ${format.weekdayAndTime(contact.at, zone)}`,
  contact: ({ day, at, queue, handleSeconds, load }: ContactToScore, zone: string) =>
    [
      `${format.weekday(day)} ${format.clock(at, zone)}`,
      queue,
      handleSeconds === null ? null : format.span(handleSeconds),
      load === null || load === "in-between" ? null : loads[load],
    ]
      .filter((part) => part !== null)
      .join(", "),
  pages: {
    range: (from: number, to: number, all: number) =>
      `${format.number(from)} to ${format.number(to)} of ${format.number(all)}`,
    before: "Previous evaluations to do",
    after: "Next evaluations to do",
  },
} as const;

const loads = { loaded: "after a busy hour", rested: "after a pause" } as const;
