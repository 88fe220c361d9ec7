import { sharedKey } from "./segment-key.ts";

/** What the natural keys of contacts begin with, by the layout that brings them. */
const prefixes = [
  "contact",
  "connect",
  "five9",
  "ringcx",
  "talkdesk",
  "cxone",
  "genesys",
  "workbook",
  "asterisk",
  "queue-log",
  "3cx",
  "pbxware",
  "avaya",
  "aircall",
  "zendesk-talk",
] as const;

/**
 * The keys under which a contact may stand whose source's id another file names: an evaluation or a survey
 * says the id, and not which layout the contact came in.
 *
 * @example contactKeys("C-1")[0] // "contact/C-1"
 */
export function contactKeys(contact: string): string[] {
  return prefixes.map((prefix) => `${prefix}/${contact}`);
}

/**
 * Between these two keys, both left out, stand a call's visits to queues: their keys name the queue after the call.
 *
 * @example callKeysBetween("1772445600.1") // from "queue-log/1772445600.1/" to "queue-log/1772445600.10"
 */
export function callKeysBetween(call: string): readonly [string, string] {
  return [`queue-log/${call}/`, `queue-log/${call}0`];
}

/** The source's id of a contact, from its key or that of a segment. @example contactOfKey("contact/C-1") // "C-1" */
export function contactOfKey(key: string): string {
  return sharedKey(key).slice(key.indexOf("/") + 1);
}
