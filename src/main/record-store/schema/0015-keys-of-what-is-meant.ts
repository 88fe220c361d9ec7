import type { WritableStore } from "../store/open-store.ts";
import type { Migration } from "./migration.ts";

export const keysOfWhatIsMeant: Migration = {
  version: 15,
  purpose:
    "Keys name what is meant: a state by its start and name, a shift by its day, a call of a queue as the queue's log names it.",
  settles: true,
  apply(store) {
    // Keys as they will be, by the place of a record or claim. The claims come first: one without content says
    // what another one says, or the record, under the key that all of them still share.
    store.script(`
CREATE TEMP TABLE record_key (record_id INTEGER PRIMARY KEY, key TEXT NOT NULL) STRICT;
CREATE TEMP TABLE claim_key (
  key TEXT NOT NULL, intake_id INTEGER NOT NULL, line INTEGER NOT NULL, part INTEGER NOT NULL, kept TEXT NOT NULL,
  PRIMARY KEY (key, intake_id, line, part)
) STRICT, WITHOUT ROWID;`);
    forgetLost(store);
    mapStates(store);
    mapShifts(store);
    mapCalls(store);
    store.script("DROP TABLE temp.record_key; DROP TABLE temp.claim_key");
  },
};

/** Claims without content of shifts that an earlier step made one of two: nobody knows what they said. */
function forgetLost(store: WritableStore): void {
  store.run(`DELETE FROM claim WHERE kind = 'shift' AND content IS NULL
    AND NOT EXISTS (SELECT 1 FROM shift WHERE shift.key = claim.key AND shift.hash = claim.hash)
    AND NOT EXISTS (SELECT 1 FROM claim AS other WHERE other.kind = 'shift' AND other.key = claim.key
                     AND other.hash = claim.hash AND other.content IS NOT NULL)`);
}

/** state/ann/100 becomes state/ann/100/talk; queue-log/ann/100 and queue-log/ann/talk/100 likewise. */
function mapStates(store: WritableStore): void {
  const kept = (state: string, startedAt: string) => `CASE
      WHEN key LIKE '%/talk/' || ${startedAt} AND key LIKE 'queue-log/%'
        THEN substr(key, 1, length(key) - length('talk/' || ${startedAt})) || ${startedAt} || '/talk'
      ELSE key || '/' || ${state} END`;
  const isOld = (startedAt: string) => `key LIKE '%/' || ${startedAt}`;
  mapKeys(store, "agent_state", { values: ["state", "started_at"], places: [1, 4] }, (state, startedAt) => ({
    key: kept(state, startedAt),
    isOld: isOld(startedAt),
  }));
  renameRecords(store, "agent_state");
}

/** shift/ann/1772438400/ becomes shift/ann/20514/: one that was moved within its day is the same shift. */
function mapShifts(store: WritableStore): void {
  const tail = (activity: string, startsAt: string) => `${startsAt} || '/' || coalesce(${activity}, '')`;
  mapKeys(
    store,
    "shift",
    { values: ["activity", "service_day", "starts_at"], places: [1, 2, 3] },
    (activity, day, startsAt) => ({
      key: `substr(key, 1, length(key) - length(${tail(activity, startsAt)})) || ${tail(activity, day)}`,
      isOld: `substr(key, -length('/' || ${tail(activity, startsAt)})) = '/' || ${tail(activity, startsAt)}`,
    }),
  );
  // Shifts of one day and activity are one list from now on: it is made of claims, once they are settled.
  const several = "(SELECT key FROM temp.record_key GROUP BY key HAVING count(*) > 1)";
  claimRecords(
    store,
    "shift",
    `(SELECT source_id FROM agent WHERE agent.agent_id = shift.agent_id), activity, service_day, starts_at, ends_at`,
    `key_of.key IN ${several}`,
  );
  renameRecords(store, "shift");
}

/**
 * A call that was put into a queue stands under the key of the queue's log, so that the two are one contact. What a
 * store keeps of a call does not say which queue it was in: it is known where that log was imported. Calls of a
 * queue whose log never was stay as they are until their file is read again.
 */
function mapCalls(store: WritableStore): void {
  const queued = (id: string) => `
    (SELECT log.key FROM contact AS log JOIN queue USING (queue_id)
      WHERE log.key >= 'queue-log/' || ${id} || '/' AND log.key < 'queue-log/' || ${id} || '0'
        AND log.key = 'queue-log/' || ${id} || '/' || queue.name
      ORDER BY log.outcome = 'handled' DESC, log.offered_at DESC, log.key LIMIT 1)`;
  const id = "substr(key, length('asterisk/') + 1)";
  const ofCalls = "key >= 'asterisk/' AND key < 'asterisk0'";
  store.run(`INSERT INTO temp.claim_key
    SELECT * FROM (SELECT key, intake_id, line, part, ${queued(id.replace("key", "claim.key"))} AS kept
      FROM claim WHERE kind = 'contact' AND ${ofCalls}) WHERE kept IS NOT NULL`);
  store.run(`INSERT INTO temp.record_key
    SELECT * FROM (SELECT record_id, ${queued(id.replace("key", "contact.key"))} AS kept
      FROM contact WHERE ${ofCalls}) WHERE kept IS NOT NULL`);
  // A claim without content leans on the record of its old key, which becomes a claim beside it.
  moveClaims(store, "contact");
  claimRecords(
    store,
    "contact",
    `(SELECT source_id FROM agent WHERE agent.agent_id = contact.agent_id),
     (SELECT name FROM team WHERE team.team_id = contact.team_id),
     (SELECT name FROM queue WHERE queue.queue_id = contact.queue_id),
     channel, direction, service_day, offered_at, answered_at, ended_at, wait_seconds, talk_seconds, hold_seconds,
     acw_seconds, handle_seconds, outcome, resolution, transferred_in, transferred_out, escalated, complaint, abuse,
     customer`,
    "1",
  );
}

/** What a record or a claim says of these columns: by its column, and by its place in a claim's content. */
interface Said {
  readonly values: readonly string[];
  readonly places: readonly number[];
}

type NewKey = (...said: string[]) => { readonly key: string; readonly isOld: string };

/** Finds the new keys of a kind's records and claims, and gives them to the claims. */
function mapKeys(store: WritableStore, kind: string, { values, places }: Said, newKey: NewKey): void {
  const names = values.map((_, at) => `said${at}`);
  const { key, isOld } = newKey(...names);
  // A claim without content says what the record does, or another claim of the same hash.
  const saidBy = values.map((value, at) => {
    const path = `'$[${places[at]}]'`;
    return `CASE WHEN claim.content IS NOT NULL THEN json_extract(claim.content, ${path})
      WHEN standing.record_id IS NOT NULL THEN standing.${value}
      ELSE (SELECT json_extract(other.content, ${path}) FROM claim AS other
             WHERE other.kind = claim.kind AND other.key = claim.key AND other.hash = claim.hash
               AND other.content IS NOT NULL LIMIT 1) END AS ${names[at]}`;
  });
  store.run(`INSERT INTO temp.claim_key
    SELECT key, intake_id, line, part, ${key} FROM (
      SELECT claim.key AS key, claim.intake_id AS intake_id, claim.line AS line, claim.part AS part, ${saidBy.join(", ")}
        FROM claim LEFT JOIN ${kind} AS standing ON standing.key = claim.key AND standing.hash = claim.hash
       WHERE claim.kind = '${kind}') WHERE ${isOld}`);
  store.run(`INSERT INTO temp.record_key
    SELECT record_id, ${key} FROM (
      SELECT record_id, key, ${values.map((value, at) => `${value} AS ${names[at]}`).join(", ")} FROM ${kind}
       WHERE composed IS NULL) WHERE ${isOld}`);
  moveClaims(store, kind);
}

function moveClaims(store: WritableStore, kind: string): void {
  store.run(`UPDATE claim SET key = moved.kept FROM temp.claim_key AS moved
    WHERE claim.kind = '${kind}' AND claim.key = moved.key AND claim.intake_id = moved.intake_id
      AND claim.line = moved.line AND claim.part = moved.part`);
  store.run("DELETE FROM temp.claim_key");
}

/** Makes claims of records that have a new key and meet a condition, and takes the records out. */
function claimRecords(store: WritableStore, kind: string, content: string, condition: string): void {
  store.run(`INSERT INTO claim (kind, key, intake_id, line, part, stamp, known, hash, content)
    SELECT '${kind}', key_of.key, intake_id, line, part, stamp, known, hash, json_array(${content})
      FROM temp.record_key AS key_of JOIN ${kind} USING (record_id) WHERE ${condition}`);
  const gone = `SELECT key_of.record_id FROM temp.record_key AS key_of WHERE ${condition}`;
  store.run(`DELETE FROM ${kind} WHERE record_id IN (${gone})`);
  store.run(`DELETE FROM temp.record_key WHERE record_id NOT IN (SELECT record_id FROM ${kind})`);
}

function renameRecords(store: WritableStore, kind: string): void {
  store.run(`UPDATE ${kind} SET key = key_of.key FROM temp.record_key AS key_of
    WHERE ${kind}.record_id = key_of.record_id`);
  store.run("DELETE FROM temp.record_key");
}
