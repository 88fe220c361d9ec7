import { columnName, missingColumns } from "../formats/column-name.ts";
import type { Format } from "../formats/format.ts";

export interface NearLayout {
  readonly format: Format;
  readonly header: readonly string[];
  /** Columns by which the layout is known and that the header does not have. */
  readonly lacks: readonly string[];
  /** Of these, the ones without which no record can be built. */
  readonly lacksEssential: readonly string[];
}

const nearEnough = 0.6;
const fewestShared = 2;

/**
 * The share of a layout's needed columns that a header has.
 *
 * @example nearness(["agent", "shift_start"], ["agent", "shift_start", "shift_end"]) // 2/3
 */
export function nearness(header: readonly string[], needed: readonly string[]): number {
  const present = new Set(header.map(columnName));
  const shared = needed.filter((column) => present.has(columnName(column))).length;
  return shared < fewestShared ? 0 : shared / needed.length;
}

/** What a header lacks of a layout. */
export function lackOf(header: readonly string[], format: Format): NearLayout {
  const extra = format.alsoEssential?.(header) ?? [];
  const lacks = missingColumns(header, [...new Set([...format.needed, ...extra])]);
  const lacksEssential = missingColumns(header, [...new Set([...format.essential, ...extra])]);
  return { format, header, lacks: [...new Set([...lacks, ...lacksEssential])], lacksEssential };
}

/** The layout that one of some rows comes nearest to as a header; undefined where nothing is near. */
export function nearestLayout(
  rows: readonly (readonly string[])[],
  formats: readonly Format[],
): NearLayout | undefined {
  let best:
    | { readonly near: number; readonly header: readonly string[]; readonly format: Format }
    | undefined;
  for (const header of rows) {
    for (const format of formats) {
      const near = nearness(header, format.needed);
      if (near >= nearEnough && near > (best?.near ?? 0)) best = { near, header, format };
    }
  }
  return best && lackOf(best.header, best.format);
}
