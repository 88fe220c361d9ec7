import { outcomeOf } from "../read/outcome-words.ts";
import { contactFormat } from "./contact-layout.ts";

/**
 * The call detail records that PBXware's report and its interface give (its database keeps Asterisk's cdr table).
 * The agent is the extension that was called, or of a call to the outside the one that made it.
 */
export const pbxwareCdr = contactFormat({
  id: "pbxware-cdr",
  title: "PBXware call detail records",
  unconfirmed: true,
  needed: ["From", "To", "Date/Time", "Total Duration", "Rating Duration", "Status", "Unique ID"],
  keyed: "pbxware",
  contact: "Unique ID",
  alwaysLocal: false,
  offeredAt: ["Date/Time"],
  usualUnit: "seconds",
  talk: "Rating Duration",
  agent: "To",
  alwaysChannel: "voice",
  dropped: ["From"],
  alsoKnown: ["Total Duration", "Status", "Location Type"],

  handledBy: ({ cell }) => extensionIn(cell("To")) ?? extensionIn(cell("From")),
  outcome({ cell, agent }) {
    const said = outcomeOf(cell("Status"));
    if (said === "handled") return agent === null ? "unserved" : "handled";
    return said ?? "abandoned";
  },
});

/**
 * The person of an extension: its name before or behind its number, or a number as short as extensions are; null where it is
 * a number outside.
 *
 * @example extensionIn("Ana Roe (201)") // "Ana Roe"
 * @example extensionIn("201 (Ana Roe)") // "Ana Roe"
 * @example extensionIn("15550100") // null
 */
export function extensionIn(text: string): string | null {
  const [, before] = /^(.+?)\s*\(\d{2,6}\)$/.exec(text) ?? [];
  const [, behind] = /^\d{2,6}\s*\((\D+)\)$/.exec(text) ?? [];
  const name = before ?? behind;
  if (name !== undefined) return name;
  return /^\d{2,6}$/.test(text) ? text : null;
}
