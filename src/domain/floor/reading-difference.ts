/** How many there were by the reading that stands, and how many there would be by the new one. */
interface BeforeAndAfter {
  readonly before: number;
  readonly after: number;
}

/** What changes where a file is read again, by a newer reader or by other choices. Counted before it is done. */
export interface ReadingDifference {
  /** The import whose reading stands. */
  readonly intake: number;
  /** The zones in which its local times were read, and are. */
  readonly zone: { readonly before: string; readonly after: string };
  /** Records that come, that stay with other values, and that go. */
  readonly records: { readonly added: number; readonly changed: number; readonly removed: number };
  readonly rejected: BeforeAndAfter;
  readonly ignored: BeforeAndAfter;
}

/** Whether two readings of a file say the same: the same records, and as many rows rejected and set aside. */
export function saysTheSame({ records, rejected, ignored }: ReadingDifference): boolean {
  const { added, changed, removed } = records;
  return (
    added + changed + removed === 0 && rejected.before === rejected.after && ignored.before === ignored.after
  );
}

/**
 * A difference in one sentence.
 *
 * @example differenceSentence(difference) // "records: 12 added, 0 changed, 3 taken away; 5 rows are rejected (8 before)"
 */
export function differenceSentence({ records, rejected, ignored }: ReadingDifference): string {
  const rows = ({ before, after }: BeforeAndAfter, word: string) =>
    before === after ? [] : [`${after} ${after === 1 ? "row is" : "rows are"} ${word} (${before} before)`];
  const { added, changed, removed } = records;
  return [
    `records: ${added} added, ${changed} changed, ${removed} taken away`,
    ...rows(rejected, "rejected"),
    ...rows(ignored, "set aside"),
  ].join("; ");
}
