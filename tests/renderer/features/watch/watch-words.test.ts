import { expect, test } from "vitest";
import { watchWords } from "../../../../src/renderer/features/watch/watch-words.ts";

const need = { file: "calls.csv", bytes: 120 };

test.each([
  [
    "dates-open",
    "calls.csv does not tell days from months; say which it is with --dates day-first or --dates month-first.",
  ],
  [
    "zone-needed",
    "calls.csv is the floor's first file: name the time zone of the floor, for instance --timezone Europe/Dublin.",
  ],
  ["unknown-format", 'calls.csv is in no known layout; "evenkeel formats" lists the known ones.'],
] as const)("a file that waits as %s is explained without words of the command line", (code, sentence) => {
  expect(watchWords.why({ ...need, code, sentence })).not.toMatch(/--|evenkeel /);
});

test("any other reason is the refusal's own sentence", () => {
  const sentence = "calls.csv is damaged; export it again.";
  expect(watchWords.why({ ...need, code: "damaged", sentence })).toBe(sentence);
});

test("what is left out is one line, and none where that is nothing", () => {
  const none = { folder: 0, link: 0, other: 0, empty: 0 };
  expect(watchWords.leftOut(none)).toBeUndefined();
  expect(watchWords.leftOut({ ...none, folder: 2, link: 1 })).toBe("Left out: 2 folders and 1 link.");
});
