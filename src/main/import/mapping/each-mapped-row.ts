import type { Mapping } from "../../../domain/mapping/mapping.ts";
import { readColumns } from "../../../domain/mapping/needed-columns.ts";
import { eachOpenRow } from "../read/open-cells.ts";
import type { FileHead } from "../recognise/file-head.ts";
import { columnPlaces } from "./column-places.ts";
import { mappedRows } from "./mapped-rows.ts";

/**
 * Goes through the rows of a mapped table for some plain columns alone (see eachOpenRow).
 *
 * @param wanted the plain columns
 * @param take is given the cells at the places that these columns have in the head's header
 */
export function eachMappedRow(
  head: Pick<FileHead, "path" | "encoding" | "separator" | "headerLine" | "header" | "mapping" | "ownHeader">,
  wanted: ReadonlySet<string>,
  take: (cells: readonly string[]) => void,
): boolean {
  const { mapping, ownHeader, header } = head;
  if (mapping === null) throw new Error("the file is read without a mapping");
  const fields = Object.fromEntries(Object.entries(mapping.fields).filter(([name]) => wanted.has(name)));
  const few: Mapping = { ...mapping, fields };
  const rows = mappedRows(few, ownHeader, wanted);
  const placeOf = columnPlaces(ownHeader);
  const places = readColumns(few)
    .map(placeOf)
    .filter((at) => at >= 0);
  const targets = rows.header.map((name) => header.indexOf(name));
  const plain = header.map(() => "");
  return eachOpenRow(head, places, (cells) => {
    const made = rows.row(cells);
    for (let at = 0; at < targets.length; at++) plain[targets[at] as number] = made[at] as string;
    take(plain);
  });
}
