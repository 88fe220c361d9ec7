import type { FigureChange } from "../../../domain/floor/figure-change.ts";
import type { PersonRef } from "../../../domain/floor/person-ref.ts";
import { inScope, type TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore, WritableStore } from "../store/open-store.ts";

export interface UpdateRead {
  readonly update: number;
  /** UTC seconds. */
  readonly at: number;
  readonly fromVersion: number;
  readonly toVersion: number;
  readonly seen: boolean;
  /** How many figures it changed, those of persons among them. */
  readonly figures: number;
  /** What it changed of the floor as a whole, then of the queues. */
  readonly floor: readonly FloorFigureChange[];
}

type FloorFigureChange = FigureChange & { readonly subject: "floor" | "queue" };
export type PersonFigureChange = PersonRef & Omit<FigureChange, "subject" | "name">;

const newestFirst = `
  SELECT store_update_id AS "update", at, from_version AS fromVersion, to_version AS toVersion, seen_at AS seenAt,
         (SELECT count(*) FROM figure_change WHERE figure_change.store_update_id = store_update.store_update_id) AS figures
    FROM store_update ORDER BY store_update_id DESC`;
const ofFloor = `
  SELECT subject, name, figure, value_before AS "before", value_after AS "after", reasons FROM figure_change
   WHERE store_update_id = ? AND subject IN ('floor', 'queue') ORDER BY subject, name, figure`;
const ofPersons = (scope: string) => `
  SELECT figure_change.name AS agent, agent.name AS name, team.name AS team, figure, value_before AS "before",
         value_after AS "after", reasons
    FROM figure_change LEFT JOIN agent_name ON agent_name.source_id = figure_change.name
    LEFT JOIN agent ON agent.agent_id = person_id LEFT JOIN team USING (team_id)
   WHERE store_update_id = ? AND subject = 'agent' AND ${scope}
   ORDER BY coalesce(agent.name, figure_change.name) COLLATE NOCASE, figure`;

/** Every update of this store since figures are compared, newest first. */
export function updates(store: ReadableStore): UpdateRead[] {
  return store
    .rows<Omit<UpdateRead, "floor" | "seen"> & { seenAt: number | null }>(newestFirst)
    .map(({ seenAt, ...row }) => ({
      ...row,
      seen: seenAt !== null,
      floor: store.rows<Stored<FloorFigureChange>>(ofFloor, row.update).map(withReasons),
    }));
}

/** What an update changed in the figures of the people in scope, by name. */
export function personChanges(
  store: ReadableStore,
  { update, scope }: { readonly update: number; readonly scope: TeamScope },
): PersonFigureChange[] {
  const { sql, values } = inScope(scope);
  return store
    .rows<Stored<PersonFigureChange>>(ofPersons(sql), update, ...values)
    .map((row) => withReasons<PersonFigureChange>(row));
}

/** Somebody has read what an update changed. */
export function markUpdateSeen(
  store: WritableStore,
  { update, at }: { readonly update: number; readonly at: number },
): number {
  return store.run(
    "UPDATE store_update SET seen_at = ? WHERE store_update_id = ? AND seen_at IS NULL",
    at,
    update,
  );
}

type Stored<Change extends { readonly reasons: unknown }> = Omit<Change, "reasons"> & {
  readonly reasons: string;
};

function withReasons<Change extends { readonly reasons: unknown }>({
  reasons,
  ...row
}: Stored<Change>): Change {
  return { ...row, reasons: JSON.parse(reasons) } as unknown as Change;
}
