import type { StateName } from "../../../domain/floor/agent-state.ts";
import { pausedState } from "../../../domain/floor/paused-state.ts";
import type { StateReason } from "../../../domain/floor/state-reason.ts";

/** What an event of Amazon Connect says of its agent: the status, and the contacts in hand. */
export interface ConnectSnapshot {
  readonly status: string;
  /** ROUTABLE, CUSTOM or OFFLINE; blank where it is not said. */
  readonly kind: string;
  /** UTC seconds. */
  readonly since: number | null;
  readonly contacts: readonly { readonly state: string; readonly since: number | null }[];
}

/** What an agent does, and since when by the snapshot's own word. */
export interface ConnectActivity {
  readonly kind: "talk" | "hold" | "acw" | "status" | "offline";
  /** The name of the status, where that is what counts; else blank. */
  readonly status: string;
  readonly isRoutable: boolean;
  readonly since: number | null;
}

/**
 * What the agent does: talk before hold before after-contact work, for as long as a contact is in hand; else what the
 * status says. A contact that ended stays in the agent's hands until the work after it is done; one that rings or was
 * missed is in nobody's.
 *
 * @example
 * connectActivity({ status: "Available", kind: "ROUTABLE", since: 0, contacts: [{ state: "ENDED", since: 9 }] })
 * // { kind: "acw", status: "", isRoutable: true, since: 9 }
 */
export function connectActivity({ status, kind, since, contacts }: ConnectSnapshot): ConnectActivity {
  const isRoutable = kind === "" ? /^available$/i.test(status) : kind.toUpperCase() === "ROUTABLE";
  for (const [state, name] of ofContacts) {
    const known = contacts.filter((contact) => contact.state === state).map((contact) => contact.since);
    if (known.length === 0) continue;
    // The time at which a held contact's state began stays that of its talk.
    const times = name === "hold" ? [] : known.filter((time) => time !== null);
    return { kind: name, status: "", isRoutable, since: times.length > 0 ? Math.min(...times) : null };
  }
  const isOffline = kind.toUpperCase() === "OFFLINE" || /^off[ -]?line$/i.test(status);
  return { kind: isOffline ? "offline" : "status", status, isRoutable, since };
}

const ofContacts = [
  ["CONNECTED", "talk"],
  ["CONNECTED_ONHOLD", "hold"],
  ["ENDED", "acw"],
] as const;

/**
 * The state of an agent in such an activity. A status that routes contacts is the wait for the next one, unless its
 * name is that of a break, a meal, a training or a meeting.
 *
 * @param reason what the status' name stands for
 */
export function connectState(activity: ConnectActivity, reason: StateReason | null): StateName {
  if (activity.kind !== "status") return activity.kind;
  const paused = pausedState(reason);
  return activity.isRoutable && paused === "aux_other" ? "available" : paused;
}
