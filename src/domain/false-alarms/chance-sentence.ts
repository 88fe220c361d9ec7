import type { AlarmSubject } from "./alarm-figures.ts";
import type { AlarmRate, AlarmRates } from "./alarm-rates.ts";

const ofWhom = {
  person: "people a year",
  session: "sessions",
  team: "teams a year",
} as const satisfies Record<AlarmSubject, string>;

const looksOf = {
  person: "of weekly looks",
  session: "at the last look",
  team: "of weekly looks",
} as const satisfies Record<AlarmSubject, string>;

/** How often chance shows something, as a view prints it. */
export interface ChanceShown {
  /** Stands beside the claim. */
  readonly sentence: string;
  /** The figures with their intervals, behind "How sure is this?". */
  readonly detail: string;
}

/**
 * How often chance shows a claim where nothing is wrong and nothing changed.
 *
 * @example chanceShown({ perLook, perAgentYear }, "person").sentence // "Chance alone shows this for about 1 in 21 people a year."
 */
export function chanceShown({ perLook, perAgentYear }: AlarmRates, subject: AlarmSubject): ChanceShown {
  return {
    sentence: chanceSentence(perAgentYear, subject),
    detail: `Worked out where nothing is wrong and nothing changes: ${rateText(perAgentYear)} of ${ofWhom[subject]}, ${rateText(perLook)} ${looksOf[subject]}. The range holds the true figure nineteen times in twenty, and a floor may differ from the made-up ones.`,
  };
}

/**
 * The one sentence beside every claim.
 *
 * @param perYear of people or teams a year, or of sessions
 * @example chanceSentence({ share: 0.048, from: 0.034, to: 0.069 }, "person") // "Chance alone shows this for about 1 in 21 people a year."
 * @example chanceSentence({ share: 0, from: 0, to: 0.005 }, "person") // "Chance alone shows this for fewer than 1 in 200 people a year."
 */
export function chanceSentence({ share, to }: AlarmRate, subject: AlarmSubject): string {
  const often = share > 0 ? `about 1 in ${oneIn(share)}` : `fewer than 1 in ${oneIn(to)}`;
  return `Chance alone shows this for ${often} ${ofWhom[subject]}.`;
}

/** One in how many: whole below 100, then to two figures, for more is not known. */
function oneIn(share: number): string {
  const whole = 1 / share;
  if (whole < 100) return String(Math.max(1, Math.round(whole)));
  const step = 10 ** (Math.floor(Math.log10(whole)) - 1);
  return (Math.floor(whole / step + 1e-9) * step).toLocaleString("en-GB");
}

/** @example "4.2 % (2.8 to 6.1)" */
function rateText({ share, from, to }: AlarmRate): string {
  const percent = (value: number) => (100 * value).toFixed(1);
  return `${percent(share)} % (${percent(from)} to ${percent(to)})`;
}
