import { shiftActivityOf } from "../../../domain/floor/shift-activity.ts";
import { stateReasonOf } from "../../../domain/floor/state-reason.ts";
import type { WritableStore } from "../store/open-store.ts";
import type { Migration } from "./migration.ts";

export const stateReasonsMapped: Migration = {
  version: 13,
  purpose: "Reasons of states and activities of shifts become words of a short list; their own words go.",
  // A schedule's word that was not known before may be now.
  rebuilds: true,
  apply(store) {
    mapColumn(store, "agent_state", "reason", (text) => stateReasonOf(text) ?? "other");
    mapClaims(store, "agent_state", 2, (text) => stateReasonOf(text) ?? "other");
    mapShiftKeys(store);
    mapColumn(store, "shift", "activity", shiftActivityOf);
    mapClaims(store, "shift", 1, shiftActivityOf);
  },
};

type MapWord = (text: string) => string;

function mapColumn(store: WritableStore, table: string, column: string, map: MapWord): void {
  const words = store.rows<{ word: string }>(
    `SELECT DISTINCT ${column} AS word FROM ${table} WHERE ${column} IS NOT NULL`,
  );
  // All at once: what one word becomes may be another's own.
  store.script("CREATE TEMP TABLE word_map (word TEXT PRIMARY KEY, kept TEXT NOT NULL)");
  for (const { word } of words) store.run("INSERT INTO temp.word_map VALUES (?, ?)", word, map(word));
  store.run(`UPDATE ${table} SET ${column} = (SELECT kept FROM temp.word_map WHERE word = ${column})
              WHERE ${column} IN (SELECT word FROM temp.word_map WHERE word <> kept)`);
  store.script("DROP TABLE temp.word_map");
}

/** Claims that lost keep their content as a list of values; the same word stands at the same place in each. */
function mapClaims(store: WritableStore, kind: string, place: number, map: MapWord): void {
  const path = `$[${place}]`;
  const words = store.rows<{ word: string }>(
    "SELECT DISTINCT json_extract(content, @path) AS word FROM claim WHERE kind = @kind AND json_type(content, @path) = 'text'",
    { kind, path },
  );
  for (const { word } of words) {
    const kept = map(word);
    if (kept === word) continue;
    store.run(
      `UPDATE claim SET content = json_set(content, @path, @kept)
        WHERE kind = @kind AND json_extract(content, @path) = @word`,
      { kind, path, kept, word },
    );
  }
}

/** A shift's key ends in its activity. Of two that become one the longer is kept, as its time holds both. */
function mapShiftKeys(store: WritableStore): void {
  const shifts = store.rows<{ id: number; key: string; activity: string }>(
    `SELECT record_id AS id, key, activity FROM shift WHERE activity IS NOT NULL ORDER BY ends_at DESC, record_id`,
  );
  for (const { id, key, activity } of shifts) {
    const kept = keyWith(key, activity);
    if (kept === key) continue;
    const other = store.row<{ id: number }>("SELECT record_id AS id FROM shift WHERE key = ?", kept);
    if (other) store.run("DELETE FROM shift WHERE record_id = ?", id);
    else store.run("UPDATE shift SET key = ? WHERE record_id = ?", kept, id);
  }
  const claims = store.rows<{ key: string; importId: number }>(
    "SELECT key, intake_id AS importId FROM claim WHERE kind = 'shift'",
  );
  for (const { key, importId } of claims) {
    const activity = activityOfKey(key);
    const kept = activity === "" ? key : keyWith(key, activity);
    if (kept === key) continue;
    store.run(
      "UPDATE OR REPLACE claim SET key = ? WHERE kind = 'shift' AND key = ? AND intake_id = ?",
      kept,
      key,
      importId,
    );
  }
}

function keyWith(key: string, activity: string): string {
  return key.endsWith(`/${activity}`) ? `${key.slice(0, -activity.length)}${shiftActivityOf(activity)}` : key;
}

/** What stands behind a key's start: `shift/agent/start/activity`, of which the activity alone may have a slash. */
function activityOfKey(key: string): string {
  return /^shift\/.*?\/-?\d+\/(.*)$/su.exec(key)?.[1] ?? "";
}
