import type { FieldRule } from "../mapping.ts";
import type { Sureness } from "../proposal.ts";
import { isTelling, type Values } from "./relations.ts";
import type { Source } from "./source.ts";
import type { WordMeanings } from "./word-meanings.ts";

export interface OutcomeProposal {
  readonly rule: FieldRule;
  readonly sure: Sureness;
  readonly why: string;
}

const half = 0.5;
const fewestAnswered = 0.02;

/**
 * What the words of a column say of how contacts ended: those that are known, "yes" and "no" by what the column is
 * called, and others by whether their rows have an agent and a length.
 *
 * @param served whether each sampled row has an agent and a length
 */
export function outcomeProposal(
  source: Source,
  served: readonly boolean[],
  isYes: (word: string) => boolean | undefined,
  meanings: WordMeanings,
): OutcomeProposal | undefined {
  if (source.rule.from !== "column") return undefined;
  const isAbandoned = source.label.parts.some((part) => part.has("abandon"));
  const words: Record<string, string> = {};
  let unknown = 0;
  for (const { text } of source.column.words) {
    const isNamed = source.label.parts.some((part) => part.has("abandon") || part.has("answer"));
    const yes = isNamed && source.column.share["yes-no"] > 0.9 ? isYes(text) : undefined;
    const known =
      yes === undefined ? meanings.meaning("outcome", text) : yes === isAbandoned ? "abandoned" : "handled";
    if (known === undefined) unknown++;
    words[text] = known ?? byRows(source, text, served);
  }
  // A contact whose outcome is blank ended as well.
  if (source.sample.code.includes(-1)) words[""] = byRows(source, undefined, served);
  const count = source.column.words.length;
  const column = source.rule.column;
  const isBackwards = contradicts(source, words, served);
  const rule = { from: "column", column, words: isBackwards ? byRowsAlone(source, served) : words } as const;
  if (isBackwards) return { rule, sure: "likely", why: "by whether its rows have an agent and a length" };
  if (unknown === 0) {
    // Yes and no mean what the column's name says, and that only rows can show.
    const isYesOrNo = source.column.share["yes-no"] > 0.9 && allServed(served);
    const isOpen = isYesOrNo || saysOneThing(source, words);
    const why = count === 1 ? "its one word is known" : `its ${count} words are all known`;
    return { rule, sure: isOpen ? "likely" : "sure", why };
  }
  const why = `${unknown} of its ${count} words by whether their rows have an agent and a length`;
  return { rule, sure: unknown < count ? "likely" : "guess", why };
}

const mostBlank = 0.02;

/** Whether some rows have a word and all of these mean the same: what an agent codes, and not how a contact ended. */
function saysOneThing({ sample }: Source, words: Readonly<Record<string, string>>): boolean {
  const blank = sample.code.filter((code) => code < 0).length;
  return blank > sample.code.length * mostBlank && new Set(Object.values(words)).size === 1;
}

const mostAgainst = 0.3;

/** Whether most of the rows that can tell say the opposite of what the words were taken for. */
function contradicts(
  source: Source,
  words: Readonly<Record<string, string>>,
  served: readonly boolean[],
): boolean {
  if (allServed(served)) return false;
  let against = 0;
  let rows = 0;
  for (const [row, code] of source.sample.code.entries()) {
    const meaning = words[source.sample.texts[code] ?? ""];
    if (code < 0 || meaning === undefined) continue;
    rows++;
    if ((meaning === "handled") !== served[row]) against++;
  }
  return against > rows * mostAgainst;
}

function byRowsAlone(source: Source, served: readonly boolean[]): Record<string, string> {
  const words = Object.fromEntries(
    source.column.words.map(({ text }) => [text, byRows(source, text, served)] as const),
  );
  return source.sample.code.includes(-1) ? { ...words, "": byRows(source, undefined, served) } : words;
}

/** @param text a word, or undefined for the rows that have none */
function byRows({ sample }: Source, text: string | undefined, served: readonly boolean[]): string {
  const code = text === undefined ? -1 : sample.texts.indexOf(text);
  let rows = 0;
  let done = 0;
  for (const [row, one] of sample.code.entries()) {
    if (one !== code) continue;
    rows++;
    if (served[row]) done++;
  }
  return rows === 0 || done >= rows * half ? "handled" : "abandoned";
}

/** Whether each sampled row was served: it has an agent, and a length above zero where the file has lengths. */
export function servedRows(rows: number, agent: Source | undefined, lengths: readonly Values[]): boolean[] {
  const telling = lengths.filter(isTelling);
  return Array.from({ length: rows }, (_, row) => {
    const hasAgent = agent === undefined || (agent.sample.code[row] ?? -1) >= 0;
    const hasLength = telling.length === 0 || telling.some((values) => (values[row] ?? 0) > 0);
    return hasAgent && hasLength;
  });
}

/** Whether all rows but a few were served, so that a column's words say nothing of it. */
export function allServed(served: readonly boolean[]): boolean {
  return served.filter((one) => !one).length <= served.length * fewestAnswered;
}

const determines = 0.97;
const fewestOfEach = 0.02;

/**
 * The column whose words go together with whether a row was served, though its name does not say so: undefined where
 * none does, or where all rows were served.
 */
export function outcomeByRows(sources: readonly Source[], served: readonly boolean[]): Source | undefined {
  const unserved = served.filter((one) => !one).length;
  if (unserved < served.length * fewestOfEach || unserved > served.length * (1 - fewestOfEach))
    return undefined;
  const fitting = sources.filter(
    ({ rule, holds, column, sample }) =>
      rule.from === "column" &&
      holds === "other" &&
      (column.distinct ?? 99) >= 2 &&
      (column.distinct ?? 99) <= mostOutcomes &&
      column.filled === column.words.reduce((sum, { count }) => sum + count, 0) &&
      !sample.code.includes(-1) &&
      (column.share["yes-no"] > 0.9 || column.share.letters > 0.9) &&
      agreesWith(sample.code, served) >= determines,
  );
  return fitting.toSorted((a, b) => (a.column.distinct ?? 0) - (b.column.distinct ?? 0))[0];
}

const mostOutcomes = 12;

/** Share of the rows in which a word says what it says for most of its rows. */
function agreesWith(codes: Int32Array, served: readonly boolean[]): number {
  const counts = new Map<number, { yes: number; no: number }>();
  for (const [row, code] of codes.entries()) {
    const count = counts.get(code) ?? { yes: 0, no: 0 };
    if (served[row]) count.yes++;
    else count.no++;
    counts.set(code, count);
  }
  let same = 0;
  for (const { yes, no } of counts.values()) same += Math.max(yes, no);
  const says = [...counts.values()].some(({ yes, no }) => no > yes);
  return says ? same / codes.length : 0;
}
