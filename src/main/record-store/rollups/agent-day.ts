import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { StateName } from "../../../domain/floor/agent-state.ts";
import type { ContactSpell } from "../../../domain/workload/contact-spell.ts";
import { dayPicture } from "../../../domain/workload/day-picture.ts";
import type { StateSpell } from "../../../domain/workload/state-timeline.ts";
import type { ReadableStore, WritableStore } from "../open-store.ts";

const contactsOfDay = `
  SELECT coalesce(answered_at, offered_at), ended_at + coalesce(acw_seconds, 0),
         talk_seconds, hold_seconds, acw_seconds, handle_seconds
    FROM contact WHERE agent_id = ? AND service_day = ? AND outcome = 'handled' ORDER BY 1, 2`;

const statesOfDay =
  "SELECT state, started_at, ended_at FROM agent_state WHERE agent_id = ? AND service_day = ?";

const columns = [
  "handled",
  "talk_seconds",
  "hold_seconds",
  "acw_seconds",
  "handle_seconds",
  "longest_stretch_seconds",
  "back_to_back_longest",
  "contacts_from",
  "contacts_to",
  "logged_seconds",
  "handling_state_seconds",
  "available_seconds",
  "states_from",
  "states_to",
];
const writeDay = `INSERT OR REPLACE INTO agent_day (agent_id, service_day, ${columns.join(", ")})
  VALUES (?, ?, ${columns.map(() => "?").join(", ")})`;
const forget = "DELETE FROM agent_day WHERE agent_id = ? AND service_day = ?";

/** The contacts that an agent handled on a day, as the domain wants them, in the order of their start. */
export function contactSpells(store: ReadableStore, agent: number, day: ServiceDay): ContactSpell[] {
  return store.tuples(contactsOfDay, agent, day).map((row) => ({
    from: row[0] as number,
    to: row[1] as number,
    talkSeconds: row[2] as number | null,
    holdSeconds: row[3] as number | null,
    acwSeconds: row[4] as number | null,
    handleSeconds: row[5] as number | null,
  }));
}

/** The states of an agent that began on a day. */
export function stateSpells(store: ReadableStore, agent: number, day: ServiceDay): StateSpell[] {
  return store.tuples(statesOfDay, agent, day).map((row) => ({
    state: row[0] as StateName,
    from: row[1] as number,
    to: row[2] as number,
  }));
}

/** Tells one agent's day again from its rows; a day without rows has no entry. */
export function rollUpAgentDay(store: WritableStore, agent: number, day: ServiceDay): void {
  const contacts = contactSpells(store, agent, day);
  const states = stateSpells(store, agent, day);
  if (contacts.length === 0 && states.length === 0) {
    store.run(forget, agent, day);
    return;
  }
  const picture = dayPicture(contacts, states);
  store.run(
    writeDay,
    agent,
    day,
    picture.handled,
    picture.talkSeconds,
    picture.holdSeconds,
    picture.acwSeconds,
    picture.handleSeconds,
    picture.longestStretchSeconds,
    picture.backToBackLongest,
    picture.contactsFrom,
    picture.contactsTo,
    picture.loggedSeconds,
    picture.handlingStateSeconds,
    picture.availableSeconds,
    picture.statesFrom,
    picture.statesTo,
  );
}
