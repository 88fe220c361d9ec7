import type { Contact } from "../floor/contact.ts";
import { sumOfKnown } from "../statistics/sum.ts";

/** What a contact is counted by. */
type CountedContact = Pick<Contact, "abuse" | "complaint" | "escalated" | "resolution">;

/** The columns that make a contact a difficult one; each is counted by itself besides. */
export const difficultColumns = ["abuse", "complaints", "escalations"] as const;
type DifficultColumn = (typeof difficultColumns)[number];

/** What is counted of a week's contacts; the last is no difficult contact, but work that wears all the same. */
export const countedKinds = [...difficultColumns, "refusals"] as const;
export type CountedKind = (typeof countedKinds)[number];

/** How many contacts of a week somebody handled, and of what kinds; null where no record has the column. */
export interface ContactCounts {
  readonly handled: number;
  readonly abuse: number | null;
  readonly complaints: number | null;
  readonly escalations: number | null;
  /** Declined by policy: the agent had to say no. */
  readonly refusals: number | null;
  /** With abuse, a complaint or an escalation; a contact counts once, whatever it has of them. */
  readonly difficult: number | null;
}

/**
 * Counts beside the relative rate of emotional demand (methods, 8.1): what people had to bear does not become less
 * because all others on the queue bear it too.
 *
 * @param contacts those that the agent handled in the week
 * @returns undefined where none was handled
 * @example two complaints, one of them abusive: abuse 1, complaints 2, difficult 2
 */
export function contactCounts(contacts: readonly CountedContact[]): ContactCounts | undefined {
  if (contacts.length === 0) return undefined;
  const seen = { abuse: false, complaints: false, escalations: false, refusals: false };
  const counts = { abuse: 0, complaints: 0, escalations: 0, refusals: 0, difficult: 0 };
  for (const { abuse, complaint, escalated, resolution } of contacts) {
    if (abuse !== null) seen.abuse = true;
    if (complaint !== null) seen.complaints = true;
    if (escalated !== null) seen.escalations = true;
    if (resolution !== null) seen.refusals = true;
    if (abuse) counts.abuse++;
    if (complaint) counts.complaints++;
    if (escalated) counts.escalations++;
    if (resolution === "declined") counts.refusals++;
    if (abuse || complaint || escalated) counts.difficult++;
  }
  return {
    handled: contacts.length,
    abuse: seen.abuse ? counts.abuse : null,
    complaints: seen.complaints ? counts.complaints : null,
    escalations: seen.escalations ? counts.escalations : null,
    refusals: seen.refusals ? counts.refusals : null,
    difficult: seen.abuse || seen.complaints || seen.escalations ? counts.difficult : null,
  };
}

/** The counts of several people together, and how many of them handled any contact. */
export interface TeamCounts extends ContactCounts {
  readonly people: number;
}

/**
 * The counts of a team's week: of each column the sum over the people whose records have it.
 *
 * @returns undefined where nobody handled a contact
 */
export function teamCounts(weeks: readonly (ContactCounts | null | undefined)[]): TeamCounts | undefined {
  const known = weeks.filter((one) => one != null);
  if (known.length === 0) return undefined;
  const of = (column: keyof ContactCounts) => sumOfKnown(known.map((one) => one[column]));
  return {
    people: known.length,
    handled: of("handled") ?? 0,
    abuse: of("abuse"),
    complaints: of("complaints"),
    escalations: of("escalations"),
    refusals: of("refusals"),
    difficult: of("difficult"),
  };
}

/** Share of the handled contacts that were difficult, 0 to 1; undefined where no column says it. */
export function difficultShare(counts: ContactCounts | null | undefined): number | undefined {
  return counts?.difficult == null ? undefined : counts.difficult / counts.handled;
}

/** The columns of difficult contacts that any of several weeks' records has. */
export function columnsKnown(
  weeks: Iterable<ContactCounts | null | undefined>,
): ReadonlySet<DifficultColumn> {
  const known = new Set<DifficultColumn>();
  for (const counts of weeks)
    for (const column of difficultColumns) if (counts && counts[column] !== null) known.add(column);
  return known;
}
