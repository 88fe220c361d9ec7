import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { SourceName } from "../../../domain/floor/record-kind.ts";
import type { ReadableStore } from "../store/open-store.ts";

/** A source of which the floor has something. */
export interface SourceThere {
  readonly source: SourceName;
  /** Its first and last day; null where it has no days of its own, as the roster. */
  readonly from: ServiceDay | null;
  readonly to: ServiceDay | null;
}

const dated = `
  SELECT source, min(service_day) AS "from", max(service_day) AS "to"
    FROM intake_day JOIN living_intake USING (intake_id) WHERE source <> 'roster' GROUP BY source`;

/** The sources of which anything was imported and not undone. */
export function sourcesThere(store: ReadableStore): SourceThere[] {
  const sources = store.rows<SourceThere>(dated);
  const isRostered = store.row("SELECT 1 FROM roster_entry LIMIT 1") !== undefined;
  return isRostered ? [...sources, { source: "roster", from: null, to: null }] : sources;
}
