import { PlaceAmongEquals } from "./place-among-equals.ts";

const between = "|";
// A cell's own bar must not be taken for one between two cells.
const toEscape = /[\\|]/g;

/**
 * Makes ids of several cells for the rows of a file that has none, one row after the other: equal rows are known apart
 * by their place among their equals. The same rows in the same order give the same ids; rows without any of these
 * cells give none.
 *
 * @example const keyOf = composedKeys(); keyOf(["5", "12:00"]); keyOf(["5", "12:00"]) // "5|12:00|#2"
 */
export function composedKeys(): (cells: readonly string[]) => string {
  const places = new PlaceAmongEquals();

  return function keyOf(cells) {
    let key = "";
    let isBlank = true;
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at] as string;
      if (cell !== "") isBlank = false;
      if (at > 0) key += between;
      key += cell.includes(between) || cell.includes("\\") ? cell.replaceAll(toEscape, "\\$&") : cell;
    }
    if (isBlank) return "";
    const place = places.next(key);
    // No cell of its own follows the last one, so this cannot be one.
    return place === 1 ? key : `${key}${between}#${place}`;
  };
}
