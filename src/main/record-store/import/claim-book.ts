import { type ClaimRank, compareClaims } from "../../../domain/floor/claim.ts";
import { claimColumns } from "../schema/record-table.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { Value, WritableStore } from "../store/open-store.ts";
import { isNamed, type NameBook } from "./name-book.ts";
import { claimOf, type RecordTable, type StoredRecord } from "./record-table.ts";

const keepClaim = insertInto("claim", { kind: "text", ...claimColumns, content: "text?" }, "overwrite");
const own = "SELECT line, stamp, known, hash FROM claim WHERE kind = ? AND key = ? AND intake_id = ?";
const forget = "DELETE FROM claim WHERE kind = ? AND key = ? AND intake_id = ?";
const handDown = `
  UPDATE claim SET content = @content WHERE kind = @kind AND key = @key AND hash = @hash AND content IS NULL`;
// A claim without content says what the record said, or what another claim of the same hash says.
export const claimContent = `
  coalesce(content, (SELECT same.content FROM claim AS same
    WHERE same.kind = claim.kind AND same.key = claim.key AND same.hash = claim.hash
      AND same.content IS NOT NULL LIMIT 1))`;
const living = `
SELECT intake_id AS importId, line, stamp, known, hash, ${claimContent} AS content
  FROM claim JOIN living_intake USING (intake_id) WHERE kind = ? AND key = ?`;

interface ClaimRow extends ClaimRank {
  readonly importId: number;
  readonly line: number;
  readonly content: string | null;
}

/** What imports claim about one kind's records, in addition to the current record. */
export class ClaimBook {
  readonly #store: WritableStore;
  readonly #names: NameBook;
  readonly #table: RecordTable;

  constructor(store: WritableStore, names: NameBook, table: RecordTable) {
    this.#store = store;
    this.#names = names;
    this.#table = table;
  }

  /** Keeps a claim, whatever its import claimed of the record before. */
  keep(claim: StoredRecord, differs: boolean): void {
    const content = differs ? contentOf(this.#table, this.#names, claim.values) : null;
    keepClaim(this.#store, { kind: this.#kind, ...claimOf(claim), content });
  }

  /** Keeps a claim if it is its import's best on the record. */
  keepBest(claim: StoredRecord, differs: boolean): void {
    const kept = this.#store.row<ClaimRank>(own, this.#kind, claim.key, claim.importId);
    if (!kept || compareClaims(claim, kept) > 0) this.keep(claim, differs);
  }

  forget(key: string, importId: number): void {
    this.#store.run(forget, this.#kind, key, importId);
  }

  /** Keeps the content of a record that is about to go with the claims that said the same. */
  handDown(record: StoredRecord): void {
    const content = contentOf(this.#table, this.#names, record.values);
    this.#store.run(handDown, { content, kind: this.#kind, key: record.key, hash: record.hash });
  }

  /** The best claim of a living import on a record, or undefined. */
  best(key: string): StoredRecord | undefined {
    const claims = this.#store.rows<ClaimRow>(living, this.#kind, key);
    const [first, ...others] = claims;
    if (!first) return undefined;
    const { content, ...claim } = others.reduce((a, b) => (compareClaims(b, a) > 0 ? b : a), first);
    if (content === null) throw new Error(`the claims on ${key} have lost their content`);
    return { ...claim, key, values: this.valuesOf(content) };
  }

  /** A claim's content as the table keeps it: names become ids. */
  valuesOf(content: string): Value[] {
    const named = JSON.parse(content) as (string | number | null)[];
    return this.#table.kind.columns.map(({ type }, at) => {
      const value = named[at] ?? null;
      return isNamed(type) && typeof value === "string" ? this.#names.idOf(type, value) : value;
    });
  }

  get #kind(): string {
    return this.#table.kind.name;
  }
}

/** A record's values as its source named them, so that a claim can live on without ids. */
function contentOf(table: RecordTable, names: NameBook, values: readonly Value[]): string {
  return JSON.stringify(
    table.kind.columns.map(({ type }, at) => {
      const value = values[at] ?? null;
      return isNamed(type) && typeof value === "number" ? names.nameOf(type, value) : value;
    }),
  );
}
