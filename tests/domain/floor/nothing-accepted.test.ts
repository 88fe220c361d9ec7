import { describe, expect, test } from "vitest";
import type { RejectionReason } from "../../../src/domain/floor/file-codes.ts";
import { isPartOfALog, nothingAccepted, shownCell } from "../../../src/domain/floor/nothing-accepted.ts";

describe("what is shown of a rejected cell", () => {
  test.each<[string, RejectionReason, string]>([
    ["28/13/2026 99:00", "not-a-time", "28/13/2026 99:00"],
    ["28.03.2026, 10:00 Uhr", "not-a-time", "28.03.2026, 10:00 Uhr"],
    ["Sat 28 Mar 2026 10:00 PM CEST", "not-a-time", "Sat 28 Mar 2026 10:00 PM CEST"],
    ["2 min and a half 30", "not-a-duration", "2 min and a half 30"],
    ["1.143,50 EUR", "not-a-number", "1.143,50 EUR"],
    // A row that is shifted by a column brings a customer's name or number among the figures.
    ["Jane Roe", "not-a-time", "aaaa aaa"],
    ["+49 171 2345678", "not-a-number", "+99 999 9999999"],
    ["0171/2345678", "not-a-duration", "9999/9999999"],
    ["(212) 555-0100", "not-a-time", "(999) 999-9999"],
    ["jane.roe7@example.org", "not-a-time", "aaaa.aaa9@aaaaaaa.aaa"],
    ["Wrzeszczynska 12", "not-a-number", "aaaaaaaaaaaaa 99"],
    // Of any other column only the shape.
    ["Zoë O'Neil-3", "unknown-word", "aaa a'aaaa-9"],
    ["5550190", "damaged-id", "9999999"],
    ["٢٨", "unknown-word", "99"],
    ["x".repeat(60), "unknown-word", "a".repeat(40)],
  ])("%j, %s", (cell, reason, shown) => {
    expect(shownCell(cell, reason)).toBe(shown);
  });
});

describe("the sentence of a file of which nothing can be taken", () => {
  const file = "contacts.csv";

  test("says the shape that was met and what would be taken", () => {
    const rejected = [
      { field: "queue", reason: "blank", count: 1, shown: undefined },
      { field: "offered_at", reason: "not-a-time", count: 2, shown: "28/13/2026 99:00" },
    ] as const;
    expect(nothingAccepted({ file, rows: 3, rejected, ignored: [] })).toBe(
      "contacts.csv: none of its 3 rows can be taken: offered_at reads like 28/13/2026 99:00 (the field is not a date and time in a form that is known here); taken are times like 2026-03-28 22:00:00, 28.03.2026 22:00 or 3/28/2026 10:00 PM.",
    );
  });

  test("of a blank cell and of a whole row it gives the reason", () => {
    const blank = [{ field: "agent", reason: "blank", count: 1, shown: undefined }] as const;
    expect(nothingAccepted({ file, rows: 1, rejected: blank, ignored: [] })).toBe(
      "contacts.csv: its one row cannot be taken: agent: the field is blank, and the record needs it.",
    );
    const short = [{ field: null, reason: "too-few-fields", count: 4, shown: undefined }] as const;
    expect(nothingAccepted({ file, rows: 4, rejected: short, ignored: [] })).toBe(
      "contacts.csv: none of its 4 rows can be taken: the row has fewer fields than the header.",
    );
  });

  test("where every row is by rule no record, it says by which", () => {
    const ignored = [{ code: "not-answered", count: 2 }] as const;
    expect(nothingAccepted({ file, rows: 2, rejected: [], ignored })).toBe(
      "contacts.csv: none of its 2 rows can be taken, for by rule they are no records (2 surveys that were not answered); choose an export that has some.",
    );
  });
});

test("a log that was cut within a call holds no record by chance, and is no failure", () => {
  expect(isPartOfALog([{ code: "counted-at-the-end-of-its-call" }, { code: "calls-without-an-end" }])).toBe(
    true,
  );
  expect(isPartOfALog([{ code: "end-of-an-unknown-call" }])).toBe(true);
  expect(isPartOfALog([{ code: "not-answered" }, { code: "unknown-event" }])).toBe(false);
});
