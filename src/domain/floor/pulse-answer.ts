import type { RecordKind, RecordValues } from "./record-kind.ts";

/**
 * An answer to one item of a pulse, of somebody who consented. It names no agent: who answered is a keyed hash of the
 * code that they keep, under a key of its own, and what links a code to a person stands elsewhere, for one check alone
 * (see PulseConsent). No answer of the console may show a pulse of one person (methods, 2).
 */
export interface PulseAnswer {
  /** Keyed hash of the source's id of the response. */
  readonly response: string;
  /** Keyed hash of the code that the person who answered keeps. */
  readonly respondent: string;
  /** As the file names it; null where it names none. */
  readonly team: string | null;
  /** UTC seconds. */
  readonly answeredAt: number;
  readonly serviceDay: number;
  readonly item: string;
  /** From `scaleMin` to `scaleMax`. */
  readonly score: number;
  readonly scaleMin: number;
  readonly scaleMax: number;
}

export const pulseAnswerKind = {
  name: "pulse_answer",
  counted: "pulseAnswers",
  source: "pulses",
  columns: [
    { name: "response", type: "text" },
    { name: "respondent", type: "text" },
    // A text, and no id of the floor's teams: what a pulse names stays with the pulses.
    { name: "team_name", type: "word" },
    { name: "answered_at", type: "number" },
    { name: "service_day", type: "number" },
    { name: "item", type: "word" },
    { name: "score", type: "number" },
    { name: "scale_min", type: "number" },
    { name: "scale_max", type: "number" },
  ],
  datedBy: ["answered_at"],
} as const satisfies RecordKind;

/** The values of an answer in the order of its columns. */
export function pulseAnswerValues(answer: PulseAnswer): RecordValues {
  return [
    answer.response,
    answer.respondent,
    answer.team,
    answer.answeredAt,
    answer.serviceDay,
    answer.item,
    answer.score,
    answer.scaleMin,
    answer.scaleMax,
  ];
}
