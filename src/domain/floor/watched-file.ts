import type { RefusalCode } from "./refusal-codes.ts";
import type { TextEnd } from "./text-end.ts";

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

/** What of a folder is no file of its own, or has nothing in it, and how one and several of it are called. */
export const leftOutNouns = {
  folder: { one: "folder", other: "folders" },
  link: { one: "link", other: "links" },
  other: { one: "special file", other: "special files" },
  empty: { one: "empty file", other: "empty files" },
} as const;
export type LeftOutKind = keyof typeof leftOutNouns;
export type LeftOut = Readonly<Record<LeftOutKind, number>>;

/**
 * How many entries of a folder are left out for what they are, by kind. What is hidden or temporary nobody put there, and
 * nobody misses.
 */
export function leftOutOf(entries: readonly FolderEntry[]): Omit<LeftOut, "empty"> {
  const missed = entries.filter(({ name }) => !ofThePlatform.test(name) && !temporary.test(name));
  const count = (kind: FolderEntry["kind"]) => missed.filter((entry) => entry.kind === kind).length;
  return { folder: count("folder"), link: count("link"), other: count("other") };
}

/** What a look at a file sees of it, without opening it. */
export interface FileSeen {
  readonly bytes: number;
  /** When it was changed by the clock of the computer that holds it, in milliseconds; compared, never with a time of ours. */
  readonly changedAt: number;
}

/** What the last looks have seen of a file. */
export interface Sight extends FileSeen {
  /** How many looks in a row found it as at the look before. */
  readonly still: number;
}

/** Whether a file is as it was, as far as a look can see. */
export function isAsBefore(now: FileSeen, before: FileSeen): boolean {
  return now.bytes === before.bytes && now.changedAt === before.changedAt;
}

/** What is known of a file after one more look. @param before undefined at the first look */
export function sightAfter(
  { bytes, changedAt }: FileSeen,
  before: (FileSeen & { readonly still?: number }) | undefined,
): Sight {
  const now = { bytes, changedAt };
  const isStill = before !== undefined && isAsBefore(now, before);
  return { ...now, still: isStill ? (before.still ?? 0) + 1 : 0 };
}

/**
 * Whether a file is finished as far as looks can say: it is not empty, and was as at the look before. How old it is
 * decides nothing, for the clock that dated it may be wrong.
 *
 * @example isFinished({ bytes: 0, changedAt: 5, still: 1 }) // false: what comes to it is still to come
 */
export function isFinished({ bytes, still }: Sight): boolean {
  return bytes > 0 && still >= 1;
}

/** Whether a file is empty and stays so. @example isLeftEmpty({ bytes: 0, changedAt: 5, still: 1 }) // true */
export function isLeftEmpty({ bytes, still }: Sight): boolean {
  return bytes === 0 && still >= 1;
}

/**
 * How many looks in a row have to find a file as it was before its end is believed. A program that writes in bursts, or a
 * copy over a slow network, may pause for some seconds: a last line without an end waits half a minute of the usual
 * looks. One that is cut is never taken by itself; after a minute it is named, for its copy has most likely broken off.
 */
export const looksUntilBelieved = { whole: 1, open: 6, cut: 12 } as const satisfies Record<TextEnd, number>;

/** Whether a file has been still for as long as its end asks for. */
export function isBelieved({ still }: Pick<Sight, "still">, end: TextEnd): boolean {
  return still >= looksUntilBelieved[end];
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

// Readers refuse so what ends too early: an archive, a workbook, a JSON document, a table whose rows are still to come.
const endsEarly: ReadonlySet<RefusalCode> = new Set(["damaged", "damaged-quotes", "header-alone"]);

/** Whether a refusal may only mean that the file is not all there yet: it was not still for long. */
export function mayBeUnfinished(code: RefusalCode, sight: Pick<Sight, "still">): boolean {
  return endsEarly.has(code) && !isBelieved(sight, "cut");
}

/**
 * What is done about a file that was refused for a reason, by how long it has been still.
 *
 * @example afterRefusal("totals-only", { still: 1 }) // "named"
 */
export function afterRefusal(code: RefusalCode, sight: Pick<Sight, "still">): AfterRefusal {
  return mayBeUnfinished(code, sight) ? "later" : (passing[code] ?? "named");
}

const maxRest = 64;

/**
 * How many looks a file that is tried again is left alone after so many tries in a row, 1 to 64: what stands in the way may
 * take long, and each try reads the file.
 *
 * @example restAfter(4) // 8
 */
export function restAfter(tries: number): number {
  return Math.min(2 ** Math.max(0, tries - 1), maxRest);
}

/** How a watched folder stands: nobody set one; not looked at yet; looked at; not to be found; watched by another Evenkeel. */
export const watchStandings = ["off", "waiting", "watching", "gone", "elsewhere"] as const;
export type WatchStanding = (typeof watchStandings)[number];
