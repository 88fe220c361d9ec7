import { expect, test } from "vitest";
import { isNothing, unwrapped } from "../../../src/main/import/read/nothing-words.ts";
import { outcomeOf } from "../../../src/main/import/read/outcome-words.ts";
import { durationSeconds } from "../../../src/main/import/read/written-duration.ts";
import { numberOf } from "../../../src/main/import/read/written-number.ts";
import { yesNo } from "../../../src/main/import/read/yes-no.ts";

/** One line a shape. */
test.each([
  ["143", 143],
  ["143.0", 143],
  ["143,5", 143.5],
  ["1 143", 1143],
  ["1\u202f143", 1143],
  ["1'143", 1143],
  ["1,143.5", 1143.5],
  ["1.143,5", 1143.5],
  ["'143", 143],
  ["1.43E+02", 143],
  ["0:02:23", 143],
  ["00:02:23", 143],
  ["02:23", 143],
  [":23", 23],
  ["0:02:23.500", 143.5],
  ["0:02:23,500", 143.5],
  ["25:10:05", 90_605],
  ["1.01:10:05", 90_605],
  ["1 day, 1:10:05", 90_605],
  ["1d 01:10:05", 90_605],
  ["2 Tage 01:10:05", 177_005],
  ["2m 23s", 143],
  ["1h 2m 3s", 3723],
  ["1h2m3s", 3723],
  ["13 mins 54 secs", 834],
  ["143s", 143],
  ["143 sec", 143],
  ["143 seconds", 143],
  ["2.5 min", 150],
  ["2 Min. 23 Sek.", 143],
  ["1 Std. 2 Min.", 3720],
  ["2 minutes et 23 secondes", 143],
  ["143000 ms", 143],
  ["00h02m23s", 143],
  ["PT2M23S", 143],
  ["P1DT1H", 90_000],
  ["2'23\"", 143],
  ["125:30", 7530],
  ["00:60:00", 3600],
  ["12:02:23 AM", 143],
  ["1900-01-00 0:02:23", 143],
  ["1899-12-30 00:02:23", 143],
  ["1900-01-01 01:10:05", 90_605],
  ["02:23 min", 143],
  ["-5", -5],
  ["-00:00:05", -5],
  ["−5", -5],
] as const)("a duration of %s is %d seconds", (text, seconds) => {
  expect(durationSeconds(text, { unit: "seconds" })).toBe(seconds);
});

test.each([
  ["184000", { unit: "milliseconds" }, 184],
  ["2.383", { unit: "minutes", mark: "decimal-point" }, 142.98],
  ["2,5", { unit: "minutes" }, 150],
  ["0.001655093", { unit: "days" }, 143],
  ["1,143", { unit: "seconds", mark: "decimal-point" }, 1143],
  ["1.143", { unit: "seconds", mark: "decimal-comma" }, 1143],
  ["02:23", { twoParts: "hours" }, 8580],
] as const)("%s read as %o is %d seconds", (text, reading, seconds) => {
  expect(durationSeconds(text, reading)).toBe(seconds);
});

test.each([
  "",
  "#######",
  "0:61:00",
  "0:00:61",
  "2 apples",
  "3s 2m",
  "1:2",
  "::",
  "NaN",
  "P",
  "PT",
  "1.2.3",
  "--5",
])("%j is no duration", (text) => {
  expect(durationSeconds(text, { unit: "seconds" })).toBeUndefined();
});

test("a bare number without a unit is no duration", () => {
  expect(durationSeconds("143", {})).toBeUndefined();
});

test.each([
  ["1143", undefined, 1143],
  ["1,143", undefined, 1143],
  ["1,143", "decimal-comma", 1.143],
  ["1.143", "decimal-comma", 1143],
  ["1.143", "decimal-point", 1.143],
  ["0.143", "decimal-comma", 0.143],
  ["1,143,205", undefined, 1_143_205],
  ["1.143.205", undefined, 1_143_205],
  ["1143.250", "decimal-comma", 1143.25],
  ["12,5", undefined, 12.5],
  ["80%", undefined, 80],
  ["80 %", undefined, 80],
  ["+5", undefined, 5],
  ["-5", undefined, -5],
  [".5", undefined, 0.5],
] as const)("%s, %s, is the number %d", (text, mark, number) => {
  expect(numberOf(text, mark)).toBe(number);
});

test.each(["", ".", "1.2.3", "1,23,456", "x", "1 2", "0x10", "Infinity", "1e", "12,345.6.7"])(
  "%j is no number",
  (text) => {
    expect(numberOf(text, undefined)).toBeUndefined();
  },
);

test.each([
  "",
  "NULL",
  "null",
  "N/A",
  "n/a",
  "NA",
  "#N/A",
  "#REF!",
  "#DIV/0!",
  "-",
  "--",
  "\\N",
  "(none)",
  "[None]",
  "None",
  "nil",
  "Unassigned",
  "Unknown",
  "NO_SERVER",
])("%j stands for nothing", (word) => {
  expect(isNothing(word)).toBe(true);
});

test.each(["Ana", "0", "No", "Nilufar", "Nan Li", "-5", "Unknown caller queue"])("%j is a value", (word) => {
  expect(isNothing(word)).toBe(false);
});

test("a cell that a program wrote as a formula is what stands in it", () => {
  expect(unwrapped('="00123"')).toBe("00123");
  expect(unwrapped('="say ""hi"""')).toBe('say "hi"');
  expect(unwrapped("=1+1")).toBe("=1+1");
});

test.each([
  ["1 Yes y TRUE true x ja Oui sí Sì sim tak да evet ✓ wahr T 1.0", 1],
  ["0 No n FALSE false nein Non não nie нет hayır ✗ F 0.0", 0],
] as const)("%s answer %d", (words, answer) => {
  for (const word of words.split(" ")) expect([word, yesNo(word)]).toEqual([word, answer]);
});

test.each(["2", "maybe", "ye", "-1"])("%s answers neither", (word) => {
  expect(yesNo(word)).toBeUndefined();
});

test.each([
  [
    "handled",
    "Handled by agent|Completed by caller|answered (SLA)|Answered|Completed|handled|CONNECTED|Beantwortet|Répondu|atendida",
  ],
  [
    "abandoned",
    "Abandoned in queue|abandoned by caller|Abandoned (short)|customer hung up|Missed|Abandoned|No answer|no-answer|NO_ANSWER|Verpasst|Manqué|hang up|inbound_abandoned|Inbound missed|short_abandoned",
  ],
  [
    "unserved",
    "Busy|Callback|Queued callback|Voicemail|failed|outbound_missed|Outbound no answer|internal missed",
  ],
] as const)("%s is what these mean: %s", (outcome, words) => {
  for (const word of words.split("|")) expect([word, outcomeOf(word)]).toEqual([word, outcome]);
});

test("a word that says nothing of the outcome has none", () => {
  for (const word of ["Sales", "Handled by bot", "Hung up by agent", "(none)"]) {
    expect(outcomeOf(word)).toBeUndefined();
  }
});
