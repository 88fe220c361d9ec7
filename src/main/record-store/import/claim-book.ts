import type { Claim } from "../../../domain/floor/claim.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { Value, WritableStore } from "../store/open-store.ts";
import type { ClaimSources } from "./claim-sources.ts";
import { isNamed, type NameBook } from "./name-book.ts";
import type { RecordTable } from "./record-table.ts";

const insertClaim = insertInto(
  "claim",
  {
    kind: "text",
    key: "text",
    intake_id: "integer",
    line: "integer",
    part: "integer",
    stamp: "real?",
    known: "integer",
    hash: "integer",
    content: "text?",
  },
  "replace",
);
const own = "kind = @kind AND key = @key AND intake_id = @importId AND line = @line AND part = @part";
const forgetClaim = `DELETE FROM claim WHERE ${own}`;
const setContent = `UPDATE claim SET content = @content WHERE ${own}`;
const claimedBy = "SELECT 1 FROM claim WHERE kind = ? AND key = ? AND intake_id = ? LIMIT 1";
const ofKey =
  "SELECT intake_id AS importId, line, part, stamp, known, hash, content FROM claim WHERE kind = ? AND key = ?";

/** A claim as the store has it: in the table of claims, as the record that stands, or not yet. */
export interface KeptClaim extends Claim {
  /** How many fields it knows. */
  readonly known: number;
  /** Two claims of one hash say the same, so that the content is kept once. */
  readonly hash: number;
  readonly keptAs: "claim" | "claim-without-content" | "record" | "nothing";
}

interface ClaimRow {
  readonly importId: number;
  readonly line: number;
  readonly part: number;
  readonly stamp: number | null;
  readonly known: number;
  readonly hash: number;
  readonly content: string | null;
}

/** What imports claim about one kind's records, in addition to the records that stand. */
export class ClaimBook {
  readonly #store: WritableStore;
  readonly #names: NameBook;
  readonly #table: RecordTable;
  readonly #sources: ClaimSources;

  constructor(store: WritableStore, names: NameBook, table: RecordTable, sources: ClaimSources) {
    this.#store = store;
    this.#names = names;
    this.#table = table;
    this.#sources = sources;
  }

  /** The claims on a key that are kept beside its record. @param standing the claim that the record itself is */
  of(key: string, standing: KeptClaim | undefined): KeptClaim[] {
    const rows = this.#store.rows<ClaimRow>(ofKey, this.#kind, key);
    const values = new Map<number, readonly Value[]>();
    for (const { hash, content } of rows) if (content !== null) values.set(hash, this.valuesOf(content));
    if (standing) values.set(standing.hash, standing.values as readonly Value[]);
    return rows.map(({ importId, content, ...claim }) => {
      const said = values.get(claim.hash);
      if (!said) throw new Error(`the claims on ${key} have lost their content`);
      const keptAs = content === null ? "claim-without-content" : "claim";
      return { ...claim, source: this.#sources.of(importId), values: said, keptAs };
    });
  }

  /** Whether an import has a claim on a key beside its record. */
  isClaimed(key: string, importId: number): boolean {
    return this.#store.row(claimedBy, this.#kind, key, importId) !== undefined;
  }

  keep(key: string, claim: KeptClaim, withContent: boolean): void {
    const { line, part, stamp, known, hash, source } = claim;
    const content = withContent ? this.#contentOf(claim) : null;
    insertClaim(this.#store, {
      kind: this.#kind,
      key,
      intake_id: source.importId,
      line,
      part,
      stamp,
      known,
      hash,
      content,
    });
  }

  /** Gives a claim that leant on another one's content its own. */
  keepContent(key: string, claim: KeptClaim): void {
    this.#store.run(setContent, { ...this.#name(key, claim), content: this.#contentOf(claim) });
  }

  forget(key: string, claim: KeptClaim): void {
    this.#store.run(forgetClaim, this.#name(key, claim));
  }

  /** A claim's content as the table keeps it: names become ids. */
  valuesOf(content: string): Value[] {
    const named = JSON.parse(content) as (string | number | null)[];
    return this.#table.kind.columns.map(({ type }, at) => {
      const value = named[at] ?? null;
      return isNamed(type) && typeof value === "string" ? this.#names.idOf(type, value) : value;
    });
  }

  /** A claim's values as its source named them, so that it can live on without ids. */
  #contentOf({ values }: KeptClaim): string {
    return JSON.stringify(
      this.#table.kind.columns.map(({ type }, at) => {
        const value = values[at] ?? null;
        return isNamed(type) && typeof value === "number" ? this.#names.nameOf(type, value) : value;
      }),
    );
  }

  #name(key: string, { source, line, part }: KeptClaim) {
    return { kind: this.#kind, key, importId: source.importId, line, part };
  }

  get #kind(): string {
    return this.#table.kind.name;
  }
}
