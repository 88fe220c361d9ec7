import type { DecimalMark } from "../../../domain/floor/import-codes.ts";
import { numberOf } from "./written-number.ts";
import { yesNo } from "./yes-no.ts";

/** A score as somebody wrote it, with the ends of its scale where the text itself says them. */
export interface WrittenScore {
  readonly score: number;
  readonly scaleMin: number | null;
  readonly scaleMax: number | null;
  /** How it fits another scale: a share of the maximum, an end of any scale, or a step of five. */
  readonly fits: "share" | "ends" | "steps" | null;
}

/** A score with what is known of its scale. */
export interface ScoreOnScale {
  readonly score: number;
  readonly scaleMin: number | null;
  readonly scaleMax: number | null;
}

const number = String.raw`(\d+(?:[.,]\d{1,2})?|\d+\.\d+)`;
const digits = /^\d{1,9}(?:\.\d{1,9})?$/;
// "4/5", "4 of 5", "4 (out of 5)", "4 von 5", "4 sur 5", "4 de 5", "4 su 5"
const outOf = new RegExp(`^${number} ?\\(?(?:/|(?:out )?of|von|sur|de|su|di|van|av|z) ?${number}\\)?$`);
const starred = new RegExp(`^${number} ?(?:stars?|★|⭐)$`);
// "5 - Very satisfied", "5: good", "(5) Very satisfied", "5 (very satisfied)", "5 Very satisfied"
const beforeLabel = new RegExp(
  `^[([]?${number}[)\\]]?(?: ?[-–—:=.|)] ?["'(]?\\p{L}| ?\\(\\p{L}| \\p{L}[^\\d]{2})[^\\d]*$`,
  "u",
);
// "Very satisfied (5)", "Very satisfied - 5"
const behindLabel = new RegExp(`^\\p{L}[^\\d]*(?:[([]|[-–—:=|] ?)${number}[)\\]]?$`, "u");
const stars = /^[★⭐]+☆*$|^☆+$/u;

/** Steps of five from the lowest, as the common surveys name them; a question may leave out the middle one. */
const steps: readonly (readonly string[])[] = [
  [
    "extremely dissatisfied",
    "extremely unlikely",
    "very dissatisfied",
    "very unsatisfied",
    "strongly disagree",
    "very unlikely",
    "very poor",
    "very bad",
  ],
  ["dissatisfied", "unsatisfied", "somewhat dissatisfied", "disagree", "somewhat disagree", "unlikely"],
  ["neutral", "neither satisfied nor dissatisfied", "neither agree nor disagree", "neither", "undecided"],
  ["satisfied", "somewhat satisfied", "agree", "somewhat agree", "likely"],
  ["extremely satisfied", "extremely likely", "very satisfied", "strongly agree", "very likely"],
];
const stepOf = new Map(steps.flatMap((words, at) => words.map((word) => [word, at + 1] as const)));
const [lowestStep, highestStep] = [1, steps.length];

/**
 * A score as people write it in answers and evaluations: a number, a percentage, "4 of 5", stars, a number with its
 * label, a step of satisfaction or agreement in words, yes or no. A label beside a number says nothing of its own.
 *
 * @param mark which of point and comma stands before decimals, where the column decided it
 * @returns undefined where the text is no score; a negative number is none
 * @example writtenScore("80%") // 80 from 0 to 100
 * @example writtenScore("5 - Very satisfied") // 5, its scale not stated
 */
export function writtenScore(text: string, mark?: DecimalMark): WrittenScore | undefined {
  // Nearly every score: nothing has to be made of it.
  if (digits.test(text)) return scored(Number(text));
  const trimmed = text.normalize("NFKC").replaceAll("\uFE0F", "").replaceAll(/\s+/g, " ").trim();
  const value = numberOf(trimmed, mark);
  if (value !== undefined && value < 0) return undefined;
  if (value !== undefined) return trimmed.endsWith("%") ? scored(value, 0, 100, "share") : scored(value);
  const word = trimmed.toLowerCase();
  const [, part, whole] = outOf.exec(word) ?? [];
  if (part !== undefined && whole !== undefined) return scored(partOf(part), null, partOf(whole));
  if (stars.test(trimmed)) return starScore(trimmed);
  const labelled = starred.exec(word) ?? beforeLabel.exec(trimmed) ?? behindLabel.exec(trimmed);
  if (labelled?.[1] !== undefined) return scored(partOf(labelled[1]));
  const answer = yesNo(word);
  if (answer !== undefined) return scored(answer, 0, 1, "ends");
  const step = stepOf.get(word);
  return step === undefined ? undefined : scored(step, lowestStep, highestStep, "steps");
}

/**
 * A written score on the scale that the file states, or else on its own. A percentage is a share of a maximum that
 * stands over 0; yes and no are the ends of any scale; words are the steps of a scale of five.
 *
 * @param scaleMin stated by the file; null where it is not
 * @returns undefined where the text names another scale than the file
 * @example scoreOnScale({ score: 80, scaleMin: 0, scaleMax: 100, fits: "share" }, 0, 5) // 4 from 0 to 5
 */
export function scoreOnScale(
  written: WrittenScore,
  scaleMin: number | null,
  scaleMax: number | null,
): ScoreOnScale | undefined {
  const { score, fits } = written;
  const [min, max] = [scaleMin ?? written.scaleMin, scaleMax ?? written.scaleMax];
  const agrees = (own: number | null, stated: number | null) => own === null || own === stated;
  if (agrees(written.scaleMin, min) && agrees(written.scaleMax, max))
    return { score, scaleMin: min, scaleMax: max };
  if (min === null || max === null) return undefined;
  if (fits === "share" && min === 0) return { score: (score / 100) * max, scaleMin: min, scaleMax: max };
  if (fits === "ends") return { score: score === 1 ? max : min, scaleMin: min, scaleMax: max };
  if (fits === "steps" && max - min === highestStep - lowestStep)
    return { score: min + score - lowestStep, scaleMin: min, scaleMax: max };
  return undefined;
}

function scored(
  score: number,
  scaleMin: number | null = null,
  scaleMax: number | null = null,
  fits: WrittenScore["fits"] = null,
): WrittenScore {
  return { score, scaleMin, scaleMax, fits };
}

/** Filled stars; hollow ones say how many there could be. */
function starScore(text: string): WrittenScore {
  const all = [...text].length;
  const hollow = [...text].filter((star) => star === "☆").length;
  return scored(all - hollow, null, hollow > 0 ? all : null);
}

/** The number of a part of a score, which has few decimals and no thousands. */
function partOf(text: string): number {
  return Number(text.replace(",", "."));
}
