import type { RecordKind, RecordValues } from "./record-kind.ts";

/** What a survey question measures: satisfaction, recommendation, or how understood the customer felt. */
export const surveyKinds = ["csat", "nps", "empathy"] as const;
type SurveyKind = (typeof surveyKinds)[number];

/** A customer's answer to one question of a survey. Comments are never kept. */
export interface SurveyResponse {
  readonly response: string;
  /** The source's id of the contact that was asked about. */
  readonly contact: string | null;
  /** Who handled that contact; null where the source does not say. */
  readonly agent: string | null;
  /** UTC seconds. */
  readonly answeredAt: number;
  readonly serviceDay: number;
  readonly kind: SurveyKind;
  readonly score: number;
  /** The scale's ends; null where the source does not say them. */
  readonly scaleMin: number | null;
  readonly scaleMax: number | null;
}

export const surveyResponseKind = {
  name: "survey_response",
  counted: "surveyResponses",
  source: "surveys",
  columns: [
    { name: "response", type: "text" },
    { name: "contact", type: "text" },
    { name: "agent", type: "agent" },
    { name: "answered_at", type: "number" },
    { name: "service_day", type: "number" },
    { name: "kind", type: "word" },
    { name: "score", type: "number" },
    { name: "scale_min", type: "number" },
    { name: "scale_max", type: "number" },
  ],
  datedBy: ["answered_at"],
} as const satisfies RecordKind;

/** The values of a response in the order of its columns. */
export function surveyResponseValues(response: SurveyResponse): RecordValues {
  return [
    response.response,
    response.contact,
    response.agent,
    response.answeredAt,
    response.serviceDay,
    response.kind,
    response.score,
    response.scaleMin,
    response.scaleMax,
  ];
}
