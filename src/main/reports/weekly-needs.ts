import type { Subject } from "../../contract/proposals.ts";
import type { DuePromise, Today } from "../../contract/today.ts";
import { causeWords } from "../../domain/acting/kinds.ts";
import { dayWords } from "./figure-words.ts";
import { type Column, cellOf, type Section } from "./report.ts";

/** The week that a pack covers, its last day included. */
interface PackWeek {
  readonly week: string;
  readonly to: string;
}

/**
 * Of which day this part is. Needs, promises and late sources are always judged from today, with all that
 * was recorded until then; the week's load is not, and the reader of an earlier week has to know.
 */
function asOf({ day }: Today, { week, to }: PackWeek): string {
  const isLater = day > to;
  return isLater
    ? `As of ${dayWords(day)}, not of ${week}, which ended on ${dayWords(to)}.`
    : `As of ${dayWords(day)}.`;
}

const column = (head: string, kind: Column["kind"]): Column => ({ head, kind, unit: null });

/** Who needs what: conditions of teams first, then people in the order of their date, as Today has them. */
export function needsSection(today: Today, week: PackWeek): Section {
  const { cards, shortOfTime, heldBack } = today;
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
    text: [asOf(today, week), ...talks, ...held],
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
        { value: kind.replace(/^lapsed-/, "lapsed ") },
        { value: words },
        { value: sentence },
        { value: since },
      ]),
      empty:
        "Nobody needs anything that the records tell of. That is not the same as all being well: see the data gaps.",
    },
    notes: [
      "Each is a proposal. Nothing is booked or decided without a named person.",
      ...chanceNotes(cards),
    ],
  };
}

/** How often chance alone makes what the cards claim, a line for each kind of cause. */
function chanceNotes(cards: Today["cards"]): string[] {
  const lines = cards.flatMap(({ proposals }) =>
    proposals.flatMap(({ cause, chance }) => (chance ? [`${causeWords[cause]}: ${chance.sentence}`] : [])),
  );
  return [...new Set(lines)].map((line) => line.charAt(0).toUpperCase() + line.slice(1));
}

/** Promises: how many were kept, and what falls due. */
export function dueSections(today: Today, week: PackWeek): Section[] {
  const { promises, due, comingUp } = today;
  const { month, kept, broken, open, byAgent, atRisk } = promises;
  return [
    {
      name: "Promises",
      heading: "Promises",
      text: [
        asOf(today, week),
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

export function gapsSection(today: Today, week: PackWeek): Section {
  const { late, unknown } = today;
  const untold =
    unknown.length > 0
      ? [`Nothing can be said of: ${unknown.join(", ")}. No records of it were imported.`]
      : [];
  return {
    name: "Gaps",
    heading: "Data gaps",
    text: [asOf(today, week), ...untold],
    charts: [],
    table: {
      caption: "Sources that are late",
      columns: [column("Source", "text"), column("Newest day", "day"), column("Days late", "count")],
      rows: late.map(({ source, to, daysLate }) => [{ value: source }, { value: to }, { value: daysLate }]),
      empty: "No source is late.",
    },
    notes: [],
  };
}

function whoOf(subject: Subject): string {
  if (subject.kind === "agent") return subject.name ?? subject.agent;
  // Many a team is called "Team 4" already.
  const team = /^team\b/i.test(subject.team) ? subject.team : `Team ${subject.team}`;
  return subject.queue === null ? team : `${team}, ${subject.queue}`;
}
