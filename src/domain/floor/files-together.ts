/** A file of several that come in one step. */
export interface FileTogether {
  readonly name: string;
  /** When it says that it was made, UTC seconds; null where it does not say so. */
  readonly statedAt: number | null;
}

// Not of "2026.03.10", whose last part is no ending but a number.
const ending = /(\.[a-z][a-z0-9]*)+$/i;

/**
 * Files that come in one step, in the order in which they are taken: by the time at which each says that it was made,
 * then by name, so that the order in which somebody chose them decides nothing. What a name ends with (".csv") counts last:
 * "calls (1).csv" is the later download of "calls.csv". A file that does not say so counts as
 * made now: it comes after those that do.
 *
 * @example inStatedOrder([{ name: "part10", statedAt: null }, { name: "part2", statedAt: null }]) // part2, part10
 */
export function inStatedOrder<File extends FileTogether>(files: readonly File[]): File[] {
  const timeOf = ({ statedAt }: File) => statedAt ?? Number.POSITIVE_INFINITY;
  return files.toSorted((a, b) => {
    const [first, second] = [timeOf(a), timeOf(b)];
    if (first !== second) return first - second;
    return comparedNames(withoutEnding(a), withoutEnding(b)) || comparedNames(a.name, b.name);
  });
}

function withoutEnding({ name }: FileTogether): string {
  return name.replace(ending, "");
}

const numbers = /(\d+)/;

/** Numbers in names count as numbers, and capitals only where nothing else differs. */
function comparedNames(a: string, b: string): number {
  const [first, second] = [a, b].map((name) => name.toLowerCase().split(numbers)) as [string[], string[]];
  for (let at = 0; at < Math.min(first.length, second.length); at++) {
    const compared = comparedParts(first[at] as string, second[at] as string, at % 2 === 1);
    if (compared !== 0) return compared;
  }
  return first.length - second.length || comparedTexts(a, b);
}

function comparedParts(a: string, b: string, areNumbers: boolean): number {
  if (!areNumbers) return comparedTexts(a, b);
  const [first, second] = [a.replace(/^0+/, ""), b.replace(/^0+/, "")];
  return first.length - second.length || comparedTexts(first, second);
}

function comparedTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
