import type { Format } from "../format.ts";
import { agentStates } from "./agent-states.ts";
import { bankLog } from "./bank-log.ts";
import { contacts } from "./contacts.ts";
import { evaluations } from "./evaluations.ts";
import { roster } from "./roster.ts";
import { shifts } from "./shifts.ts";

/** Every layout of files that is known, the more particular before the more general. */
export const formats: readonly Format[] = [bankLog, contacts, agentStates, shifts, evaluations, roster];

export function formatById(id: string): Format | undefined {
  return formats.find((format) => format.id === id);
}

/** The layout that a header speaks for, and what speaks for it. */
export function recogniseFormat(
  header: readonly string[],
): { readonly format: Format; readonly evidence: readonly string[] } | undefined {
  for (const format of formats) {
    const evidence = format.recognise(header);
    if (evidence) return { format, evidence };
  }
  return undefined;
}
