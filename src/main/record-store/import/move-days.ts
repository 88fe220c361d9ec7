import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { keyAfter } from "../../../domain/floor/dated-key.ts";
import { columnIndex, type RecordKind } from "../../../domain/floor/record-kind.ts";
import { sharedKey } from "../../../domain/floor/segment-key.ts";
import { apportioned } from "../../../domain/statistics/apportioned.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { WritableStore } from "../store/open-store.ts";
import type { KeptClaim } from "./claim-book.ts";
import { type DayMoves, dayMoves, type NewDays, newDays } from "./day-moves.ts";
import { nameBook } from "./name-book.ts";
import { RecordGroups } from "./record-group.ts";
import { Touched } from "./touched.ts";

const addToDay = insertInto(
  "intake_day",
  { intake_id: "integer", source: "text", service_day: "integer", rows: "integer" },
  { set: "rows = rows + excluded.rows" },
);
const spanOfImports = `
  UPDATE intake SET outcome = json_set(outcome, '$.from', span.first, '$.to', span.last)
    FROM (SELECT intake_id AS origin, min(service_day) AS first, max(service_day) AS last FROM intake_day GROUP BY 1) AS span
   WHERE origin = coalesce(same_as, intake_id) AND json_extract(outcome, '$.from') IS NOT NULL`;

interface MovedDays extends DayMoves {
  /** Whom the claims name that were settled again: somebody of whom nothing stands has to go. */
  readonly agents: Iterable<number>;
}

/**
 * Dates every record and every claim by another zone, whatever import they are of and whether it counts. Instants stay as
 * they are, and so do days that a source states itself. The roll-ups are for the caller to rebuild.
 *
 * @param onMoved called with the number of records that were gone through, kind after kind
 */
export function moveDays(store: WritableStore, zone: string, onMoved: (records: number) => void): MovedDays {
  const all = newDays(store, zone);
  const moves = dayMoves(store, all);
  const settled = new Touched();
  let gone = 0;
  for (const days of all) {
    moveKind(store, days, settled);
    gone += store.row<{ n: number }>(`SELECT count(*) AS n FROM ${days.kind.name}`)?.n ?? 0;
    onMoved(gone);
  }
  store.run(spanOfImports);
  return { ...moves, agents: settled.agents() };
}

function moveKind(store: WritableStore, days: NewDays, settled: Touched): void {
  const { kind, ofRecord, ofClaim, dayOfClaim } = days;
  const imports = importDays(store, days);
  if (kind.keyEnd) moveToOtherKeys(store, days, settled);
  const unlike = new Set(unlikeKeys(store, days));
  store.run(`UPDATE ${kind.name} SET service_day = ${ofRecord} WHERE service_day <> ${ofRecord}`);
  store.run(
    `UPDATE claim SET content = json_set(content, '$[${columnIndex(kind, "service_day")}]', ${ofClaim("content")})
      WHERE kind = ? AND content IS NOT NULL AND ${dayOfClaim("content")} <> ${ofClaim("content")}`,
    kind.name,
  );
  for (const key of unlikeKeys(store, days)) unlike.add(key);
  settleAgain(store, kind, unlike, settled);
  moveImportDays(store, kind, imports);
}

/**
 * The keys on which a claim has another day than what stands: which of them dates the record is for the rule of claims
 * to say, and it may say otherwise once days that differed are the same, or days that were the same differ.
 */
function unlikeKeys(store: WritableStore, { kind, dayOfClaim }: NewDays): string[] {
  const { name } = kind;
  const found = store.rows<{ key: string }>(
    `SELECT DISTINCT claim.key AS key FROM claim JOIN ${name} ON ${name}.key = claim.key
      WHERE claim.kind = ? AND claim.content IS NOT NULL AND ${dayOfClaim("claim.content")} <> ${name}.service_day`,
    name,
  );
  return found.map(({ key }) => key);
}

function settleAgain(store: WritableStore, kind: RecordKind, keys: Iterable<string>, touched: Touched): void {
  const groups = new RecordGroups(store, nameBook(store), kind, touched);
  for (const key of keys) {
    const group = groups.of(key);
    groups.settle(group, group.claims);
  }
}

/**
 * Moves the claims whose key names their day: what stands under the old keys and under the new ones is settled again. All
 * of them leave their keys before any comes to another one, for one's new key may be the next one's old key.
 */
function moveToOtherKeys(
  store: WritableStore,
  { kind, ofRecord, ofClaim, dayOfClaim, dayOf }: NewDays,
  touched: Touched,
): void {
  const { name } = kind;
  const dayAt = columnIndex(kind, "service_day");
  const keys = store.rows<{ key: string }>(
    `SELECT key FROM ${name} WHERE service_day <> ${ofRecord}
     UNION SELECT key FROM claim
      WHERE kind = ? AND content IS NOT NULL AND ${dayOfClaim("content")} <> ${ofClaim("content")}`,
    name,
  );
  const groups = new RecordGroups(store, nameBook(store), kind, touched);
  const moving = new Map<string, KeptClaim[]>();
  for (const key of new Set(keys.map((row) => sharedKey(row.key)))) {
    const group = groups.of(key);
    const staying: KeptClaim[] = [];
    for (const claim of group.claims) {
      const values = claim.values.with(dayAt, dayOf(claim.values));
      const newKey = keyAfter(kind, key, claim.values, values);
      if (newKey === key) staying.push(claim);
      else push(moving, newKey, { ...claim, values, keptAs: "nothing" });
    }
    groups.settle(group, staying);
  }
  for (const [key, claims] of byImport(moving)) {
    const group = groups.of(key);
    groups.settle(group, [...group.claims, ...claims]);
  }
}

/** One import's after the other, so that its rows stand together in few ranges. */
function byImport(moving: ReadonlyMap<string, readonly KeptClaim[]>) {
  const newest = (claims: readonly KeptClaim[]) => Math.max(...claims.map(({ source }) => source.importId));
  return [...moving].toSorted(([, a], [, b]) => newest(a) - newest(b));
}

function push<T>(lists: Map<string, T[]>, name: string, one: T): void {
  const list = lists.get(name);
  if (list) list.push(one);
  else lists.set(name, [one]);
}

interface ImportDayMove {
  readonly importId: number;
  readonly before: ServiceDay;
  readonly after: ServiceDay;
  readonly records: number;
}

/** By import and day: to which days its records and claims go, before they do. */
function importDays(store: WritableStore, { kind, ofRecord, ofClaim, dayOfClaim }: NewDays): ImportDayMove[] {
  const { name } = kind;
  // A claim without content says what another one of its key does, or what stands there.
  const said = `coalesce(content, (SELECT other.content FROM claim AS other
    WHERE other.kind = claim.kind AND other.key = claim.key AND other.hash = claim.hash AND other.content IS NOT NULL LIMIT 1))`;
  return store.rows<ImportDayMove>(
    `SELECT intake_id AS importId, before, after, count(*) AS records FROM (
       SELECT intake_id, service_day AS before, ${ofRecord} AS after FROM ${name} WHERE composed IS NULL
       UNION ALL
       SELECT one.intake_id, coalesce(${dayOfClaim("one.said")}, ${name}.service_day),
              CASE WHEN one.said IS NULL THEN ${ofRecord} ELSE ${ofClaim("one.said")} END
         FROM (SELECT intake_id, key, ${said} AS said FROM claim WHERE kind = ?) AS one
         LEFT JOIN ${name} ON ${name}.key = one.key)
      WHERE before IS NOT NULL AND after IS NOT NULL GROUP BY 1, 2, 3`,
    name,
  );
}

/**
 * Moves the rows that each import brought for a day. Rows of which nothing is kept, for the same file said the same twice,
 * go where those of their day go that are.
 */
function moveImportDays(store: WritableStore, { source }: RecordKind, moves: readonly ImportDayMove[]): void {
  const coming: { readonly importId: number; readonly day: ServiceDay; readonly rows: number }[] = [];
  for (const ofDay of Map.groupBy(moves, ({ importId, before }) => `${importId} ${before}`).values()) {
    const [{ importId, before }] = ofDay as [ImportDayMove];
    if (ofDay.every(({ after }) => after === before)) continue;
    const own = [importId, source, before] as const;
    const rows = store.row<{ rows: number }>(`SELECT rows ${ofImportDay}`, ...own)?.rows ?? 0;
    const shares = apportioned(
      rows,
      ofDay.map(({ records }) => records),
    );
    store.run(`DELETE ${ofImportDay}`, ...own);
    for (const [at, { after }] of ofDay.entries())
      coming.push({ importId, day: after, rows: shares[at] ?? 0 });
  }
  for (const { importId, day, rows } of coming)
    if (rows > 0) addToDay(store, { intake_id: importId, source, service_day: day, rows });
}

const ofImportDay = "FROM intake_day WHERE intake_id = ? AND source = ? AND service_day = ?";
