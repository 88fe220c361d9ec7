import {
  type DayOrder,
  type DecimalMark,
  type DurationUnit,
  dayOrders,
  decimalMarks,
  durationUnits,
  isOpenReading,
  type OpenReading,
  type RepeatedHour,
  repeatedHours,
} from "../../../domain/floor/import-codes.ts";
import type { Failure } from "../../app/failure.ts";
import { encodingsNamed } from "./encodings-named.ts";
import { importWords } from "./import-words.ts";

/** What is asked where a file leaves two readings, in plain words. */
const leads: Record<OpenReading, string> = {
  "dates-open":
    "The file does not tell days from months: 03/04 may be the third of April or the fourth of March. Which stands first?",
  "numbers-open":
    "The file does not tell decimals from thousands: 1.143 may be a little over one, or more than a thousand. Which mark stands before its decimals?",
  "durations-open":
    "The file does not say the unit of its durations, and its values fit several. In which are they written?",
  "repeated-hour-open":
    "When the clocks went back, one hour came twice, and the file has times in it. Which of the two do they mean?",
  "encoding-open":
    "The file does not say how its letters are stored, and its names read differently in each way. Where do they read right? If nowhere, export the file again as UTF-8.",
};

const answers = {
  dates: {
    "day-first": "The day stands first",
    "month-first": "The month stands first",
  } satisfies Record<DayOrder, string>,
  numbers: {
    "decimal-point": "A point, as in 3.5",
    "decimal-comma": "A comma, as in 3,5",
  } satisfies Record<DecimalMark, string>,
  durations: {
    milliseconds: "Milliseconds",
    seconds: "Seconds",
    minutes: "Minutes",
    hours: "Hours and fractions of an hour",
    days: "Days and fractions of a day",
  } satisfies Record<DurationUnit, string>,
  repeatedHour: {
    first: "The first, still in summer time",
    second: "The second, in winter time",
  } satisfies Record<RepeatedHour, string>,
};

/**
 * What a reader sees of a refused file: the question where it is one, else the sentence, without the words that
 * are for the command line alone.
 */
export function openLead({ reason, sentence, nearest }: Failure): string {
  if (isOpenReading(reason)) return leads[reason];
  if (nearest) return importWords.looksLike(nearest);
  return sentence
    .replace(/; "evenkeel formats" lists the known ones(, and "evenkeel import [^;]*)?\.$/, ".")
    .replace(/; if it is another export, "evenkeel import [^;]*\.$/, ".");
}

/** Which column leaves it open and by which values; undefined where the answers show it or nothing does. */
export function openDetail({ reason, sentence }: Failure): string | undefined {
  if (!isOpenReading(reason)) return undefined;
  const [detail, option] = sentence.split("; say which ");
  return option === undefined ? undefined : `${detail}.`;
}

/** The answers to choose from; of encodings each with the file's names as they read in it. */
export function openAnswers(
  reason: OpenReading,
  sentence: string,
): readonly { readonly word: string; readonly label: string }[] {
  switch (reason) {
    case "dates-open":
      return dayOrders.map((word) => ({ word, label: answers.dates[word] }));
    case "numbers-open":
      return decimalMarks.map((word) => ({ word, label: answers.numbers[word] }));
    case "durations-open":
      return unitsNamed(sentence).map((word) => ({ word, label: answers.durations[word] }));
    case "repeated-hour-open":
      return repeatedHours.map((word) => ({ word, label: answers.repeatedHour[word] }));
    case "encoding-open":
      return encodingsNamed(sentence).map(({ encoding, names }) => ({
        word: encoding,
        label: names === "" ? encoding : `${names} (${encoding})`,
      }));
  }
}

/** The units that a refusal names as plausible. All of them, where it names none. */
function unitsNamed(sentence: string): readonly DurationUnit[] {
  const named = durationUnits.filter((unit) => sentence.includes(`--durations ${unit}`));
  return named.length > 0 ? named : durationUnits;
}
