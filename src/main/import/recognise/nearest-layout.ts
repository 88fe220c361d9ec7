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
const half = 0.5;
const fewestOfHalf = 3;
const fewestShared = 2;
const fewestOwn = 3;

/** Columns that tables of every kind have: a layout that shares nothing else with a header is not near to it. */
const everywhere = new Set(
  [
    "id",
    "created_at",
    "updated_at",
    "agent_id",
    "agent_name",
    "agent",
    "user",
    "users",
    "date",
    "duration",
  ].map(columnName),
);

/**
 * The share of a layout's needed columns that a header has; 0 where these stand in tables of every kind.
 *
 * @example nearness(["agent", "shift_start"], ["agent", "shift_start", "shift_end"]) // 2/3
 */
export function nearness(header: readonly string[], needed: readonly string[]): number {
  const present = new Set(header.map(columnName));
  const shared = needed.map(columnName).filter((column) => present.has(column));
  const isTelling = shared.length >= fewestShared && shared.some((column) => !everywhere.has(column));
  return isTelling ? shared.length / needed.length : 0;
}

/**
 * Whether a header may well be a layout's: it has most of the needed columns, or half of them and at least
 * three; or one alone is missing, and every column that it has is the layout's own.
 */
function isNear(header: readonly string[], { needed, columns }: Format): boolean {
  const near = nearness(header, needed);
  if (near >= nearEnough) return true;
  if (near >= half && near * needed.length >= fewestOfHalf) return true;
  const lacks = missingColumns(header, needed).length;
  return lacks === 1 && header.length >= fewestOwn && missingColumns(columns, header).length === 0;
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
      if (isNear(header, format) && near > (best?.near ?? -1)) best = { near, header, format };
    }
  }
  return best && lackOf(best.header, best.format);
}
