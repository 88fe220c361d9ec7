import {
  type ContactCounts,
  type CountedKind,
  countedKinds,
  difficultShare,
} from "../../domain/burnout/contact-counts.ts";
import { countTops } from "../charts/count-bars-model.ts";
import { format } from "./reader.ts";

const contacts = { one: "contact", other: "contacts" };

/** What is counted, as the head of a row or column. */
export const countNames: Readonly<Record<CountedKind, string>> = {
  abuse: "Abusive",
  complaints: "Complaints",
  escalations: "Escalated",
  refusals: "Refusals",
};

/** The same behind a number. @example countText("complaints", 1) // "1 complaint" */
export function countText(kind: CountedKind, value: number | null): string {
  if (value === null) return `${countNames[kind].toLowerCase()} not known`;
  const nouns: Readonly<Record<CountedKind, string>> = {
    abuse: "abusive",
    complaints: value === 1 ? "complaint" : "complaints",
    escalations: "escalated",
    refusals: value === 1 ? "refusal" : "refusals",
  };
  return `${format.number(value)} ${nouns[kind]}`;
}

/** What a week's contacts were, kind by kind. @example "2 abusive, 5 complaints, 1 escalated, 3 refusals" */
export function countsText(counts: ContactCounts): string {
  return countedKinds.map((kind) => countText(kind, counts[kind])).join(", ");
}

/** The difficult share behind the counts; nothing where no record says it. @example "; 50 % of 62 difficult" */
export function shareText(counts: ContactCounts): string {
  const share = difficultShare(counts);
  return share === undefined
    ? ""
    : `; ${format.percent(share)} of ${format.count(counts.handled, contacts)} difficult`;
}

/**
 * The share of somebody's difficult contacts beside that of the others on the queue.
 *
 * @param others median of the others' shares; null where too few of them are known
 * @returns undefined where no record says it
 * @example othersText("2026-W12", counts, 0.18) // "16–22 Mar: 50 % of 62 contacts difficult; colleagues on the queue 18 %."
 */
export function othersText(week: string, counts: ContactCounts, others: number | null): string | undefined {
  const share = difficultShare(counts);
  if (share === undefined) return undefined;
  const beside =
    others === null
      ? "too few others on the queue to compare with"
      : `colleagues on the queue ${format.percent(others)}`;
  return `${format.week(week)}: ${format.percent(share)} of ${format.count(counts.handled, contacts)} difficult; ${beside}.`;
}

export const countWords = {
  title: "Difficult contacts",
  unit: "a week",
  meaning:
    "Difficult: abusive, a complaint or escalated; a contact counts once. Refusals are contacts declined by policy.",
  scales: `Scales are the same for everybody: up to ${format.number(countTops.abuse)} a week, refusals up to ${format.number(countTops.refusals)}. A peak: more than that. Dashed: usual. Pale: a part of its week. Hatched: not known.`,
  heads: { handled: "Handled", share: "Difficult, % of handled" },
  notKnown: "not known",
  usual: (value: number) => `usual ${format.tenth(value)}`,
  noContacts: "no contact handled, or no records",
  none: "The imported contacts do not say which were abusive, complaints, escalated or declined.",
  noColumn: "no record of this week has the column",
  ofTeams: {
    title: "Difficult contacts by team",
    lead: "Counted, beside the rate that the signal compares: where everybody on a queue has a hard time, the rate says nothing and the count does.",
    picture: (team: string, kind: CountedKind, count: number, now: string) =>
      `${team}, ${countNames[kind].toLowerCase()} a person, ${format.number(count)} weeks: ${now} in this week`,
    each: (value: number) => `${format.tenth(value)} each`,
    heads: {
      team: "Team",
      week: "Week",
      people: "People",
      peopleUnit: "with contacts",
      share: "Difficult",
      shareUnit: "of handled",
    },
    scroll: "Difficult contacts of the teams",
    table: "Table by week",
    hideTable: "Hide table",
    caption: "Contacts of every team by week",
    scales: `Beside the bars the week's count. Bars: 13 weeks of contacts a person, the scales the same for every team: up to ${format.number(countTops.abuse)} a week, refusals up to ${format.number(countTops.refusals)}. Hatched: not known.`,
  },
} as const;
