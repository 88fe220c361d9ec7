import { describe, expect, test } from "vitest";
import type { DebtEntry, Ledger } from "../../../../src/contract/workload.ts";
import { type DebtCode, debtCodes } from "../../../../src/domain/workload/recovery-debt.ts";
import { debtSentence, ledgerWords } from "../../../../src/renderer/features/agent/load/ledger-words.ts";

const zone = "Europe/Dublin";
const instant = (iso: string) => Date.parse(iso) / 1000;

function knowing(knowledge: Ledger["knowledge"][DebtCode]): Ledger["knowledge"] {
  return {
    "back-to-back": knowledge,
    "short-gaps": knowledge,
    "hard-contacts": knowledge,
    "missed-break": knowledge,
    "quick-return": knowledge,
    "short-weekly-rest": knowledge,
  };
}

function line(code: DebtCode, from: string, to: string, more: Partial<DebtEntry> = {}): DebtEntry {
  const span = { from: instant(from), to: instant(to) };
  return {
    code,
    day: to.slice(0, 10),
    ...span,
    seconds: span.to - span.from,
    count: 1,
    rows: { ...span, kind: "contact", fromDay: from.slice(0, 10), toDay: to.slice(0, 10) },
    ...more,
  };
}

/** A reader's clock may put a narrow space or a word of the day where another has none. */
const plain = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, " ");

describe("the lines of the ledger", () => {
  const rest = line("quick-return", "2026-11-17T21:50:00Z", "2026-11-18T07:00:00Z");

  test("a rest cut short says how long it was and between what", () => {
    expect(plain(debtSentence(rest, zone, knowing("known")))).toMatch(
      /^Rest cut short: 9 h 10 min between Tue .*50.* and Wed .*00/,
    );
  });

  test("from contacts alone it was at most so long", () => {
    expect(debtSentence(rest, zone, knowing("at-least"))).toContain("at most 9 h 10 min");
  });

  test("a night in which the clocks go back is reported by its true length", () => {
    const night = line("quick-return", "2026-10-24T21:00:00Z", "2026-10-25T07:30:00Z");
    expect(plain(debtSentence(night, zone, knowing("known")))).toContain("10 h 30 min between Sat");
  });

  test("runs say how many contacts in how long", () => {
    const run = line("back-to-back", "2026-11-17T09:00:00Z", "2026-11-17T10:04:00Z", { count: 12 });
    expect(debtSentence(run, zone, knowing("known"))).toContain("12 contacts back to back in 1 h 4 min");
    const hard = { ...run, code: "hard-contacts" as const, count: 4 };
    expect(debtSentence(hard, zone, knowing("known"))).toContain("4 hard contacts in a row in 1 h 4 min");
  });

  test("gaps of a day are one line with their sum", () => {
    const gaps = line("short-gaps", "2026-11-17T09:00:00Z", "2026-11-17T17:00:00Z", {
      count: 1,
      seconds: 40,
    });
    expect(debtSentence(gaps, zone, knowing("known"))).toBe("1 gap under a minute, 40 s in all");
  });

  test("no line blames anybody", () => {
    for (const code of debtCodes) {
      const sentence = debtSentence({ ...rest, code }, zone, knowing("known"));
      expect(sentence).not.toMatch(/fail|poor|late|idle|should|risk/i);
    }
  });
});

describe("the counts of the ledger", () => {
  test("none is said only of what is known", () => {
    expect(ledgerWords.count(0, "known")).toBe("none");
    expect(ledgerWords.count(0, "at-least")).toBe("at least 0");
    expect(ledgerWords.count(3, "at-least")).toBe("at least 3");
  });

  test("what cannot be known says what is missing", () => {
    expect(ledgerWords.why("hard-contacts", "no-records")).toMatch(/column/);
    expect(ledgerWords.why("quick-return", "at-least")).toMatch(/contacts alone/);
    expect(ledgerWords.why("quick-return", "known")).toBeUndefined();
  });
});
