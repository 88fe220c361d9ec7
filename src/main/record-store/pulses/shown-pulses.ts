import { eightWeeksOf, type PulseIndex } from "../../../domain/pulses/pulse-stretch.ts";
import type { PulseTopic } from "../../../domain/pulses/pulse-topics.ts";
import type { ReleasedCell } from "../../../domain/pulses/shown-once.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { ReadableStore, WritableStore } from "../store/open-store.ts";

const rememberShown = insertInto("pulse_shown", {
  topic: "text",
  kind: "text",
  at: "integer",
  teams: "text",
  atoms: "text",
  figure: "text",
  first_at: "integer",
});

interface ShownRow extends Pick<ReleasedCell, "kind" | "at"> {
  readonly topic: PulseTopic;
  readonly teams: string;
  readonly atoms: string;
  readonly figure: string;
}

/** Every figure that was ever shown of a pulse or of what is later, by topic. */
export function shownSince(store: ReadableStore, first: PulseIndex): ReadonlyMap<PulseTopic, ReleasedCell[]> {
  const rows = store.rows<ShownRow>(
    `SELECT topic, kind, at, teams, atoms, figure FROM pulse_shown
      WHERE at >= CASE kind WHEN 'pulse' THEN ? ELSE ? END ORDER BY pulse_shown_id`,
    first,
    eightWeeksOf(first),
  );
  return new Map(
    [...Map.groupBy(rows, ({ topic }) => topic)].map(([topic, ofTopic]) => [
      topic,
      ofTopic.map(({ kind, at, teams, atoms, figure }) => ({
        kind,
        at,
        teams: JSON.parse(teams),
        atoms: JSON.parse(atoms),
        figure: JSON.parse(figure),
      })),
    ]),
  );
}

/** Remembers what is shown for the first time, so that no later figure holds one of its answers. */
export function remember(
  store: WritableStore,
  topic: PulseTopic,
  fresh: readonly ReleasedCell[],
  at: number,
): void {
  for (const cell of fresh)
    rememberShown(store, {
      topic,
      kind: cell.kind,
      at: cell.at,
      teams: JSON.stringify(cell.teams),
      atoms: JSON.stringify(cell.atoms),
      figure: JSON.stringify(cell.figure),
      first_at: at,
    });
}
