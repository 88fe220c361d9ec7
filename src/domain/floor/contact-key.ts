import { idOfSystem, idWithoutSystem } from "./id-of-system.ts";
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
 * says the id, and neither which layout nor which system the contact came from. The survey's own system, in front of
 * the id, is that of the survey.
 *
 * @param systems those whose contacts came in by a mapping (see id-of-system.ts)
 * @example contactKeys("C-1", ["dialler"]) // "contact/C-1", "connect/C-1" and so on, "contact/@dialler/C-1"
 */
export function contactKeys(contact: string, systems: readonly string[]): string[] {
  const id = idWithoutSystem(contact);
  return [
    ...prefixes.map((prefix) => `${prefix}/${id}`),
    ...systems.map((system) => `contact/${idOfSystem(id, { system })}`),
  ];
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
