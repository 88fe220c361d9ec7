import { columnName } from "./column-name.ts";

/** The columns of a file that give a record's column; one of them is enough. None: no file of the layout has it. */
type GivenBy = readonly (string | undefined)[] | string | undefined;

/**
 * The columns of a record that a file has no word for, because its header lacks what gives them.
 *
 * @example lackedColumns(["agent", "name"], { name: "name", site: "site" }) // ["site"]
 */
export function lackedColumns(
  header: readonly string[],
  givenBy: Readonly<Record<string, GivenBy>>,
): string[] {
  const there = new Set(header.map(columnName));
  return Object.entries(givenBy)
    .filter(
      ([, columns]) => ![columns].flat().some((name) => name !== undefined && there.has(columnName(name))),
    )
    .map(([column]) => column);
}
