import { callKey, callOfKey, type KnownCall, keyOfCall } from "../../../domain/floor/call-key.ts";
import { contactKind } from "../../../domain/floor/contact.ts";
import { callKeysBetween } from "../../../domain/floor/contact-key.ts";
import { columnIndex } from "../../../domain/floor/record-kind.ts";
import { sharedKey } from "../../../domain/floor/segment-key.ts";
import type { ReadableStore, Value } from "../store/open-store.ts";
import type { StoredBatch } from "./stored-batch.ts";

const ofContact = `
  SELECT key, outcome = 'handled' AS isHandled, coalesce(answered_at, offered_at) AS "from", ended_at AS "to",
         queue_id IS NOT NULL AS hasQueue FROM contact`;
const said = (column: string) => `json_extract(content, '$[${columnIndex(contactKind, column)}]')`;
const ofClaim = `
  SELECT key, ${said("outcome")} = 'handled', coalesce(${said("answered_at")}, ${said("offered_at")}), ${said("ended_at")},
         ${said("queue")} IS NOT NULL FROM claim WHERE kind = 'contact' AND content IS NOT NULL AND`;
const knownOfCall = `
  ${ofContact} WHERE key = @key UNION ALL ${ofContact} WHERE key > @after AND key < @before
  UNION ALL ${ofClaim} key = @key UNION ALL ${ofClaim} key > @after AND key < @before`;
const anyOfCalls = ["asterisk", "queue-log"]
  .flatMap((system) =>
    ["contact WHERE", "claim WHERE kind = 'contact' AND"].map(
      (from) => `EXISTS (SELECT 1 FROM ${from} key > '${system}/' AND key < '${system}0')`,
    ),
  )
  .join(" OR ");

const [outcomeAt, offeredAt, answeredAt, endedAt] = ["outcome", "offered_at", "answered_at", "ended_at"].map(
  (name) => columnIndex(contactKind, name),
) as [number, number, number, number];

type KnownRow = Omit<KnownCall, "isHandled" | "hasQueue"> & {
  readonly isHandled: 0 | 1;
  readonly hasQueue: 0 | 1;
};

/**
 * Gives the contacts of a switch's calls the keys under which other imports speak of the same calls, whether these count
 * or not, so that a call of its queue log and of its call detail records is one contact.
 */
export class CallKeys {
  readonly #store: ReadableStore;
  readonly #isAnyKnown: boolean;

  /** Begun before an import writes its first contact: of its own ones each keeps its key. */
  constructor(store: ReadableStore) {
    this.#store = store;
    this.#isAnyKnown = store.row<{ known: 0 | 1 }>(`SELECT ${anyOfCalls} AS known`)?.known === 1;
  }

  give(batch: StoredBatch): void {
    if (!this.#isAnyKnown) return;
    for (let row = 0; row < batch.length; row++) {
      const key = batch.key(row);
      const call = callOfKey(key);
      if (call !== undefined) batch.rename(row, this.#keyOf(key, call, batch, row));
    }
  }

  #keyOf(key: string, call: string, batch: StoredBatch, row: number): string {
    const [after, before] = callKeysBetween(call);
    const known = this.#store.rows<KnownRow>(knownOfCall, { key: callKey(call), after, before });
    if (known.length === 0) return key;
    const value = (column: number): Value => batch.value(column, row);
    return keyOfCall(
      {
        key,
        isHandled: value(outcomeAt) === "handled",
        from: (value(answeredAt) ?? value(offeredAt)) as number,
        to: value(endedAt) as number | null,
      },
      known.map((other) => ({
        ...other,
        key: sharedKey(other.key),
        isHandled: other.isHandled === 1,
        hasQueue: other.hasQueue === 1,
      })),
    );
  }
}
