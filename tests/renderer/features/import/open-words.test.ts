import { describe, expect, test } from "vitest";
import { textEncodings } from "../../../../src/domain/floor/import-codes.ts";
import { openAnswers, openDetail, openLead } from "../../../../src/renderer/features/import/open-words.ts";

const labels = (...of: Parameters<typeof openAnswers>) => openAnswers(...of).map(({ label }) => label);

const failure = {
  title: "",
  sentence: "say which with --durations",
  again: false,
  code: "REFUSED",
} as const;

describe("a question about a file", () => {
  test("is asked in plain words, with a button for each answer", () => {
    expect(openLead({ ...failure, reason: "durations-open" })).not.toContain("--durations");
    expect(labels("durations-open", "")).toEqual([
      "Milliseconds",
      "Seconds",
      "Minutes",
      "Hours and fractions of an hour",
      "Days and fractions of a day",
    ]);
    const sentence = "say which it is with --durations seconds or --durations minutes.";
    expect(labels("durations-open", sentence)).toEqual(["Seconds", "Minutes"]);
    expect(labels("numbers-open", "")).toHaveLength(2);
    expect(labels("repeated-hour-open", "")).toHaveLength(2);
    expect(openLead({ ...failure, reason: "damaged" })).toBe(failure.sentence);
  });

  test("of a file near to a known layout it says what it lacks, and nothing of the command line", () => {
    const nearest = { format: "contacts", title: "Contacts", lacks: ["agent", "queue"] };
    const sentence = "calls.csv looks like Contacts; import it with --as contacts if it is.";
    const lead = openLead({ ...failure, sentence, reason: "unknown-format", nearest });
    expect(lead).toContain("It looks like Contacts, but has no columns agent and queue.");
    expect(lead).not.toContain("--as");
  });

  test("names the column that leaves it open, without the option of the command line", () => {
    const sentence =
      "calls.csv: the numbers of talk may be seconds or minutes (the typical one is 3); say which it is with --durations seconds or --durations minutes.";
    expect(openDetail({ ...failure, sentence, reason: "durations-open" })).toBe(
      "calls.csv: the numbers of talk may be seconds or minutes (the typical one is 3).",
    );
    expect(openDetail({ ...failure, sentence, reason: "damaged" })).toBeUndefined();
  });

  test("of an unknown layout the command that lists the known ones is left out", () => {
    const sentence = 'calls.csv is in no format that is known here; "evenkeel formats" lists the known ones.';
    expect(openLead({ ...failure, sentence, reason: "unknown-format" })).toBe(
      "calls.csv is in no format that is known here.",
    );
  });

  test("of an encoding shows the file's names as they read in each", () => {
    const sentence =
      "calls.csv is no UTF-8, and its names can be read in several ways (windows-1250: Dvořák, Zoë; windows-1251: Dvoшбk, Zoл); choose one, for instance --encoding windows-1250, or export the file again as UTF-8.";
    expect(openAnswers("encoding-open", sentence)).toEqual([
      { word: "windows-1250", label: "Dvořák, Zoë (windows-1250)" },
      { word: "windows-1251", label: "Dvoшбk, Zoл (windows-1251)" },
    ]);
    expect(labels("encoding-open", "calls.csv is no UTF-8.")).toEqual([...textEncodings]);
  });
});
