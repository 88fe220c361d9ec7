import type { ServiceDay } from "../calendar/service-day.ts";
import type { CountedContact } from "./counted-contact.ts";
import { type FloorTotal, totalUnits } from "./source-figure.ts";

/** What the console has of a figure on a day. */
export interface OurTotal {
  /** Null where no contact gives the figure; 0 where there was no contact. */
  readonly value: number | null;
  /** Contacts that count in it, or would if their time were known. */
  readonly contacts: number;
  /** Of these the ones whose time is not known. */
  readonly unknown: number;
}

/** The contacts that an agent's or the floor's figure of a day is made of. */
export function contactsBehind(
  figure: FloorTotal,
  contacts: readonly CountedContact[],
  day: ServiceDay,
): readonly CountedContact[] {
  switch (figure) {
    case "offered":
      return firstOfEach(contacts.filter((one) => one.arrived && one.offeredOn === day));
    case "abandoned":
      return firstOfEach(
        contacts.filter((one) => one.arrived && one.outcome === "abandoned" && one.offeredOn === day),
      );
    case "handled":
      return firstOfEach(handledOn(contacts, day));
    case "handleSeconds":
    case "talkSeconds":
    case "holdSeconds":
    case "acwSeconds":
      return handledOn(contacts, day);
  }
}

/**
 * A figure of a day as the console has it. A contact of several agents counts once for the floor and once for each of
 * them; it is counted on the day of its answer, one that was offered on the day of its offer.
 *
 * @param contacts of one agent, or of the whole floor
 * @example ourTotal("handled", [contactOfTheDay], day).value // 1
 */
export function ourTotal(figure: FloorTotal, contacts: readonly CountedContact[], day: ServiceDay): OurTotal {
  const behind = contactsBehind(figure, contacts, day);
  if (totalUnits[figure] === "contacts") return { value: behind.length, contacts: behind.length, unknown: 0 };
  const known = behind.map((one) => contribution(figure, one)).filter((seconds) => seconds !== null);
  return {
    value: behind.length > 0 && known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0),
    contacts: behind.length,
    unknown: behind.length - known.length,
  };
}

/** What one contact adds to a figure; null where its time is not known. */
export function contribution(figure: FloorTotal, contact: CountedContact): number | null {
  switch (figure) {
    case "offered":
    case "abandoned":
    case "handled":
      return 1;
    case "handleSeconds":
    case "talkSeconds":
    case "holdSeconds":
    case "acwSeconds":
      return contact[figure];
  }
}

function handledOn(contacts: readonly CountedContact[], day: ServiceDay): readonly CountedContact[] {
  return contacts.filter((one) => one.outcome === "handled" && one.countedOn === day);
}

function firstOfEach(contacts: readonly CountedContact[]): readonly CountedContact[] {
  return [...new Map(contacts.toReversed().map((one) => [one.contact, one])).values()].toReversed();
}
