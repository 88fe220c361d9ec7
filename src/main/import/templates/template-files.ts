import type { SourceName } from "../../../domain/floor/record-kind.ts";
import { type MappedKind, mappedKinds } from "../../../domain/mapping/mapped-field.ts";
import { formatById } from "../formats/formats.ts";
import { templateRows } from "./template-rows.ts";

/** A file to fill in: the header of a plain layout with some rows that show what belongs where. */
export interface TemplateFile {
  readonly name: string;
  readonly format: MappedKind;
  readonly title: string;
  readonly source: SourceName;
  /** How many example rows it has. */
  readonly rows: number;
  /** CSV in UTF-8 with a mark at its beginning, so that a spreadsheet reads it as such. */
  readonly text: string;
}

const byteOrderMark = "\ufeff";

/** A template for each plain layout. Its columns are the layout's own, those that an example shows. */
export function templateFiles(): TemplateFile[] {
  return mappedKinds.map((kind) => {
    const format = formatById(kind);
    if (!format) throw new Error(`there is no layout ${kind}`);
    const rows = templateRows[kind];
    const columns = format.columns.filter((column) => rows.some((row) => row[column] !== undefined));
    const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
    return {
      name: `${kind}.csv`,
      format: kind,
      title: format.title,
      source: format.source,
      rows: rows.length,
      text: `${byteOrderMark}${lines.map((cells) => cells.join(",")).join("\r\n")}\r\n`,
    };
  });
}
