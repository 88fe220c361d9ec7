import type { ClaimSource } from "../../../domain/floor/claim.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { ReadableStore, WritableStore } from "../store/open-store.ts";

const ofKind = `
  SELECT intake.intake_id AS importId, format, ranked_at AS rankedAt, rank, coalesce(lacks, 0) AS lacks, last_end AS lastEnd
    FROM intake LEFT JOIN intake_source ON intake_source.intake_id = intake.intake_id AND kind = ?
   WHERE same_as IS NULL`;

const keepSource = insertInto(
  "intake_source",
  { intake_id: "integer", kind: "text", lacks: "integer", last_end: "integer?" },
  "replace",
);

/** The imports as sources of claims on records of one kind, and which of them count. */
export class ClaimSources {
  readonly #store: ReadableStore;
  readonly #kind: string;
  readonly #sources = new Map<number, ClaimSource>();
  #living: ReadonlySet<number> | undefined;

  constructor(store: ReadableStore, kind: string) {
    this.#store = store;
    this.#kind = kind;
  }

  of(importId: number): ClaimSource {
    if (this.#sources.size === 0) this.#read();
    const source = this.#sources.get(importId);
    if (!source) throw new Error(`no import ${importId}`);
    return source;
  }

  isLiving(importId: number): boolean {
    this.#living ??= new Set(
      this.#store.rows<{ id: number }>("SELECT intake_id AS id FROM living_intake").map(({ id }) => id),
    );
    return this.#living.has(importId);
  }

  /** What is known of an import while it is written. */
  set(source: ClaimSource): void {
    if (this.#sources.size === 0) this.#read();
    this.#sources.set(source.importId, source);
  }

  #read(): void {
    for (const source of this.#store.rows<ClaimSource>(ofKind, this.#kind))
      this.#sources.set(source.importId, source);
  }
}

/** Keeps what was learned of an import as a source of one kind of record. */
export function keepClaimSource(store: WritableStore, kind: string, source: ClaimSource): void {
  const { importId, lacks, lastEnd } = source;
  keepSource(store, { intake_id: importId, kind, lacks, last_end: lastEnd });
}
