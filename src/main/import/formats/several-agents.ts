import { type Contact, contactKind, contactValues } from "../../../domain/floor/contact.ts";
import { isNothing } from "../read/nothing-words.ts";
import type { RowSink } from "./format.ts";

const nobody: readonly string[] = [];

/**
 * The people (or queues) that a cell names, in its order: each once, however often and in whichever case the cell names
 * them, and none of the words for nobody. Only a layout whose source lists several in a cell has a separator;
 * elsewhere the sign is a part of a name.
 *
 * @example namedAgents("Roe, Jane; Ana; ana", ";") // ["Roe, Jane", "Ana"]
 * @example namedAgents("Ana; Bea", undefined) // ["Ana; Bea"]
 */
export function namedAgents(cell: string | null, separator: string | undefined): readonly string[] {
  if (cell === null) return nobody;
  if (separator === undefined || !cell.includes(separator)) return [cell];
  const people = new Map<string, string>();
  for (const part of cell.split(separator)) {
    const name = part.trim();
    const person = name.toLowerCase().replaceAll(/\s+/gu, " ");
    if (!isNothing(name) && !people.has(person)) people.set(person, name);
  }
  return [...people.values()];
}

interface SharedContact {
  readonly contact: Contact;
  /** Those who handled it; several where the source lists them without saying who did how much. */
  readonly agents: readonly string[];
  readonly serviceDay: number;
}

/**
 * Records a contact once for each agent who handled it, under one key, so that it counts once for its queue and as
 * handled for each of them. The work of one agent is theirs; among several it cannot be split, so that the times of
 * service and the work are not known of any of them.
 *
 * @returns whether several handled it
 */
export function recordContact(
  sink: RowSink,
  key: string,
  stamp: number | null,
  { contact, agents, serviceDay }: SharedContact,
): boolean {
  if (contact.outcome !== "handled" || agents.length < 2) {
    sink.record(contactKind, key, stamp, contactValues(contact));
    return false;
  }
  sink.warn("time-not-split");
  for (const agent of agents) {
    sink.record(contactKind, key, stamp, contactValues({ ...contact, ...notSplit, agent, serviceDay }));
  }
  return true;
}

const notSplit = {
  answeredAt: null,
  endedAt: null,
  talkSeconds: null,
  holdSeconds: null,
  acwSeconds: null,
  handleSeconds: null,
} as const satisfies Partial<Contact>;
