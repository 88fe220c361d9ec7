import type { TeamScope } from "../floor/team-scope.ts";

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

/** A table of calls that reach people. Each takes the scope of whoever asks: the compiler sees to it. */
export function ofPeople<Table extends Record<string, StoreCall>>(table: Table & EachScoped<Table>): Table {
  return table;
}

/** A table of calls that reach nobody: none takes a scope or names a person. */
export function ofTheFloor<Table extends Record<string, StoreCall>>(
  table: Table & NoneOfSomebody<Table>,
): Table {
  return table;
}
