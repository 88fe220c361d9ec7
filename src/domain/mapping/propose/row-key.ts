import type { Source } from "./source.ts";

const alike = 0.0005;

/**
 * Columns that together tell the rows of a file from one another as well as they can, in the order in which they are
 * tried: what is not needed for it is left out. The place among rows that are equal in all of them does the rest.
 *
 * @param sources what the rows are made of, the steadiest first
 * @param always sources that are in it though one file does not need them: in another one calls start at the same second
 */
export function rowKey(
  sources: readonly Source[],
  always: ReadonlySet<Source> = new Set(),
): {
  readonly columns: readonly string[];
  readonly unique: number;
} {
  const columns: string[] = [];
  let keys: number[] | undefined;
  let unique = 0;
  for (const source of sources) {
    if (unique === 1 && !always.has(source)) continue;
    const added = joined(keys, source.sample.code);
    const share = new Set(added).size / Math.max(1, added.length);
    if (keys !== undefined && share <= unique + alike && !always.has(source)) continue;
    keys = added;
    unique = share;
    columns.push(...namesOf(source).filter((name) => !columns.includes(name)));
  }
  return { columns, unique };
}

/** Numbers of what two lists of numbers say together: the same where both are the same. */
function joined(keys: readonly number[] | undefined, codes: Int32Array): number[] {
  const known = new Map<string, number>();
  return [...codes].map((code, row) => {
    const text = `${keys?.[row] ?? 0} ${code}`;
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  });
}

function namesOf({ rule }: Source): string[] {
  if (rule.from === "column") return [rule.column];
  return rule.from === "day-and-clock" ? [rule.day, rule.clock] : [];
}
