import type { DebtEntry, Ledger, LedgerKnowledge } from "../../../../contract/workload.ts";
import type { DemandColumn } from "../../../../domain/workload/emotional-demand.ts";
import type { DebtCode } from "../../../../domain/workload/recovery-debt.ts";
import { format } from "../../../words/reader.ts";
import { dayWords } from "../day/day-words.ts";

const kinds: Record<DebtCode, string> = {
  "quick-return": "Rest cut short",
  "short-weekly-rest": "Short weekly rest",
  "missed-break": "Missed breaks",
  "back-to-back": "Back to back",
  "short-gaps": "Days with gaps under a minute",
  "hard-contacts": "Hard contacts in a row",
};

/** What would have to be imported for a kind of line to be known. */
const unknown: Record<DebtCode, string> = {
  "quick-return": "Fewer than two spells of work are known",
  "short-weekly-rest": "No whole week of work is known",
  "missed-break": "Neither agent states nor contacts are known",
  "back-to-back": "No contacts are known",
  "short-gaps": "No contacts are known",
  "hard-contacts": "No column tells what the contacts asked of the person",
};

const partly: Record<DebtCode, string> = {
  "quick-return": "Told from contacts alone, which make a rest look longer: there may be more",
  "short-weekly-rest": "Told from contacts alone, which make a rest look longer: there may be more",
  "missed-break": "Told from contacts alone, which show pauses that were none: there may be more",
  "back-to-back": "Not all contacts are known: there may be more",
  "short-gaps": "Not all contacts are known: there may be more",
  "hard-contacts": "Some columns are missing: there may be more",
};

export const ledgerWords = {
  title: "Recovery",
  lead: (from: string, to: string) =>
    `Times that left no room to recover, ${format.days(from, to)}. Conditions of work, listed and not summed up.`,
  loading: "Reading the ledger",
  kinds,
  all: "All lines",
  filter: "Kinds of lines",
  lines: "Lines of the ledger",
  heads: { day: "Day", what: "What", open: "Open" },
  count(count: number, knowledge: LedgerKnowledge): string {
    const number = count === 0 && knowledge === "known" ? "none" : format.number(count);
    return knowledge === "at-least" ? `at least ${number}` : number;
  },
  notKnown: "not known",
  why: (code: DebtCode, knowledge: LedgerKnowledge): string | undefined => {
    if (knowledge === "known") return undefined;
    return knowledge === "no-records" ? unknown[code] : partly[code];
  },
  missingDemand: (columns: readonly DemandColumn[]) =>
    `Not told by the files: ${format.list(columns.map((column) => dayWords.demandNames[column]))}.`,
  open: "Open the day",
  openOf: (day: string) => `Open ${day}`,
  none: "Nothing of this kind in these weeks, as far as is known.",
  noneAtAll: "Nothing in these weeks, as far as is known.",
  range: (from: number, to: number, all: number) =>
    `${format.number(from)}–${format.number(to)} of ${format.number(all)}`,
  before: "Newer lines",
  after: "Older lines",
} as const;

/** A line of the ledger in plain words. */
export function debtSentence(line: DebtEntry, zone: string, knowledge: Ledger["knowledge"]): string {
  const { code, from, to, seconds, count } = line;
  const between = `between ${format.weekdayAndTime(from, zone)} and ${format.weekdayAndTime(to, zone)}`;
  const since = `${format.clock(from, zone)}–${format.clock(to, zone)}`;
  switch (code) {
    case "quick-return":
      return `Rest cut short: ${asRest(seconds, knowledge[code])} ${between}`;
    case "short-weekly-rest":
      return `Short weekly rest: ${asRest(seconds, knowledge[code])} free in one piece in the week from ${format.day(line.day)}`;
    case "missed-break":
      return `${format.hours(seconds)} of work without a break, ${since}`;
    case "back-to-back":
      return `${format.number(count)} contacts back to back in ${format.span(seconds)}, ${since}`;
    case "short-gaps":
      return `${format.count(count, { one: "gap", other: "gaps" })} under a minute, ${format.span(seconds)} in all`;
    case "hard-contacts":
      return `${format.number(count)} hard contacts in a row in ${format.span(seconds)}, ${since}`;
  }
}

/** From contacts alone the time between them is never shorter than the rest was. */
function asRest(seconds: number, knowledge: LedgerKnowledge): string {
  return knowledge === "at-least" ? `at most ${format.hours(seconds)}` : format.hours(seconds);
}
