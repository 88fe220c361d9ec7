import { codeSentence, type FileNote, type RejectionReason } from "./file-codes.ts";

// What a log says whose records begin in it and end in the next one, or the other way round.
const ofALongerLog: ReadonlySet<FileNote> = new Set([
  "calls-without-an-end",
  "spells-without-an-end",
  "end-of-an-unknown-call",
]);

/** Whether a file is part of a longer log, of which it may by chance hold no whole record: it is sound all the same. */
export function isPartOfALog(notes: readonly { readonly code: FileNote }[]): boolean {
  return notes.some(({ code }) => ofALongerLog.has(code));
}

/** Why rows of one column were rejected, how many, and what the first of them reads like. */
export interface RejectedExample {
  readonly field: string | null;
  readonly reason: RejectionReason;
  readonly count: number;
  /** What may be shown of the first such cell (see shownCell); undefined where no cell is at fault. */
  readonly shown: string | undefined;
}

interface ReadInVain {
  readonly file: string;
  readonly rows: number;
  readonly rejected: readonly RejectedExample[];
  readonly ignored: readonly { readonly code: FileNote; readonly count: number }[];
}

/**
 * Why a file of which no row can be taken is refused, in one sentence: the commonest reason, the shape that was met
 * and what would be taken.
 *
 * @example
 * nothingAccepted({ file: "contacts.csv", rows: 3, rejected: [{ field: "offered_at", reason: "not-a-time", count: 3,
 *   shown: "28/13/2026 99:00" }], ignored: [] })
 * // "contacts.csv: none of its 3 rows can be taken: offered_at reads like 28/13/2026 99:00 (the field is not a time
 * //  in a form that is known here); taken are times like 2026-03-28 22:00:00, 28.03.2026 22:00 or 3/28/2026 10:00 PM"
 */
export function nothingAccepted({ file, rows, rejected, ignored }: ReadInVain): string {
  const begin = `${file}: ${rows === 1 ? "its one row cannot" : `none of its ${rows} rows can`} be taken`;
  const commonest = rejected.reduce<RejectedExample | undefined>(
    (most, next) => (most && most.count >= next.count ? most : next),
    undefined,
  );
  if (!commonest) {
    const reasons = ignored.map(({ code, count }) => `${count} ${codeSentence(code)}`);
    const these = rows === 1 ? "it is no record" : "they are no records";
    return `${begin}, for by rule ${these} (${reasons.join("; ")}); choose an export that has some.`;
  }
  const { field, reason, shown } = commonest;
  const met =
    field === null
      ? codeSentence(reason)
      : shown === undefined
        ? `${field}: ${codeSentence(reason)}`
        : `${field} reads like ${shown} (${codeSentence(reason)})`;
  const wanted = taken[reason];
  return `${begin}: ${met}${wanted ? `; taken are ${wanted}` : ""}.`;
}

/** What would have been taken in the place of what was rejected. */
const taken: { readonly [Reason in RejectionReason]?: string } = {
  "not-a-time": "times like 2026-03-28 22:00:00, 28.03.2026 22:00 or 3/28/2026 10:00 PM",
  "no-offset-no-zone":
    "times with an offset, like 2026-03-28T22:00:00+01:00, or any time once the zone is named",
  "not-a-day": "days like 2026-03-28, 28.03.2026 or 3/28/2026",
  "not-a-duration": "durations like 143, 2:23, 0:02:23 or 2m 23s",
  "not-a-number": "numbers like 12, 3.5 or 1,143",
  "not-yes-or-no": "1 and 0, yes and no, true and false",
  "damaged-id": "ids that were exported as text",
};

const longestShown = 40;

// Reasons that speak of times, durations and numbers: such a cell holds no name.
const ofFigures: ReadonlySet<RejectionReason> = new Set([
  "not-a-time",
  "no-offset-no-zone",
  "not-a-day",
  "not-a-duration",
  "not-a-number",
  "negative",
  "too-long",
  "ends-before-start",
  "in-the-future",
  "above-maximum",
  "below-minimum",
]);
// What in such a cell may stand in letters: months, weekdays, units, half-days and zones are short words.
const longestWord = 9;

/**
 * What of a rejected cell may be shown: of a time, a duration or a number the cell itself, of anything else only
 * its shape (letters as a, digits as 9), for it may be a customer's name or number. A cell among the figures that
 * reads like a name or a telephone number gives its shape too. At most 40 characters.
 *
 * @example shownCell("28/13/2026 99:00", "not-a-time") // "28/13/2026 99:00"
 * @example shownCell("Jane Roe", "unknown-word") // "aaaa aaa"
 */
export function shownCell(cell: string, reason: RejectionReason): string {
  const text = cell.slice(0, longestShown);
  const isFigure = ofFigures.has(reason) && /\d/.test(text) && !isTelephone(text) && !hasLongWord(text);
  return isFigure ? text : text.replaceAll(/\p{L}/gu, "a").replaceAll(/\p{Nd}/gu, "9");
}

/** A plus, a zero or an area code in brackets, then digits with gaps as people write telephone numbers. */
function isTelephone(text: string): boolean {
  const hasItsMark = /^(\+|0)|\(\d{2,4}\)/.test(text);
  const isDate = /^\d{1,2}[/.-]\d{1,2}[/.-]\d/.test(text);
  return hasItsMark && !isDate && /^[+\d\s()/.-]{7,}$/.test(text);
}

function hasLongWord(text: string): boolean {
  return text.includes("@") || new RegExp(`\\p{L}{${longestWord + 1},}`, "u").test(text);
}
