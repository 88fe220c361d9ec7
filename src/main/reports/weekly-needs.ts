import type { Subject } from "../../contract/proposals.ts";
import type { DuePromise, Today } from "../../contract/today.ts";
import { type Column, cellOf, type Section } from "./report.ts";

const column = (head: string, kind: Column["kind"]): Column => ({ head, kind, unit: null });

/** Who needs what: conditions of teams first, then people in the order of their date, as Today has them. */
export function needsSection({ cards, shortOfTime, heldBack }: Today): Section {
  const talks = shortOfTime
    ? [
        `${shortOfTime.people} people need time and there is time for ${shortOfTime.talks} talks: more time is needed, not fewer people.`,
      ]
    : [];
  const held =
    heldBack > 0 ? [`${heldBack} lapsed refreshers and 1:1s are held back by the rules for now.`] : [];
  return {
    name: "Needs",
    heading: "Who needs what",
    text: [...talks, ...held],
    charts: [],
    table: {
      caption: "What changes the work comes first",
      columns: [
        column("Who", "text"),
        column("Team", "text"),
        column("What", "word"),
        column("Cause", "text"),
        column("Why", "text"),
        column("Since", "day"),
      ],
      rows: cards.map(({ subject, kind, words, sentence, since }) => [
        { value: whoOf(subject) },
        cellOf(subject.team, "no team"),
        { value: kind.replace("-", " ") },
        { value: words },
        { value: sentence },
        { value: since },
      ]),
      empty:
        "Nobody needs anything that the records tell of. That is not the same as all being well: see the data gaps.",
    },
    notes: ["Each is a proposal. Nothing is booked or decided without a named person."],
  };
}

/** Promises: how many were kept, and what falls due. */
export function dueSections({ promises, due, comingUp }: Today): Section[] {
  const { month, kept, broken, open, byAgent, atRisk } = promises;
  return [
    {
      name: "Promises",
      heading: "Promises",
      text: [
        kept + broken + open + byAgent === 0
          ? `Nothing was promised for ${month}.`
          : `${month}: ${kept} kept, ${broken} broken, ${open} still open, ${byAgent} called off by the person.`,
        ...atRisk.map(
          ({ person, moved, cancelled }) =>
            `At risk: ${person.name ?? person.agent}, moved ${moved} and called off ${cancelled} times.`,
        ),
      ],
      charts: [],
      table: {
        caption: "What falls due",
        columns: [
          column("For", "text"),
          column("What was promised", "text"),
          column("By", "text"),
          column("Due", "day"),
          column("Overdue", "word"),
        ],
        rows: due.map((promise: DuePromise) => [
          { value: whoOf(promise.subject) },
          { value: promise.text },
          { value: promise.keeper },
          { value: promise.due },
          { value: promise.overdue ? "yes" : "no" },
        ]),
        empty: "Nothing falls due.",
      },
      notes:
        comingUp.length > 0 ? [`${comingUp.length} sessions are booked for the next fourteen days.`] : [],
    },
  ];
}

function whoOf(subject: Subject): string {
  if (subject.kind === "agent") return subject.name ?? subject.agent;
  return subject.queue === null ? `Team ${subject.team}` : `Team ${subject.team}, ${subject.queue}`;
}
