import { mean } from "../statistics/mean.ts";
import { pulseRules } from "./pulse-rules.ts";
import { eightWeeksOf, type PulseIndex, type StretchKind } from "./pulse-stretch.ts";

const min = pulseRules.minRespondents.value;

/** What one respondent answered to one topic in one pulse. It never leaves the thread of the store. */
export interface PulseWord {
  /** Keyed hash of the code that the person keeps. */
  readonly respondent: string;
  /** As the answers name it; null where they name none. */
  readonly team: string | null;
  readonly pulse: PulseIndex;
  /** 0 to 100. */
  readonly value: number;
}

/** Some people's answers of one stretch of time: the unit in which pulses may be shown. */
export interface PulseCell {
  readonly kind: StretchKind;
  /** Which pulse, or which eight weeks. */
  readonly at: number;
  /** The teams whose answers it holds; several: small teams together. */
  readonly teams: readonly (string | null)[];
  /** What it is made of: a respondent in a pulse. No two cells have one in common. */
  readonly atoms: readonly string[];
  /** One value for each respondent, 0 to 100. */
  readonly values: readonly number[];
}

/**
 * The cells in which answers to one topic are shown (methods, 6). A team's pulse with ten respondents stands by itself.
 * A team that has no such pulse in eight weeks has these eight weeks together; where they too have fewer than ten
 * respondents, they go together with those of the other small teams, and where all of them have fewer, nothing is shown.
 *
 * Two cells never share an answer, each has ten respondents, and no sum of several is shown beside them: whatever is
 * added or subtracted, an answer is only ever found among those of nine others.
 *
 * @param words one for each respondent and pulse
 * @param last the newest pulse that is over; what is later is left out, and so are eight weeks that are not over
 */
export function pulseCells(words: readonly PulseWord[], last: PulseIndex): PulseCell[] {
  const over = words.filter(({ pulse }) => pulse <= last);
  return [...Map.groupBy(over, ({ pulse }) => eightWeeksOf(pulse))]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, ofWeeks]) => cellsOfWeeks(at, ofWeeks, eightWeeksOf(last + 1) > at));
}

function cellsOfWeeks(at: number, words: readonly PulseWord[], isOver: boolean): PulseCell[] {
  const byTeam = [...Map.groupBy(words, ({ team }) => team)].sort(([a], [b]) => compareNames(a, b));
  const shown = byTeam.flatMap(([team, ofTeam]) => {
    const pulses = [...Map.groupBy(ofTeam, ({ pulse }) => pulse)]
      .sort(([a], [b]) => a - b)
      .map(([pulse, ofPulse]) => cellOf("pulse", pulse, [team], ofPulse))
      .filter(isLarge);
    return pulses.length > 0 ? [{ team, cells: pulses }] : [];
  });
  const cells = shown.flatMap((one) => one.cells);
  if (!isOver) return cells;
  const byPulse = new Set(shown.map(({ team }) => team));
  const pooled = byTeam
    .filter(([team]) => !byPulse.has(team))
    .map(([team, ofTeam]) => ({ team, words: ofTeam, cell: cellOf("eight-weeks", at, [team], ofTeam) }));
  const small = pooled.filter(({ cell }) => !isLarge(cell));
  const together = cellOf(
    "eight-weeks",
    at,
    small.map(({ team }) => team),
    small.flatMap((one) => one.words),
  );
  return [...cells, ...pooled.map(({ cell }) => cell), together].filter(isLarge);
}

function cellOf(
  kind: StretchKind,
  at: number,
  teams: readonly (string | null)[],
  words: readonly PulseWord[],
): PulseCell {
  const byRespondent = [...Map.groupBy(words, ({ respondent }) => respondent)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return {
    kind,
    at,
    teams,
    atoms: words.map(atomOf).sort(),
    // Whoever answered four pulses counts once, by the mean of their answers.
    values: byRespondent.map(([, own]) => mean(own.map(({ value }) => value)) ?? 0),
  };
}

/** The name of one respondent's answer in one pulse. */
export function atomOf({ respondent, pulse }: Pick<PulseWord, "respondent" | "pulse">): string {
  return `${respondent}/${pulse}`;
}

function isLarge({ values }: PulseCell): boolean {
  return values.length >= min;
}

/** Names by their letters; nameless last. */
export function compareNames(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : a > b ? 1 : 0;
}
