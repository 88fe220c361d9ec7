import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ReadableStore } from "../store/open-store.ts";

/** A version of a catalogue's entry that the floor wrote. */
export interface OwnPlaybook {
  readonly play: string;
  readonly version: number;
  /** The entry as JSON, as it was checked when it was written. */
  readonly content: string;
  readonly changedBy: string;
  readonly changedDay: ServiceDay;
  readonly reason: string;
}

/** Every version that the floor wrote, oldest first. */
export function ownPlaybooks(store: ReadableStore): OwnPlaybook[] {
  return store.rows<OwnPlaybook>(
    `SELECT play, version, content, changed_by AS changedBy, changed_day AS changedDay, reason
       FROM playbook ORDER BY play, version`,
  );
}
