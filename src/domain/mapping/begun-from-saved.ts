import { mappedFields } from "./mapped-field.ts";
import type { Mapping } from "./mapping.ts";
import { readColumns } from "./needed-columns.ts";
import type { Proposal } from "./proposal.ts";

/** The saved mapping from which a proposal was begun, and how the file's columns differ from that one's. */
export interface BegunFrom {
  readonly name: string;
  /** Columns that the file has besides. */
  readonly more: readonly string[];
  /** Columns that it lacks; the mapping reads none of them. */
  readonly fewer: readonly string[];
}

const fewestShared = 0.8;

/**
 * A proposal for a file whose export gained or lost columns since its mapping was saved: what somebody confirmed then,
 * under the same system, so that the contacts of both exports are the same ones. A file with every column that a saved
 * mapping reads and most of the others is taken for one; where the columns are the very same, nothing is proposed anew.
 *
 * @param saved the saved mappings, the newest first
 */
export function begunFromSaved(proposal: Proposal, saved: readonly Mapping[]): Proposal {
  const { table, kind, name } = proposal.mapping;
  const here = new Set(table.columns);
  const alike = saved
    .filter((one) => one.kind === kind && readColumns(one).every((column) => here.has(column)))
    .map((mapping) => ({
      mapping,
      shared: mapping.table.columns.filter((column) => here.has(column)).length,
    }))
    .filter(({ mapping, shared }) => shared >= mapping.table.columns.length * fewestShared)
    .toSorted((a, b) => b.shared - a.shared);
  const [best] = alike;
  if (!best || saved.some((one) => one.kind === kind && isSameHeader(one, here))) return proposal;
  const { mapping } = best;
  const before = new Set(mapping.table.columns);
  const isTaken = saved.some((one) => one.name === name);
  const why = `as in your mapping "${mapping.name}"`;
  return {
    ...proposal,
    mapping: { ...mapping, table, name: isTaken ? `${name} (${table.columns.length} columns)` : name },
    fields: mappedFields(kind).flatMap(({ name: field }) =>
      mapping.fields[field] ? [{ field, sure: "likely", why }] : [],
    ),
    missing: [],
    begunFrom: {
      name: mapping.name,
      more: table.columns.filter((column) => !before.has(column)),
      fewer: mapping.table.columns.filter((column) => !here.has(column)),
    },
  };
}

function isSameHeader({ table }: Mapping, here: ReadonlySet<string>): boolean {
  return table.columns.length === here.size && table.columns.every((column) => here.has(column));
}
