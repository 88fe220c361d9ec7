import type { SurveyResponse } from "../../../domain/floor/survey-response.ts";
import { columnName } from "./column-name.ts";

type SurveyKind = SurveyResponse["kind"];

/** What a survey's column asks for, and on which scale; null where the scale is not known. */
export interface SurveyQuestion {
  readonly kind: SurveyKind;
  readonly scaleMin: number | null;
  readonly scaleMax: number | null;
}

const names: readonly (readonly [SurveyKind, RegExp])[] = [
  ["nps", /^(?:nps|netpromoter|netpromoterscore|.*nps(?:score|rating)?)$/],
  ["csat", /^(?:.*csat(?:score|rating)?|satisfaction|overallsatisfaction|customersatisfaction)$/],
  ["empathy", /^(?:empathy|empathyscore|feltunderstood)$/],
];

const labels: readonly (readonly [SurveyKind, RegExp])[] = [
  ["nps", /\b(?:how )?likely\b.*\brecommend|\bnet promoter\b/i],
  ["empathy", /\b(?:understood|listened|empath\w*|cared about)\b/i],
  ["csat", /\b(?:dis)?satisf(?:ied|action|ying)\b/i],
];

// The tool puts a column of groups beside a question of recommendation.
const groupOf = /^(.+)_NPS_GROUP$/i;

/**
 * What a survey's question asks for, by its column's name, by the group column beside it, or by its words; undefined
 * where nothing shows it. A scale is known of recommendation alone, which is asked from 0 to 10.
 *
 * @param label the question's words, blank where the file has none
 * @example surveyQuestion("Q1", "How satisfied were you?", []) // { kind: "csat", scaleMin: null, scaleMax: null }
 * @example surveyQuestion("Q2", "", ["Q2", "Q2_NPS_GROUP"]) // { kind: "nps", scaleMin: 0, scaleMax: 10 }
 */
export function surveyQuestion(
  column: string,
  label: string,
  header: readonly string[],
): SurveyQuestion | undefined {
  // Beside a question stand what was written to an answer, the group of a score, and how long somebody looked at it.
  if (isBesideQuestion(column)) return undefined;
  const hasGroup = header.some((other) => groupOf.exec(other)?.[1] === column);
  const name = columnName(column);
  const kind = hasGroup
    ? "nps"
    : (names.find(([, pattern]) => pattern.test(name)) ?? labels.find(([, words]) => words.test(label)))?.[0];
  if (kind === undefined) return undefined;
  return kind === "nps" ? { kind, scaleMin: 0, scaleMax: 10 } : { kind, scaleMin: null, scaleMax: null };
}

/** Whether a column is no question, but says more of one or of its answer. */
export function isBesideQuestion(column: string): boolean {
  return /_NPS_GROUP$|_TEXT$|_(?:First Click|Last Click|Page Submit|Click Count)$|_DO(?:_|$)| - (?:Topics|Sentiment.*|Parent Topics)$/i.test(
    column,
  );
}
