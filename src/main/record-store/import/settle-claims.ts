import type { ChangeReason } from "../../../domain/floor/figure-change.ts";
import type { RecordKind } from "../../../domain/floor/record-kind.ts";
import { storedColumn } from "../schema/record-table.ts";
import type { Value, WritableStore } from "../store/open-store.ts";
import { nameBook } from "./name-book.ts";
import { type RecordGroup, RecordGroups, type Settled } from "./record-group.ts";
import { recordKindOf } from "./record-kinds.ts";
import type { Touched } from "./touched.ts";

// From this version on a reader says itself which columns a file lacks.
const firstReaderThatSays = 3;
const keysAPage = 2000;
const keysWithClaims = `
  SELECT DISTINCT key FROM claim WHERE kind = ? AND key > ? ORDER BY key LIMIT ${keysAPage}`;

/** Why records were settled otherwise than before: reports each record that changed. */
export type OnSettled = (reason: ChangeReason, kind: string, subject: "agent" | "queue", id: number) => void;

/**
 * Settles every key with claims by the rule of today; what stands elsewhere is one file's word and stays. The cost
 * follows the claims. To be called within a transaction, before the roll-ups are rebuilt.
 */
export function settleClaims(store: WritableStore, touched: Touched, onSettled: OnSettled): void {
  for (const { kind } of store.rows<{ kind: string }>("SELECT DISTINCT kind FROM claim ORDER BY kind"))
    settleKind(store, recordKindOf(kind), touched, onSettled);
}

function settleKind(store: WritableStore, kind: RecordKind, touched: Touched, onSettled: OnSettled): void {
  learnLacks(store, kind);
  const groups = new RecordGroups(store, nameBook(store), kind, touched);
  const pageAfter = (key: string) =>
    store.rows<{ key: string }>(keysWithClaims, kind.name, key).map((row) => row.key);
  for (let page = pageAfter(""); page.length > 0; page = pageAfter(page.at(-1) ?? "")) {
    for (const key of page) {
      const group = groups.of(key);
      const settled = groups.settle(group, group.claims);
      const reason = reasonOf(kind, group, settled);
      if (reason) report(groups, group, reason, onSettled);
    }
  }
}

/** Why figures may differ by what stands under a key now; undefined where it is what it was. */
function reasonOf(kind: RecordKind, { claims }: RecordGroup, settled: Settled): ChangeReason | undefined {
  const { composition, came, went } = settled;
  const [first, second] = composition.records;
  if (!first) return undefined;
  // Two records became one by their key, whether or not the one that stands has other values by it.
  if (new Set(first.claims.map(({ source }) => source.format)).size > 1)
    return "call-of-two-systems-counts-once";
  if (came.length + went.length === 0) return undefined;
  if (kind.sharesKey === "list") return "moved-shift-counts-once";
  if (second) return "contact-of-several-agents";
  if (composition.notes.includes("cut-at-the-end")) return "cut-record-is-whole";
  return claims.length > 1 ? "newest-export-wins" : undefined;
}

/** Whoever is named by a claim on the key may have another figure by it. */
function report(
  { table }: RecordGroups,
  { claims }: RecordGroup,
  reason: ChangeReason,
  onSettled: OnSettled,
): void {
  const { kind } = table;
  for (const subject of ["agent", "queue"] as const) {
    const at = kind.columns.findIndex(({ type }) => type === subject);
    if (at < 0) continue;
    const ids = new Set(claims.map(({ values }) => table.lookInto({ values: values as Value[] })(at)));
    for (const id of ids) if (typeof id === "number") onSettled(reason, kind.name, subject, id);
  }
}

/**
 * An import that an older version stored did not say which columns its file lacks. One in which not one record of a
 * kind says a word in a column is taken for a file without it, so that it wipes no other file's word.
 */
function learnLacks(store: WritableStore, kind: RecordKind): void {
  const { name } = kind;
  const stored = kind.columns.map((column) => `max(${name}.${storedColumn(column)} IS NOT NULL)`);
  const claimed = kind.columns.map((_, at) => `max(json_extract(content, '$[${at}]') IS NOT NULL)`);
  const named = (values: readonly string[]) => values.map((value, at) => `${value} AS c${at}`).join(", ");
  const lacks = kind.columns
    .map((_, at) => `CASE WHEN max(coalesce(c${at}, 0)) = 0 THEN ${2 ** at} ELSE 0 END`)
    .join(" + ");
  const isOlder = `intake_id IN (SELECT intake_id FROM intake WHERE reader < ${firstReaderThatSays})`;
  const isConcerned = `intake_id IN (SELECT intake_id FROM claim WHERE kind = @kind
    UNION SELECT intake_id FROM ${name} WHERE key IN (SELECT key FROM claim WHERE kind = @kind))`;
  store.run(
    `INSERT INTO intake_source (intake_id, kind, lacks, last_end)
     SELECT intake_id, @kind, ${lacks}, NULL FROM (
       SELECT ${name}.intake_id AS intake_id, ${named(stored)}
         FROM intake_range AS range JOIN ${name}
           ON ${name}.record_id BETWEEN range.first_record AND range.last_record AND ${name}.intake_id = range.intake_id
        WHERE range.kind = @kind AND range.${isOlder} AND range.${isConcerned} GROUP BY 1
       UNION ALL
       SELECT intake_id, ${named(claimed)} FROM claim WHERE kind = @kind AND content IS NOT NULL AND claim.${isOlder} GROUP BY 1)
     GROUP BY intake_id
     ON CONFLICT (intake_id, kind) DO UPDATE SET lacks = excluded.lacks WHERE lacks = 0`,
    { kind: name },
  );
}
