import type { Month } from "../../../domain/calendar/month.ts";
import type { HrDimension } from "../../../domain/privacy/group-month.ts";
import { type TenureBand, tenureBand } from "../../../domain/privacy/tenure-band.ts";
import type { ReadableStore } from "../store/open-store.ts";

/** What is known of a person for grouping; it never leaves the store's thread. */
export interface HrPerson {
  readonly id: number;
  readonly team: string | null;
  readonly site: string | null;
  readonly hiredOn: number | null;
}

export function hrPeople(store: ReadableStore): HrPerson[] {
  return store.rows<HrPerson>(`
    SELECT agent.agent_id AS id, team.name AS team, site, hired_on AS hiredOn
      FROM agent LEFT JOIN team USING (team_id) ORDER BY agent_id`);
}

/** The group of a person in a month; null where the roster does not say. */
export function groupOf(person: HrPerson, by: HrDimension, month: Month): string | TenureBand | null {
  if (by === "tenure") return tenureBand(person.hiredOn, month.from);
  return person[by];
}
