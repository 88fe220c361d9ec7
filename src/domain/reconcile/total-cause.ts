import type { ServiceDay } from "../calendar/service-day.ts";
import { sum } from "../statistics/sum.ts";
import { type CountedContact, seenTwice } from "./counted-contact.ts";
import { type DayCircumstances, rejectedRows, rowsCounted } from "./day-circumstances.ts";
import { contactsBehind, contribution } from "./our-total.ts";
import { type FloorTotal, totalUnits } from "./source-figure.ts";

/*
 * Why a source's total may differ from the console's, each with the most that it can account for. A cause is a
 * bound, not a finding: the source says nothing of how it came to its figure.
 */

/** In the order in which a difference is held against them: what single contacts show first, what is only counted last. */
export const totalCauses = [
  "rounding",
  "without-after-call-work",
  "without-hold",
  "hold-in-talk",
  "seen-twice",
  "midnight",
  "other-day",
  "several-agents",
  "outbound",
  "short-abandons",
  "no-agent",
  "time-not-known",
  "joined-rows",
  "rows-set-aside",
  "rejected-rows",
  "partial-day",
] as const;
type TotalCause = (typeof totalCauses)[number];

/** A cause that may apply to a difference. */
export interface PossibleCause {
  readonly cause: TotalCause;
  /** The most that it accounts for, in the figure's unit; null where that is not known. */
  readonly upTo: number | null;
  /** How many contacts, or rows of files, it is about. */
  readonly count: number;
  /** The contacts that it is about; none where it is about rows that did not come in. */
  readonly behind: readonly CountedContact[];
}

/** A source's total of a figure, and what the console knows of the day. */
export interface DayTotal {
  readonly figure: FloorTotal;
  /** What the source's report says. */
  readonly theirs: number;
  readonly day: ServiceDay;
  /** Whose total it is. */
  readonly whose: "agent" | "floor";
  /** What the agent, or everybody, did: the day's contacts, and those of the days beside it that touch it. */
  readonly contacts: readonly CountedContact[];
  /** Contacts of the same days that no agent is named for. */
  readonly unnamed: readonly CountedContact[];
  /** Contacts that more than one agent handled. */
  readonly shared: ReadonlySet<string>;
  readonly circumstances: DayCircumstances;
}

/** Systems that leave out short abandons do so below five seconds or a few more. Design choice; no source. */
const shortAbandonSeconds = 5;

/**
 * The causes that may make the source's figure larger (`more`) or smaller than the console's. A cause that nothing
 * speaks for is left out.
 *
 * @param by how much it differs, without a sign
 */
export function possibleCauses(total: DayTotal, more: boolean, by: number): PossibleCause[] {
  const causes = more ? causesOfMore(total, by) : causesOfLess(total, by);
  return causes
    .filter(({ count, upTo }) => count > 0 && upTo !== 0)
    .toSorted((a, b) => totalCauses.indexOf(a.cause) - totalCauses.indexOf(b.cause));
}

function causesOfMore(total: DayTotal, by: number): PossibleCause[] {
  const { figure, contacts, circumstances } = total;
  const found = [
    rounding(total),
    ofContacts("other-day", figure, countedOnOtherDays(total)),
    ofContacts("no-agent", figure, withoutAgent(total)),
    ofRows("joined-rows", figure, rowsCounted(circumstances, "joined")),
    ofRows("rows-set-aside", figure, rowsCounted(circumstances, "set-aside")),
    ofRows("rejected-rows", figure, rejectedRows(circumstances)),
    ofRows("partial-day", figure, circumstances.shortOfUsual),
  ];
  if (figure === "talkSeconds") found.push(definition("hold-in-talk", "holdSeconds", total, by));
  if (figure === "offered") found.push(ofContacts("outbound", figure, outbound(total)));
  if (total.whose === "floor" && (figure === "handled" || figure === "offered"))
    found.push(ofContacts("several-agents", figure, furtherParts(total)));
  if (totalUnits[figure] === "seconds") found.push(timeNotKnown(figure, contacts, total.day));
  return found;
}

function causesOfLess(total: DayTotal, by: number): PossibleCause[] {
  const { figure, contacts, day, whose } = total;
  const ours = contactsBehind(figure, contacts, day);
  const found = [rounding(total), ofContacts("midnight", figure, ours.filter(touchesOtherDay))];
  if (figure === "handleSeconds") {
    found.push(definition("without-after-call-work", "acwSeconds", total, by));
    found.push(definition("without-hold", "holdSeconds", total, by));
  }
  if (figure === "offered" || figure === "abandoned")
    found.push(ofContacts("short-abandons", figure, ours.filter(isShortAbandon)));
  else {
    found.push(
      ofContacts(
        "outbound",
        figure,
        ours.filter(({ arrived }) => !arrived),
      ),
    );
    found.push(ofContacts("seen-twice", figure, seenTwiceOf(ours)));
    if (whose === "agent" || totalUnits[figure] === "seconds") {
      const others =
        whose === "floor" ? furtherParts(total) : ours.filter(({ contact }) => total.shared.has(contact));
      found.push(ofContacts("several-agents", figure, others));
    }
  }
  return found;
}

/** A source that rounds each contact is half a second off for each; one that gives minutes, half a minute in all. */
function rounding({ figure, theirs, contacts, day }: DayTotal): PossibleCause {
  const behind = contactsBehind(figure, contacts, day).length;
  if (totalUnits[figure] === "contacts") return { cause: "rounding", upTo: 0, count: 0, behind: [] };
  const upTo = Math.max(behind / 2, theirs % 60 === 0 ? 30 : 0);
  return { cause: "rounding", upTo, count: Math.max(behind, 1), behind: [] };
}

/** A part of the work by which the two differ, to the rounding: the source may define its figure otherwise. */
function definition(
  cause: TotalCause,
  part: "acwSeconds" | "holdSeconds",
  total: DayTotal,
  by: number,
): PossibleCause {
  const behind = contactsBehind(total.figure, total.contacts, total.day).filter(
    (one) => (one[part] ?? 0) > 0,
  );
  const seconds = sum(behind.map((one) => one[part] ?? 0));
  const isIt = Math.abs(by - seconds) <= Math.max(1, rounding(total).upTo ?? 0);
  return { cause, upTo: isIt ? seconds : 0, count: behind.length, behind };
}

/** Contacts that touch the day, and that the console counts on the day before or after. */
function countedOnOtherDays({ figure, contacts, day }: DayTotal): readonly CountedContact[] {
  if (figure === "offered" || figure === "abandoned") {
    const isIt = ({ arrived, outcome }: CountedContact) =>
      arrived && (figure === "offered" || outcome === "abandoned");
    return contacts.filter((one) => isIt(one) && one.offeredOn !== day && one.endedOn === day);
  }
  return contacts.filter(
    ({ outcome, countedOn, offeredOn, endedOn }) =>
      outcome === "handled" && countedOn !== day && (offeredOn === day || endedOn === day),
  );
}

function touchesOtherDay({ countedOn, offeredOn, endedOn }: CountedContact): boolean {
  return countedOn !== offeredOn || (endedOn !== null && endedOn !== offeredOn);
}

function withoutAgent({ figure, unnamed, day }: DayTotal): readonly CountedContact[] {
  if (figure === "offered") return [];
  const on = ({ offeredOn, countedOn }: CountedContact) =>
    (figure === "abandoned" ? offeredOn : countedOn) === day;
  return unnamed.filter(
    (one) => one.outcome === "unserved" && on(one) && (figure !== "abandoned" || one.arrived),
  );
}

function outbound({ contacts, day }: DayTotal): readonly CountedContact[] {
  return contacts.filter(({ arrived, offeredOn }) => !arrived && offeredOn === day);
}

function isShortAbandon({ outcome, waitSeconds }: CountedContact): boolean {
  return outcome === "abandoned" && waitSeconds !== null && waitSeconds < shortAbandonSeconds;
}

/** What further agents had of contacts that count once. */
function furtherParts({ contacts, day }: DayTotal): readonly CountedContact[] {
  const first = new Set<string>();
  return contacts.filter(({ outcome, countedOn, contact }) => {
    if (outcome !== "handled" || countedOn !== day) return false;
    if (first.has(contact)) return true;
    first.add(contact);
    return false;
  });
}

function seenTwiceOf(contacts: readonly CountedContact[]): readonly CountedContact[] {
  return [...Map.groupBy(contacts, ({ agent }) => agent).values()].flatMap(seenTwice);
}

function timeNotKnown(
  figure: FloorTotal,
  contacts: readonly CountedContact[],
  day: ServiceDay,
): PossibleCause {
  const behind = contactsBehind(figure, contacts, day).filter((one) => contribution(figure, one) === null);
  return { cause: "time-not-known", upTo: null, count: behind.length, behind };
}

/** Of contacts that are known: what they add to the figure. Not known as soon as the time of one is not. */
function ofContacts(cause: TotalCause, figure: FloorTotal, behind: readonly CountedContact[]): PossibleCause {
  const values = behind.map((one) => contribution(figure, one));
  const known = values.filter((value) => value !== null);
  return { cause, upTo: known.length < values.length ? null : sum(known), count: behind.length, behind };
}

/** Of rows that did not come in: each was up to one contact, of a length that nobody kept. */
function ofRows(cause: TotalCause, figure: FloorTotal, count: number): PossibleCause {
  return { cause, upTo: totalUnits[figure] === "contacts" ? count : null, count, behind: [] };
}
