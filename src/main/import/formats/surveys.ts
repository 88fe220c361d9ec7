import {
  type SurveyResponse,
  surveyKinds,
  surveyResponseKind,
  surveyResponseValues,
} from "../../../domain/floor/survey-response.ts";
import { hasColumns } from "./column-name.ts";
import type { Format } from "./format.ts";
import { RowFields } from "./row-fields.ts";

const needed = ["response_id", "agent", "answered_at", "kind", "score", "scale_min", "scale_max"];

/** The plain format of surveys: a row a customer's answer to one question. */
export const surveys: Format = {
  id: "surveys",
  title: "Surveys (plain format)",
  source: "surveys",
  columns: [...needed, "contact_id"],
  dropped: ["comment"],
  open: [
    { column: "answered_at", holds: "time" },
    { column: "score", holds: "number" },
    { column: "scale_min", holds: "number" },
    { column: "scale_max", holds: "number" },
  ],
  alwaysLocal: false,

  recognise: (header) => (hasColumns(header, needed) ? [`the header has ${needed.join(", ")}`] : undefined),

  rowReader(header, context) {
    const fields = new RowFields(header, context);
    const id = fields.field("response_id");
    const contact = fields.field("contact_id");
    const agent = fields.field("agent");
    const answered = fields.field("answered_at");
    const kindField = fields.field("kind");
    const scoreField = fields.field("score");
    const min = fields.field("scale_min");
    const max = fields.field("scale_max");

    return function readResponse(cells, sink) {
      fields.beginRow(cells, sink);
      const kind = fields.word(kindField, surveyKinds);
      if (kind === null) fields.reject(kindField, "blank");
      const score = fields.quantity(scoreField);
      if (score === null) fields.reject(scoreField, "blank");
      const scaleMin = fields.quantity(min);
      if (scaleMin === null) fields.reject(min, "blank");
      const scaleMax = fields.quantity(max);
      if (scaleMax === null) fields.reject(max, "no-maximum");
      if (score !== null && scaleMin !== null && score < scaleMin) fields.reject(scoreField, "below-minimum");
      if (score !== null && scaleMax !== null && score > scaleMax) fields.reject(scoreField, "above-maximum");
      const [answeredAt] = fields.settled([fields.neededInstant(answered)] as const);
      const response: SurveyResponse = {
        response: fields.neededId(id),
        contact: fields.id(contact),
        agent: fields.neededText(agent),
        answeredAt,
        serviceDay: context.floorClock.dayOf(answeredAt),
        kind: kind ?? "csat",
        score: score ?? 0,
        scaleMin,
        scaleMax,
      };
      if (fields.isRejected) return;
      // A survey asks several questions under one id.
      const key = `survey/${response.response}/${response.kind}`;
      sink.record(surveyResponseKind, key, null, surveyResponseValues(response));
    };
  },
};
