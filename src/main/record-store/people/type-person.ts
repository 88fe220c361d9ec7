import { rosterEntryKind } from "../../../domain/floor/roster-entry.ts";
import { takenBackFormat, typedFormat } from "../../../domain/floor/typed-claim.ts";
import {
  contractFault,
  type PersonFieldName,
  personFieldNames,
  type TypedPerson,
  typedFaultSentence,
} from "../../../domain/people/typed-person.ts";
import { typedText } from "../../../domain/people/typed-text.ts";
import { isWhollyPhoneNumber, withoutPhoneNumbers } from "../../../domain/privacy/phone-like.ts";
import { maySeeTeam } from "../../../domain/privacy/viewer.ts";
import { agentOf, type KnownAgent } from "../floor/agent-of.ts";
import { noteInAudit } from "../floor/audit-entry.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { KeptClaim } from "../import/claim-book.ts";
import { keepClaimSource } from "../import/claim-sources.ts";
import { hashOf, openConsoleImport } from "../import/console-import.ts";
import { type NameBook, nameBook } from "../import/name-book.ts";
import { RecordGroups } from "../import/record-group.ts";
import { rollUp } from "../import/roll-up.ts";
import { Touched } from "../import/touched.ts";
import { raiseDataVersion } from "../store/data-version.ts";
import type { Value, WritableStore } from "../store/open-store.ts";
import { StoreFailure } from "../store/store-failure.ts";

export interface TypePersonOrder {
  readonly scope: TeamScope;
  /** Any name of the person; of a new one their own. */
  readonly person: string;
  /** Somebody whom no file names. */
  readonly isNew: boolean;
  readonly fields: TypedPerson;
  /** Fields of which the rosters have the word again. */
  readonly takenBack: readonly PersonFieldName[];
  readonly by: string;
  /** UTC seconds. */
  readonly at: number;
}

export interface TypedEntry {
  /** The name that the person goes by. */
  readonly agent: string;
  /** The imports that keep it, for whoever wants to undo it. */
  readonly imports: readonly number[];
}

/**
 * Keeps what somebody typed of a person: each time an import of its own, whose word holds against every roster's, field
 * by field, until a roster's is taken on purpose.
 */
export function typePerson(store: WritableStore, order: TypePersonOrder): TypedEntry {
  return store.transaction(() => {
    const { by, at, takenBack, scope } = order;
    const fields = trimmed(order.fields);
    const typed = personFieldNames.filter((name) => fields[name] !== undefined);
    const called = order.isNew ? newName(store, order) : order.person;
    const person = order.isNew ? undefined : known(store, called, scope);
    if (typed.length + takenBack.length === 0 && !order.isNew) refuse("nothing-typed");
    const names = nameBook(store);
    const id = person?.agent_id ?? names.idOf("agent", called);
    const agent = person?.agent ?? called;
    const writing: Writing = { store, names, by, at, touched: new Touched() };
    const imports: number[] = [];
    if (takenBack.length > 0) {
      for (const name of namesWithEntry(store, id))
        imports.push(write(writing, name, { format: takenBackFormat, fields: {}, columns: takenBack }));
    }
    if (typed.length > 0 || order.isNew)
      imports.push(write(writing, { id, name: agent }, { format: typedFormat, fields, columns: typed }));
    rollUp(store, writing.touched);
    for (const part of ["empathy", "work"] as const) raiseDataVersion(store, part);
    checkOutcome(store, id, scope);
    noteInAudit(store, at, order.isNew ? "add-person" : "type-person", {
      person: agent,
      typed,
      takenBack,
      imports,
      by,
    });
    return { agent, imports };
  });
}

function trimmed(fields: TypedPerson): TypedPerson {
  const entries = Object.entries(fields).map(([name, value]) => {
    if (typeof value !== "string") return [name, value];
    const text = name === "email" ? typedText(value) : withoutPhoneNumbers(typedText(value));
    return [name, text === "" ? null : text];
  });
  return Object.fromEntries(entries) as TypedPerson;
}

/** The name of somebody new, as a file's reader would keep it. */
function newName(store: WritableStore, { person }: TypePersonOrder): string {
  const typed = typedText(person);
  const name = withoutPhoneNumbers(typed);
  if (name === "" || isWhollyPhoneNumber(typed)) refuse("no-id");
  if (store.row("SELECT 1 FROM agent_name WHERE source_id = ?", name) === undefined) return name;
  throw new StoreFailure("refused", `Somebody is called ${name} already.`, "known-already");
}

function known(store: WritableStore, name: string, scope: TeamScope): KnownAgent {
  const person = agentOf(store, name, scope);
  if (!person) throw new StoreFailure("refused", "There is no agent of this name.", "unknown-agent");
  return person;
}

/** A person stays in sight of whoever changes them, and their days in order. */
function checkOutcome(store: WritableStore, id: number, scope: TeamScope): void {
  const now = store.row<{ team: string | null; hired: number | null; left: number | null }>(
    `SELECT team.name AS team, hired_on AS hired, left_on AS "left" FROM agent LEFT JOIN team USING (team_id)
      WHERE agent_id = ?`,
    id,
  );
  if (!maySeeTeam({ teams: scope }, now?.team ?? null)) {
    const sentence = "You may put people only into teams that you answer for.";
    throw new StoreFailure("refused", sentence, "another-team");
  }
  const fault = contractFault(now?.hired ?? null, now?.left ?? null);
  if (fault) refuse(fault);
}

function refuse(fault: Parameters<typeof typedFaultSentence>[0]): never {
  throw new StoreFailure("refused", typedFaultSentence(fault), fault);
}

interface NameWithEntry {
  readonly id: number;
  readonly name: string;
}

/** The names of a person under which a roster or somebody said something. */
function namesWithEntry(store: WritableStore, person: number): NameWithEntry[] {
  return store.rows<NameWithEntry>(
    `SELECT agent_id AS id, source_id AS name FROM agent_name
      WHERE person_id = ? AND EXISTS (SELECT 1 FROM roster_entry WHERE key = 'roster/' || source_id)`,
    person,
  );
}

interface Writing {
  readonly store: WritableStore;
  readonly names: NameBook;
  readonly touched: Touched;
  readonly by: string;
  readonly at: number;
}

interface Said {
  readonly format: typeof typedFormat | typeof takenBackFormat;
  readonly fields: TypedPerson;
  /** The columns that it has a word for. */
  readonly columns: readonly PersonFieldName[];
}

/** Writes one claim on what a roster says of a name. @returns its import */
function write({ store, names, touched, by, at }: Writing, { id, name }: NameWithEntry, said: Said): number {
  const key = `roster/${name}`;
  const importId = openConsoleImport(store, {
    format: said.format,
    what: `${key}/${JSON.stringify(said)}/${lastImport(store)}`,
    by,
    at,
    rows: 1,
    records: { rosterEntries: 1 },
  });
  const groups = new RecordGroups(store, names, rosterEntryKind, touched);
  const lacks = rosterEntryKind.columns.reduce(
    (bits, column, place) => (hasWord(said, column.name) ? bits : bits | (1 << place)),
    0,
  );
  const source = { ...groups.sources.of(importId), lacks };
  groups.sources.set(source);
  keepClaimSource(store, rosterEntryKind.name, source);
  const values = rosterEntryKind.columns.map((column): Value => {
    if (column.name === "agent") return id;
    const value = said.fields[column.name] ?? null;
    return column.type === "team" && typeof value === "string" ? names.idOf("team", value) : value;
  });
  const known = values.filter((value) => value !== null).length;
  // Two claims that say the same for other fields are two: what is blank in one is not spoken of in the other.
  const hash = hashOf([...values, importId]);
  const claim: KeptClaim = {
    source,
    line: 1,
    part: 0,
    stamp: null,
    known,
    hash,
    values,
    keptAs: "nothing",
  };
  const group = groups.of(key);
  groups.settle(group, [...group.claims, claim]);
  return importId;
}

function hasWord({ columns }: Said, column: string): boolean {
  return column === "agent" || columns.some((name) => name === column);
}

function lastImport(store: WritableStore): number {
  return store.row<{ id: number }>("SELECT coalesce(max(intake_id), 0) AS id FROM intake")?.id ?? 0;
}
