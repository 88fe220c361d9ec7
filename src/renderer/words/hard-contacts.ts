import type { AgentSignalWeek } from "../../contract/burnout.ts";
import { format } from "./reader.ts";

export type ContactCounts = NonNullable<AgentSignalWeek["counts"]>;

/** The kinds of hard contacts that are counted, in the order in which they are said. */
export const hardKinds = ["abuse", "complaints", "escalations", "refusals"] as const;
export type HardKind = (typeof hardKinds)[number];

/** Contacts a week at which a bar is full: the same for everybody, so that two people's bars can be set side by side. */
export const hardScale = 15;

/** Hard contacts in words, of a person and of a team. */
export const hardWords = {
  title: "Hard contacts",
  ofWeek: "Hard contacts this week",
  lead: "Counted, beside the rate that the signal compares: where everybody on a queue has a hard time, the rate says nothing and the count does.",
  kinds: {
    abuse: "Abusive",
    complaints: "Complaints",
    escalations: "Escalations",
    refusals: "Declined by policy",
  } satisfies Record<HardKind, string>,
  heads: { team: "Team", people: "People", handled: "Handled", share: "Difficult" },
  shareUnit: "% of handled",
  a: "contacts",
  unknown: "No imported file says so",
  none: "No contacts in this week.",
  scale: `Bars are full at ${format.number(hardScale)} a week, the same for everybody.`,
  handled: (handled: number) => `of ${format.count(handled, { one: "contact", other: "contacts" })} handled`,
  scroll: "Hard contacts by team",
} as const;

/** Share of the handled contacts with abuse, a complaint or an escalation; null where nobody says. */
export function difficultShareText({
  handled,
  difficult,
}: Pick<ContactCounts, "handled" | "difficult">): string | null {
  return difficult === null || handled === 0 ? null : format.percent(difficult / handled);
}
