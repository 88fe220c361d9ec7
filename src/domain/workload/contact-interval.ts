/** What one contact asked of the agent who handled it. Instants are UTC seconds. */
export interface ContactInterval extends HandledSpan {
  readonly talkSeconds: number | null;
  readonly holdSeconds: number | null;
  readonly acwSeconds: number | null;
  readonly handleSeconds: number | null;
}

/** When an agent handled a contact. UTC seconds. */
export interface HandledSpan {
  /** When the agent took it. */
  readonly from: number;
  /** When the agent was done with it, after-contact work included; null where the source gives no end. */
  readonly to: number | null;
}

/** The same contact where its end is known. */
export type Ended<Contact extends HandledSpan> = Contact & { readonly to: number };

/** The contacts whose end is known, in the order that they came in: only these have a length. */
export function endedContacts<Contact extends HandledSpan>(
  contacts: readonly Contact[],
): readonly Ended<Contact>[] {
  return haveEnds(contacts) ? contacts : contacts.filter(hasEnd);
}

/**
 * The contacts, where each has a known end. What is computed from all of them - the longest stretch, runs, the
 * time between contacts, what overlaps - is not known as soon as one end is missing: the contact may have
 * filled any gap.
 *
 * @returns undefined where an end is missing; an empty list where there are no contacts
 * @example contactsIfEnded([{ from: 0, to: 60 }, { from: 90, to: null }]) // undefined
 */
export function contactsIfEnded<Contact extends HandledSpan>(
  contacts: readonly Contact[],
): readonly Ended<Contact>[] | undefined {
  return haveEnds(contacts) ? contacts : undefined;
}

/**
 * The contacts that followed one another with known ends: a contact without one parts those before it from
 * those after it. What is found within a part is a lower bound of what there was.
 *
 * @param contacts in the order of their start
 * @returns an empty list where no end is known
 * @example endedParts([{ from: 0, to: 9 }, { from: 20, to: null }, { from: 30, to: 40 }]) // two parts of one
 */
export function endedParts<Contact extends HandledSpan>(
  contacts: readonly Contact[],
): readonly (readonly Ended<Contact>[])[] {
  const parts: Ended<Contact>[][] = [];
  let open: Ended<Contact>[] | undefined;
  for (const contact of contacts) {
    if (!hasEnd(contact)) open = undefined;
    else if (open) open.push(contact);
    else {
      open = [contact];
      parts.push(open);
    }
  }
  return parts;
}

function hasEnd<Contact extends HandledSpan>(contact: Contact): contact is Ended<Contact> {
  return contact.to !== null;
}

function haveEnds<Contact extends HandledSpan>(
  contacts: readonly Contact[],
): contacts is readonly Ended<Contact>[] {
  return contacts.every(hasEnd);
}
