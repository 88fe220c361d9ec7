import type { FieldName } from "../../../domain/mapping/mapped-field.ts";
import { columnsOf, type FieldRule, type Mapping } from "../../../domain/mapping/mapping.ts";
import { columnName } from "../formats/column-name.ts";
import type { Format } from "../formats/format.ts";
import { formatById } from "../formats/formats.ts";
import type { OpenColumn } from "../recognise/column-reading.ts";
import type { FileHead } from "../recognise/file-head.ts";
import { Refusal } from "../recognise/refusal.ts";

/**
 * The layout by which a file's rows are read: of a file that is read by a mapping the plain one, whose columns are
 * called and decided as the file's own are.
 *
 * @throws Refusal where there is no such layout
 */
export function formatOf({ format: id, mapping }: Pick<FileHead, "format" | "mapping">): Format {
  const format = formatById(id);
  if (!format) throw new Refusal("unknown-format", `There is no format called ${id}.`);
  return mapping === null ? format : mappedFormat(format, mapping);
}

function mappedFormat(format: Format, mapping: Mapping): Format {
  const open = (format.open ?? []).map((column) => openColumn(column, ruleOf(mapping, column.column)));
  // What it needs was looked at when the mapping was checked.
  return { ...format, needed: [], canBeUnknown: [], open };
}

function ruleOf({ fields }: Mapping, column: string): FieldRule | undefined {
  const field = Object.keys(fields).find((name) => columnName(name) === columnName(column));
  return field === undefined ? undefined : fields[field as FieldName];
}

/** A column that the plain format leaves open, as the file calls it, with the unit that somebody said. */
function openColumn(column: OpenColumn, rule: FieldRule | undefined): OpenColumn {
  if (rule === undefined) return column;
  const { usual, ...rest } = column;
  const unit = "unit" in rule ? rule.unit : undefined;
  return {
    ...rest,
    called: calledBy(rule) ?? column.column,
    ...(unit === undefined ? usual && { usual } : { documented: unit }),
  };
}

/** What a file calls that of which a field is made; undefined where it is the same for every row. */
export function calledBy(rule: FieldRule): string | undefined {
  const columns = columnsOf(rule);
  return columns.length === 0 ? undefined : columns.join(rule.from === "first-of" ? " or " : " + ");
}
