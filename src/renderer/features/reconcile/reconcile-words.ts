import type { FileOfDay, SourceTotal } from "../../../contract/reconcile.ts";
import { codeSentence } from "../../../domain/floor/file-codes.ts";
import {
  comparisonSentence,
  partSentence,
  type TotalSpeaker,
  totalAmount,
  totalTitles,
} from "../../../domain/reconcile/total-words.ts";
import { totalText } from "../../../domain/reconcile/typed-total.ts";
import { plainName } from "../../words/plain-name.ts";
import { format } from "../../words/reader.ts";

const speaker: TotalSpeaker = { count: format.count, span: format.span };
const rows = { one: "row", other: "rows" };

export const reconcileWords = {
  title: "Compare totals",
  lead: "Type totals from your telephone system's own report. Ours stand beside them, with what may explain a difference.",
  loading: "Loading the day's totals",
  loadingOf: (day: string) => `Loading the totals of ${format.weekday(day)}`,
  fromImport: "Compare with your telephone system's totals",
  toImport: "To the imports",
  nothing: "No contacts were imported yet, so there is nothing to hold totals against.",
  day: "Day",
  dayBefore: "The day before",
  dayAfter: "The day after",
  uncovered: (day: string) =>
    `No contacts of ${format.weekday(day)} were imported. What you type is kept all the same.`,
  short: (count: number) =>
    `The files have ${format.count(count, rows)} fewer than is usual on this weekday: one may be missing.`,
  name: { label: "Your name", note: "It is kept with each total that you type." },
  nameFirst: "Type your name first, then fill in the totals.",
  floor: { title: "The whole floor", scroll: "Totals of the whole floor" },
  agents: {
    title: "Agents",
    figure: "Figure",
    scroll: (figure: SourceTotal["figure"]) => `${totalTitles[figure]} of each agent`,
    none: "Nobody worked on this day, as far as the files say.",
    range: (from: number, to: number, all: number) =>
      `${format.number(from)} to ${format.number(to)} of ${format.count(all, { one: "person", other: "people" })}`,
    before: "People before these",
    after: "People after these",
  },
  keys: "Enter goes down. Escape takes back what you typed. An empty field takes the total away.",
  heads: {
    agent: "Agent",
    figure: "Figure",
    ours: "Ours",
    theirs: "Theirs",
    difference: "Difference",
    says: "What it comes to",
  },
  figures: totalTitles,
  /** Short names for a choice of one. */
  choice: {
    handled: "Handled",
    handleSeconds: "Handle time",
    talkSeconds: "Talk",
    holdSeconds: "Hold",
    acwSeconds: "After-call work",
  },
  ours: ({ figure, ours }: SourceTotal) =>
    ours === null ? undefined : figure.endsWith("Seconds") ? totalText(figure, ours) : format.number(ours),
  notKnown: "not known",
  atLeast: (unknown: number) =>
    `time of ${format.count(unknown, { one: "contact", other: "contacts" })} not known`,
  theirsOf: (whose: string, figure: SourceTotal["figure"]) =>
    `${totalTitles[figure]} of ${whose} in your report`,
  difference({ figure, difference }: SourceTotal): string {
    if (difference === null || difference === 0) return "";
    const size = figure.endsWith("Seconds")
      ? totalText(figure, Math.abs(difference))
      : format.number(Math.abs(difference));
    return `${difference < 0 ? "−" : "+"}${size}`;
  },
  agrees: "agrees",
  comesTo: (total: SourceTotal) => comparisonSentence(total, speaker),
  typed: (by: string, at: string) => `Typed by ${by}, ${at}.`,
  why: (count: number) => `What may account for it (${format.number(count)})`,
  part: (part: SourceTotal["parts"][number], total: SourceTotal, whose: "agent" | "floor") =>
    partSentence(part, { figure: total.figure, whose, more: (total.difference ?? 0) > 0 }, speaker),
  share: (amount: number, figure: SourceTotal["figure"]) =>
    `${amount < 0 ? "−" : "+"}${totalAmount(figure, amount, speaker)}`,
  nothingLeft: "–",
  nothingLeftLong: "nothing is left for it",
  noShare: "?",
  noShareLong: "how much is not known",
  left: "not explained",
  rowsOf: (file: string, lines: readonly number[]) =>
    `${plainName(file)}, ${lines.length === 1 ? "line" : "lines"} ${format.list(lines.map(String))}`,
  more: (count: number) => `and ${format.number(count)} more`,
  contactsOf: (whose: string, day: string) => `Contacts of ${whose} on ${format.weekday(day)}`,
  summary(agree: number, differ: number, open: number): string {
    return format.list([
      `${format.number(agree)} agree`,
      `${format.number(differ)} differ`,
      `${format.number(open)} not typed`,
    ]);
  },
  files: {
    title: "What did not come in around this day",
    rejected: ({ rejected, amongDay }: FileOfDay) =>
      amongDay
        ? `${format.count(rejected, rows)} rejected among the rows of this day`
        : `${format.count(rejected, rows)} rejected in the whole file, whose rows are not in the order of their days`,
    reason: ({ field, reason, count }: FileOfDay["reasons"][number]) =>
      `${field ?? "the row"}: ${codeSentence(reason)} (${format.number(count)})`,
    note: ({ code, count }: FileOfDay["notes"][number]) => `${codeSentence(code)} (${format.number(count)})`,
  },
};
