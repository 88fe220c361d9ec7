import { isCut } from "../../../domain/floor/claim.ts";
import { type CompositionNote, claimsWithNext } from "../../../domain/floor/compose-record.ts";
import { isContested, isOtherList } from "../../../domain/floor/conflicting-claims.ts";
import { contactKind } from "../../../domain/floor/contact.ts";
import type { GainedRecords, RecordKind } from "../../../domain/floor/record-kind.ts";
import type { Value, WritableStore } from "../store/open-store.ts";
import { StoreFailure } from "../store/store-failure.ts";
import { CallKeys } from "./call-keys.ts";
import type { KeptClaim } from "./claim-book.ts";
import { keepClaimSource } from "./claim-sources.ts";
import { FileEnds } from "./file-ends.ts";
import { giversOf } from "./givers.ts";
import { LivingLines } from "./living-lines.ts";
import { isNamed, type NameBook } from "./name-book.ts";
import type { RecordBatch } from "./record-batch.ts";
import { type RecordGroup, RecordGroups, type Settled } from "./record-group.ts";
import { recordKindOf } from "./record-kinds.ts";
import { countedBy, type StoredRecord, touchedBy } from "./record-table.ts";
import { StoredBatch } from "./stored-batch.ts";
import type { Touched } from "./touched.ts";
import { WaitingClaims } from "./waiting-claims.ts";

// One statement for some forty rows: the cost of a call is shared, and the values stay far below
// SQLite's limit of 32,766 in one statement.
const rowsAStatement = 40;
/** No contact has more parts; an id that does names no single contact. */
const mostPartsOfOne = 100;
// One file's rows of a key are settled as they come up to here, and then together: each time costs all of its claims.
const settledAtOnce = 4;

/** What is said of records that several rows or imports claim, with how many there are. */
type WrittenNote = CompositionNote | "conflicting-claims";

/** What an import's records came to. */
export interface WrittenRecords {
  /** Lines of which at least one record lives on. */
  readonly acceptedRows: number;
  readonly records: GainedRecords;
  readonly replaced: number;
  /** By note: the records to which it applies. */
  readonly notes: ReadonlyMap<WrittenNote, number>;
  readonly days: readonly { readonly source: string; readonly day: number; readonly rows: number }[];
  /** Ids of the people that the file names. */
  readonly agents: ReadonlySet<number>;
  readonly ranges: readonly { readonly kind: string; readonly first: number; readonly last: number }[];
}

/** Writes one import's batches, and reconciles them with other imports' claims to the same records. */
export class RecordWriter {
  readonly #store: WritableStore;
  readonly #names: NameBook;
  readonly #importId: number;
  readonly #touched: Touched;
  readonly #tables = new Map<string, OpenTable>();
  readonly #days = new Map<string, Map<number, number>>();
  readonly #agents = new Set<number>();
  readonly #lines = new LivingLines();
  #replaced = 0;

  constructor(store: WritableStore, names: NameBook, importId: number, touched: Touched) {
    this.#store = store;
    this.#names = names;
    this.#importId = importId;
    this.#touched = touched;
  }

  write(batch: RecordBatch): void {
    const open = this.#open(batch);
    this.#learn(open, batch);
    const stored = new StoredBatch(batch, open.groups.table.kind, open.words, {
      importId: this.#importId,
      joined: open.groups.table.joined,
    });
    open.calls?.give(stored);
    open.ends.add(stored);
    for (let from = 0; from < stored.length; from += rowsAStatement) {
      const rows = Math.min(rowsAStatement, stored.length - from);
      const inserted = open.groups.table.insertNew(stored, from, rows);
      open.gained += inserted;
      for (let row = from; row < from + rows; row++) {
        this.#countDay(open, stored, row);
        if (inserted === rows) this.#came(open, stored, row);
        else this.#settleRow(open, stored, row);
      }
    }
  }

  /** Ends the writing: what an export cut is known only once its last row is. Call once. */
  end(): WrittenRecords {
    for (const open of this.#tables.values()) {
      this.#settleWaiting(open);
      this.#settleCut(open);
    }
    return this.#written();
  }

  #written(): WrittenRecords {
    const tables = [...this.#tables.values()];
    const notes = new Map<WrittenNote, number>();
    for (const { noted } of tables)
      for (const each of noted.values()) for (const note of each) notes.set(note, (notes.get(note) ?? 0) + 1);
    return {
      acceptedRows: this.#lines.count,
      records: Object.fromEntries(tables.map(({ groups, gained }) => [groups.table.kind.counted, gained])),
      replaced: this.#replaced,
      notes,
      days: [...this.#days].flatMap(([source, days]) =>
        [...days].map(([day, rows]) => ({ source, day, rows })),
      ),
      agents: this.#agents,
      ranges: tables
        .map(({ groups: { table }, firstRecord }) => ({
          kind: table.kind.name,
          first: firstRecord,
          last: table.lastRecord(),
        }))
        .filter(({ first, last }) => last >= first),
    };
  }

  #open({ kind: kindName, lacks }: RecordBatch): OpenTable {
    let open = this.#tables.get(kindName);
    if (!open) {
      const kind = recordKindOf(kindName);
      const groups = new RecordGroups(this.#store, this.#names, kind, this.#touched);
      groups.sources.set({ ...groups.sources.of(this.#importId), lacks });
      open = {
        groups,
        touch: touchedBy(kind),
        count: countedBy(kind),
        dayAt: kind.columns.findIndex(({ name }) => name === "service_day"),
        words: kind.columns.map(() => []),
        firstRecord: groups.table.lastRecord() + 1,
        gained: 0,
        ends: new FileEnds(kind),
        noted: new Map(),
        waiting: new WaitingClaims(),
        calls: kind.name === contactKind.name ? new CallKeys(this.#store) : undefined,
      };
      this.#tables.set(kindName, open);
    }
    return open;
  }

  /** Reads the words that the file brings for the first time; names get their ids. */
  #learn(open: OpenTable, batch: RecordBatch): void {
    batch.newWords.forEach((words, at) => {
      const type = open.groups.table.kind.columns[at]?.type;
      for (const word of words) {
        const value = type && isNamed(type) ? this.#names.idOf(type, word) : word;
        open.words[at]?.push(value);
        if (type === "agent") this.#agents.add(open.groups.table.joined.personOf(value) as number);
      }
    });
  }

  /** A record of this import is in its table now. */
  #came(open: OpenTable, batch: StoredBatch, row: number): void {
    const value = (column: number) => batch.value(column, row);
    open.touch(this.#touched, value);
    open.count(this.#touched, [value], 1);
    this.#lines.add(batch.line(row));
  }

  #countDay(open: OpenTable, batch: StoredBatch, row: number): void {
    if (open.dayAt < 0) return;
    const source = open.groups.table.kind.source;
    const day = batch.value(open.dayAt, row) as number;
    let days = this.#days.get(source);
    if (!days) {
      days = new Map();
      this.#days.set(source, days);
    }
    days.set(day, (days.get(day) ?? 0) + 1);
  }

  /** Of rows that did not all go in: whether this one did, and if not, what the claims on its key make of it. */
  #settleRow(open: OpenTable, batch: StoredBatch, row: number): void {
    const incoming = batch.record(row);
    const standing = open.groups.table.find(incoming.key);
    if (!standing) throw new Error("a record that was to be settled has no standing one");
    if (this.#isOne(standing, incoming)) this.#came(open, batch, row);
    else this.#settleClaim(open, standing, incoming);
  }

  #settleClaim(open: OpenTable, standing: StoredRecord, incoming: StoredRecord): void {
    open.ends.addClaim(incoming);
    const source = open.groups.sources.of(this.#importId);
    const { line, part, stamp, known, hash, values } = incoming;
    const claim: KeptClaim = { source, line, part, stamp, known, hash, values, keptAs: "nothing" };
    const saysTheSame = standing.composed === null && standing.hash === hash && standing.stamp === stamp;
    if (saysTheSame && standing.importId === this.#importId) return;
    // No other claim's word changes by it. A second row of this file is settled with the first one.
    if (saysTheSame && !open.groups.claims.isClaimed(incoming.key, this.#importId)) {
      open.groups.claims.keep(incoming.key, claim, false);
      return;
    }
    if (open.waiting.join(incoming.key, claim)) {
      if (open.waiting.isFull) this.#settleWaiting(open);
      return;
    }
    const group = open.groups.of(incoming.key);
    const own = group.claims.filter((other) => this.#isOwn(other)).length;
    if (own < settledAtOnce) this.#settle(open, group, [claim]);
    else open.waiting.start(incoming.key, claim);
  }

  #settleWaiting(open: OpenTable): void {
    for (const [key, claims] of open.waiting.takeAll()) this.#settle(open, open.groups.of(key), claims);
  }

  #isOwn({ source }: KeptClaim): boolean {
    return source.importId === this.#importId;
  }

  /** Whether a record that stands is this very row's. */
  #isOne(standing: StoredRecord, { line, part }: StoredRecord): boolean {
    return standing.importId === this.#importId && standing.line === line && standing.part === part;
  }

  #settle(open: OpenTable, group: RecordGroup, incoming: readonly KeptClaim[]): void {
    const { kind } = open.groups.table;
    const [others, before] = [
      group.claims.filter((claim) => !this.#isOwn(claim)),
      group.claims.filter((claim) => this.#isOwn(claim)),
    ];
    let own: readonly KeptClaim[] = before;
    for (const row of incoming) {
      own = claimsWithNext(kind, own, row) as KeptClaim[];
      if (own.length > mostPartsOfOne) throw tooManyParts(row.line);
    }
    const claims = [...others, ...own];
    const settled = this.#settleClaims(open, group, claims);
    if (settled.went.some(({ importId }) => importId !== this.#importId)) this.#replaced++;
    if (kind.sharesKey === "list") open.gained += Math.max(0, settled.came.length - settled.went.length);
    const notes = new Set<WrittenNote>(settled.composition.notes);
    const living = others.filter(({ source }) => open.groups.sources.isLiving(source.importId));
    const isOther = own.some((claim) => isContested(kind, settled.composition, claim));
    if (isOther || isOtherList(kind, living, own)) notes.add("conflicting-claims");
    if (notes.size > 0) open.noted.set(group.key, notes);
    else open.noted.delete(group.key);
  }

  #settleClaims(open: OpenTable, group: RecordGroup, claims: readonly KeptClaim[]): Settled {
    const own = { importId: this.#importId, firstRecord: open.firstRecord };
    const settled = open.groups.settle(group, claims, own);
    const { kind } = open.groups.table;
    for (const record of settled.went)
      for (const line of this.#linesOf(kind, record)) this.#lines.remove(line);
    for (const record of settled.came) for (const line of this.#linesOf(kind, record)) this.#lines.add(line);
    return settled;
  }

  /** The lines of this file that a record comes from. */
  #linesOf(kind: RecordKind, { importId, line, composed }: StoredRecord): number[] {
    if (composed === null) return importId === this.#importId ? [line] : [];
    const givers = giversOf(kind.name, composed);
    return givers.filter((giver) => giver.importId === this.#importId).map((giver) => giver.line);
  }

  /** The claims that end where the file ends may have been cut there. */
  #settleCut(open: OpenTable): void {
    const { groups, ends } = open;
    const source = { ...groups.sources.of(this.#importId), lastEnd: ends.last };
    groups.sources.set(source);
    keepClaimSource(this.#store, groups.table.kind.name, source);
    for (const key of ends.keysAtTheEnd) {
      const group = groups.of(key);
      if (!group.claims.some((claim) => isCut(groups.table.kind, claim, group.claims))) continue;
      const { composition } = this.#settleClaims(open, group, group.claims);
      if (composition.notes.length > 0) open.noted.set(key, new Set(composition.notes));
    }
  }
}

interface OpenTable {
  readonly groups: RecordGroups;
  readonly touch: ReturnType<typeof touchedBy>;
  readonly count: ReturnType<typeof countedBy>;
  /** Place of the service day among the kind's columns; -1 where it has none. */
  readonly dayAt: number;
  /** By column: what a word's place in the file stands for in the store. */
  readonly words: Value[][];
  readonly firstRecord: number;
  gained: number;
  readonly ends: FileEnds;
  /** By key: what there is to say of records that were claimed more than once. */
  readonly noted: Map<string, ReadonlySet<WrittenNote>>;
  readonly waiting: WaitingClaims;
  /** Of contacts: the keys by which a switch's calls are known already. */
  readonly calls: CallKeys | undefined;
}

function tooManyParts(line: number): StoreFailure {
  const sentence = `Up to line ${line}, more than ${mostPartsOfOne} records of this file have the same id, and no contact or shift has so many parts; export it again with an id for each.`;
  return new StoreFailure("refused", sentence, "too-large");
}
