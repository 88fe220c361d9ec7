import { columnsOf, type FieldRule, type Mapping } from "../../../domain/mapping/mapping.ts";
import { neededRules } from "../../../domain/mapping/needed-columns.ts";
import { columnPlaces } from "./column-places.ts";

/**
 * Where a row of a mapped file has what no record can do without: of each group at least one cell is filled. An id that
 * is made of several columns is never blank, and a constant stands in no cell.
 *
 * @param header the file's own names of its columns
 */
export function neededPlaces(mapping: Mapping, header: readonly string[]): (readonly number[])[] {
  const placeOf = columnPlaces(header);
  const groups = neededRules(mapping)
    .flatMap((rule): readonly (readonly string[])[] => groupsOf(rule))
    .map((columns) => columns.map(placeOf).filter((at) => at >= 0))
    .filter((places) => places.length > 0);
  return groups.length > 0 ? groups : [[0]];
}

function groupsOf(rule: FieldRule): readonly (readonly string[])[] {
  switch (rule.from) {
    case "key":
    case "constant":
      return [];
    case "day-and-clock":
      return [[rule.day], [rule.clock]];
    case "names":
      return [columnsOf(rule)];
    case "column":
    case "first-of":
      // Where a blank means something, a row may well be blank there.
      return rule.words && Object.hasOwn(rule.words, "") ? [] : [columnsOf(rule)];
  }
}
