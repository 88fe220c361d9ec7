import type { RefusalCode } from "./refusal-codes.ts";

/** What stands in a folder, by its name. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: "file" | "folder" | "link" | "other";
}

/** What the table of rejected rows is called that the console writes, after the name of their source. */
export const repairEnding = "-rejected-rows.csv";

// A browser counts up what it saves a second time.
const repairName = /-rejected-rows( \(\d+\))?\.csv$/i;
// Names by which the platforms keep what nobody put there.
const ofThePlatform = /^(\..*|desktop\.ini|thumbs\.db|icon\r)$/i;
// "~$calls.xlsx" is held open in Excel, "calls.csv~" is an editor's earlier copy.
const temporary = /^~|~$|^#.*#$/;
const partial =
  /\.(part|partial|tmp|temp|crdownload|download|opdownload|filepart|inprogress|incomplete|swp|lock)$/i;

/**
 * Whether an entry of a watched folder is an export somebody put there: a file of its own, neither hidden nor temporary
 * nor half-fetched by its name, and no table of rejected rows that this console wrote. What it holds is for its import
 * to say.
 *
 * @example isExport({ name: "calls.csv.part", kind: "file" }) // false
 */
export function isExport({ name, kind }: FolderEntry): boolean {
  if (kind !== "file") return false;
  return ![ofThePlatform, temporary, partial, repairName].some((pattern) => pattern.test(name));
}

/** What a look at a file sees of it, without opening it. */
export interface FileSeen {
  readonly bytes: number;
  /** When it was changed by the clock of the computer that holds it, in milliseconds; compared, never with a time of ours. */
  readonly changedAt: number;
}

/** What several looks have seen of a file. */
export interface Sight extends FileSeen {
  /** At how many looks in a row, up to the last one, it was as at the look before. */
  readonly stillLooks: number;
  /** The most looks that it was still before it changed after all; 0 while it never did. */
  readonly longestPause: number;
}

/** Whether a file is as it was, as far as a look can see. */
export function isAsBefore(now: FileSeen, before: FileSeen): boolean {
  return now.bytes === before.bytes && now.changedAt === before.changedAt;
}

/** What is known of a file after one more look. @param before undefined at the first look */
export function sightAfter(now: FileSeen, before: Sight | undefined): Sight {
  const { bytes, changedAt } = now;
  if (!before) return { bytes, changedAt, stillLooks: 0, longestPause: 0 };
  if (isAsBefore(now, before)) return { ...before, stillLooks: before.stillLooks + 1 };
  return {
    bytes,
    changedAt,
    stillLooks: 0,
    longestPause: Math.max(before.longestPause, before.stillLooks),
  };
}

/**
 * Whether a file is finished as far as looks can say: it is not empty, and was as at the look before. One that grew in
 * bursts has to be still for longer than it ever was between two of them. How old it is decides nothing, for the clock
 * that dated it may be wrong.
 *
 * @example isFinished({ bytes: 10, changedAt: 5, stillLooks: 1, longestPause: 1 }) // false: so still it was before
 */
export function isFinished({ bytes, stillLooks, longestPause }: Sight): boolean {
  return bytes > 0 && stillLooks > longestPause;
}

/**
 * What a watched folder does about a file that was refused: it is tried again at the next look without a word (`later`);
 * it is named and tried again at each look (`named-and-later`); or it is named, and tried again once it changes, or what
 * refused it does (`named`).
 */
export type AfterRefusal = "later" | "named-and-later" | "named";

const passing: Partial<Readonly<Record<RefusalCode, AfterRefusal>>> = {
  "still-written": "later",
  "store-busy": "later",
  busy: "later",
  cancelled: "later",
  closed: "later",
  "not-found": "later",
  "not-readable": "named-and-later",
  "disk-full": "named-and-later",
};

/** What is done about a file that was refused for a reason. @example afterRefusal("totals-only") // "named" */
export function afterRefusal(code: RefusalCode): AfterRefusal {
  return passing[code] ?? "named";
}

/** How a watched folder stands: nobody set one; not looked at yet; looked at; not to be found; watched by another Evenkeel. */
export const watchStandings = ["off", "waiting", "watching", "gone", "elsewhere"] as const;
export type WatchStanding = (typeof watchStandings)[number];
