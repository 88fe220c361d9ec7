import { rosterEntryKind, rosterEntryValues } from "../../../domain/floor/roster-entry.ts";
import { withoutPhoneNumbers } from "../../../domain/privacy/phone-like.ts";
import type { LackedColumns, RowSink } from "./format.ts";
import type { RowFields } from "./row-fields.ts";

const unknown = {
  team: null,
  site: null,
  supervisor: null,
  email: null,
  weeklyHours: null,
  shiftPattern: null,
  hiredOn: null,
  leftOn: null,
} as const;

/** What such a word leaves to a roster: all but the name. */
export const lackedOfNames: LackedColumns = {
  roster_entry: rosterEntryKind.columns
    .map(({ name }) => name)
    .filter((name) => name !== "agent" && name !== "name"),
};

/**
 * Takes the names that stand beside the agents' ids in a file of something else: each once, as what a roster would say
 * that knows nothing but names. Called for a row whose record was taken.
 */
export function namedInPassing(fields: RowFields): (agent: string, sink: RowSink) => void {
  const nameField = fields.field("agent_name");
  const named = new Set<string>();

  return function nameOf(agent, sink) {
    const written = fields.text(nameField);
    if (written === null) return;
    const pair = `${agent}\n${written}`;
    if (named.has(pair)) return;
    named.add(pair);
    const name = withoutPhoneNumbers(written);
    if (name !== written) sink.warn("phone-number-cut");
    const entry = rosterEntryValues({ agent, name, ...unknown });
    sink.record(rosterEntryKind, `roster/${agent}`, null, entry);
  };
}
