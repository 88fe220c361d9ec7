import type { TeamScope } from "../floor/team-scope.ts";
import { askedPerson } from "../people/asked-person.ts";
import type { ReadableStore } from "./open-store.ts";

/** A read or a write: what it is given stands behind the store. */
export type StoreCall = (store: never, input: never, ...more: never[]) => unknown;

interface Scoped {
  readonly scope: TeamScope;
}

/** What names a person, or something that stands with one. */
type OfSomebody =
  | { readonly agent: unknown }
  | { readonly agents: unknown }
  | { readonly session: unknown }
  | { readonly step: unknown };

type EachScoped<Table extends Record<string, StoreCall>> = {
  [Name in keyof Table]: Parameters<Table[Name]>[1] extends Scoped ? Table[Name] : "it takes no scope";
};

type NoneOfSomebody<Table extends Record<string, StoreCall>> = {
  [Name in keyof Table]: Parameters<Table[Name]>[1] extends Scoped | OfSomebody
    ? "it reaches people"
    : Table[Name];
};

/**
 * A table of calls that reach people. Each takes the scope of whoever asks: the compiler sees to it. Each finds a person
 * by any name that was joined to theirs.
 */
export function ofPeople<Table extends Record<string, StoreCall>>(table: Table & EachScoped<Table>): Table {
  const calls = Object.entries<StoreCall>(table).map(([name, call]) => [
    name,
    (store: ReadableStore, input: object, ...more: never[]) =>
      call(store as never, askedPerson(store, input) as never, ...more),
  ]);
  return Object.fromEntries(calls) as Table;
}

/** A table of calls that reach nobody: none takes a scope or names a person. */
export function ofTheFloor<Table extends Record<string, StoreCall>>(
  table: Table & NoneOfSomebody<Table>,
): Table {
  return table;
}
