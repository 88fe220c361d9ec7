import {
  type ComposedRecord,
  type Composition,
  composeRecords,
} from "../../../domain/floor/compose-record.ts";
import type { RecordKind } from "../../../domain/floor/record-kind.ts";
import { segmentKey } from "../../../domain/floor/segment-key.ts";
import { agentColumn } from "../schema/record-table.ts";
import type { Value, WritableStore } from "../store/open-store.ts";
import { ClaimBook, type KeptClaim } from "./claim-book.ts";
import { ClaimSources } from "./claim-sources.ts";
import { storedGivers } from "./givers.ts";
import { addToRange } from "./import-ranges.ts";
import type { NameBook } from "./name-book.ts";
import { countedBy, RecordTable, type StoredRecord, touchedBy } from "./record-table.ts";
import type { Touched } from "./touched.ts";

/** What stands under one key, and all that was ever claimed of it. */
export interface RecordGroup {
  readonly key: string;
  readonly records: readonly StoredRecord[];
  readonly claims: readonly KeptClaim[];
}

/** What settling a key came to. */
export interface Settled {
  readonly composition: Composition;
  /** Records that went, and that came in their place: those that stayed as they were are in neither. */
  readonly went: readonly StoredRecord[];
  readonly came: readonly StoredRecord[];
}

/**
 * Brings the records of one kind in line with what the living imports claim of them. Every change of claims goes
 * through here, whether a file came, was undone or redone: what stands follows from the claims alone.
 */
export class RecordGroups {
  readonly table: RecordTable;
  readonly claims: ClaimBook;
  readonly sources: ClaimSources;
  readonly #store: WritableStore;
  readonly #touched: Touched;
  readonly #touch: ReturnType<typeof touchedBy>;
  readonly #count: ReturnType<typeof countedBy>;
  readonly #agentAt: number;

  constructor(store: WritableStore, names: NameBook, kind: RecordKind, touched: Touched) {
    this.table = new RecordTable(store, kind);
    this.sources = new ClaimSources(store, kind.name);
    this.claims = new ClaimBook(store, names, this.table, this.sources);
    this.#store = store;
    this.#touched = touched;
    this.#touch = touchedBy(kind);
    this.#count = countedBy(kind);
    this.#agentAt = agentColumn(kind);
  }

  /** All that is known of a key. */
  of(key: string): RecordGroup {
    const records = this.table.findAll(key);
    const [first] = records;
    const standing = first && first.composed === null ? this.#claimOf(first) : undefined;
    const others = this.claims.of(key, standing);
    return { key, records, claims: standing ? [standing, ...others] : others };
  }

  /**
   * Makes the records of a key what its claims say.
   *
   * @param claims all that is to be kept, of imports that count or not; those of the group that are not among them go
   * @param ownFrom the import that is being written and where its rows begin: they stand together in one range
   */
  settle(
    group: RecordGroup,
    claims: readonly KeptClaim[],
    ownFrom?: { importId: number; firstRecord: number },
  ): Settled {
    const { key, records } = group;
    const living = claims.filter(({ source }) => this.sources.isLiving(source.importId));
    const composition = composeRecords(this.table.kind, living);
    const leader = this.#soleLeader(composition, group);
    const due = composition.records.map((record, place) =>
      this.#stored(record, segmentKey(key, place), place, composition, leader),
    );
    const came = due.filter((record) => !records.some((other) => isSame(record, other)));
    const went = records.filter((record) => !due.some((other) => isSame(record, other)));
    if (went.length > 0 || came.length > 0) {
      // A contact counts as a whole: what stayed of it may count otherwise now.
      this.#count(
        this.#touched,
        records.map((record) => this.table.lookInto(record)),
        -1,
      );
      this.#count(
        this.#touched,
        due.map((record) => this.table.lookInto(record)),
        1,
      );
    }
    for (const record of [...went, ...came]) this.#touch(this.#touched, this.table.lookInto(record));
    for (const claim of claims) this.#touchAgentOf(claim);
    this.#keepClaims(group, claims, leader);
    for (const record of went) {
      const next = came.find((other) => other.key === record.key);
      if (next?.importId !== record.importId) this.table.remove(record.key);
    }
    for (const record of came) {
      const before = went.find((other) => other.key === record.key);
      if (before?.importId === record.importId) this.table.update(record);
      else this.#insert(record, ownFrom);
    }
    return { composition, went, came };
  }

  /** An agent of whom nothing but claims that lost is left has to go: whoever is named by a claim is looked at. */
  #touchAgentOf({ values }: KeptClaim): void {
    const agent = this.table.joined.personOf((values[this.#agentAt] ?? null) as Value);
    if (typeof agent === "number") this.#touched.agent(agent);
  }

  #insert(record: StoredRecord, ownFrom: { importId: number; firstRecord: number } | undefined): void {
    const isOwn = ownFrom?.importId === record.importId;
    const at = Math.max(this.table.lastRecord() + 1, ownFrom?.firstRecord ?? 0);
    this.table.insert(record, at);
    if (!isOwn) addToRange(this.#store, record.importId, this.table.kind.name, at);
  }

  /**
   * The one claim that the only record of a key is, value for value: it then needs no place among the claims. Of
   * several that say the same the one that stands already stays.
   */
  #soleLeader({ records }: Composition, group: RecordGroup): KeptClaim | undefined {
    const [first, second] = records;
    if (!first || second) return undefined;
    const { leader, values, claims } = first;
    if (!isEqual(values, leader.values)) return undefined;
    const standing = group.claims.find(({ keptAs }) => keptAs === "record");
    const stays = standing && claims.includes(standing) && isEqual(standing.values, values);
    return stays ? standing : (leader as KeptClaim);
  }

  #stored(
    { leader, values, givers }: ComposedRecord,
    key: string,
    place: number,
    { records }: Composition,
    sole: KeptClaim | undefined,
  ): StoredRecord {
    const { source, line, part, stamp, known, hash } = sole ?? (leader as KeptClaim);
    const made = givers.map(({ claim, columns }) => [claim.source.importId, claim.line, columns] as const);
    return {
      key,
      importId: source.importId,
      line,
      part,
      stamp,
      known,
      hash,
      composed: sole ? null : storedGivers(made),
      segment: place === 0 || records.length === 1 ? null : place,
      values: values as readonly Value[],
    };
  }

  /** Keeps every claim but the one that is the record; of claims that say the same one has the content. */
  #keepClaims(
    { key, claims: before }: RecordGroup,
    claims: readonly KeptClaim[],
    sole: KeptClaim | undefined,
  ): void {
    for (const claim of before) {
      const stays = claims.includes(claim) && claim !== sole;
      if (!stays && claim.keptAs !== "record") this.claims.forget(key, claim);
    }
    const others = claims.filter((claim) => claim !== sole);
    const hashes = new Set(others.filter(({ keptAs }) => keptAs === "claim").map(({ hash }) => hash));
    if (sole) hashes.add(sole.hash);
    for (const claim of others) {
      if (claim.keptAs === "claim") continue;
      const needsContent = !hashes.has(claim.hash);
      hashes.add(claim.hash);
      if (claim.keptAs !== "claim-without-content") this.claims.keep(key, claim, needsContent);
      else if (needsContent) this.claims.keepContent(key, claim);
    }
  }

  #claimOf(record: StoredRecord): KeptClaim {
    const { importId, line, part, stamp, known, hash, values } = record;
    return { source: this.sources.of(importId), line, part, stamp, known, hash, values, keptAs: "record" };
  }
}

function isSame(a: StoredRecord, b: StoredRecord): boolean {
  return (
    a.key === b.key &&
    a.importId === b.importId &&
    a.line === b.line &&
    a.part === b.part &&
    a.composed === b.composed &&
    a.segment === b.segment &&
    isEqual(a.values, b.values)
  );
}

function isEqual(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.every((value, at) => value === b[at]);
}
