import { columnLabels } from "../../../domain/mapping/column-labels.ts";
import { columnName } from "../formats/column-name.ts";

/**
 * Where the columns of a mapping stand in a file: by their labels as they stand, else as names of columns are matched,
 * where only one column of the file is called so. Below zero where the file does not have the column.
 *
 * @param header the file's own names of its columns
 */
export function columnPlaces(header: readonly string[]): (label: string) => number {
  const labels = columnLabels(header);
  const exact = new Map(labels.map((label, at) => [label, at]));
  const alike = Map.groupBy(labels.keys(), (at) => columnName(labels[at] as string));
  return function placeOf(label) {
    const found = exact.get(label.trim());
    if (found !== undefined) return found;
    const [at, ...others] = alike.get(columnName(label)) ?? [];
    return at === undefined || others.length > 0 ? -1 : at;
  };
}
