import { percentage } from "../statistics/rounding.ts";
import type { EvidenceGrade } from "./thresholds.ts";

/** How one figure is worked out, for the page that says so. */
export interface FigureDefinition {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly formula: string;
  readonly source: string;
  readonly evidence: EvidenceGrade;
  /** What the figure cannot say, and what it is when there are no records. */
  readonly limits: string;
}

/** Seconds in the largest unit that leaves no remainder. @example inWords(5400) // "90 minutes" */
export function inWords(seconds: number): string {
  if (seconds > 0 && seconds % 3600 === 0) return counted(seconds / 3600, "hour");
  if (seconds > 0 && seconds % 60 === 0) return counted(seconds / 60, "minute");
  return counted(seconds, "second");
}

/** A share as a percentage. @example percent(0.85) // "85 %" */
export function percent(share: number): string {
  return `${percentage(share)} %`;
}

/** A share as a whole percentage, for a figure that nobody reads to a tenth. @example wholePercent(0.847) // "85 %" */
export function wholePercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Seconds after midnight as a clock shows them. @example clockTime(75_600) // "21:00" */
export function clockTime(clockSeconds: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(clockSeconds / 3600))}:${two(Math.floor((clockSeconds % 3600) / 60))}`;
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
