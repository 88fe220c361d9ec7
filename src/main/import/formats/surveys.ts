import { idOfSystem } from "../../../domain/floor/id-of-system.ts";
import {
  type SurveyResponse,
  surveyKinds,
  surveyResponseKind,
  surveyResponseValues,
} from "../../../domain/floor/survey-response.ts";
import { isInferredEmotion } from "../../../domain/privacy/inferred-emotion.ts";
import { byText } from "./by-text.ts";
import { hasColumns } from "./column-name.ts";
import type { Format } from "./format.ts";
import { knownBy } from "./known-by.ts";
import { lackedColumns } from "./lacked-columns.ts";
import { RowFields } from "./row-fields.ts";
import { readScore } from "./score-field.ts";

const needed = ["response_id", "answered_at", "kind", "score"];
/** What an answer is about: at least one of them. */
const about = ["agent", "contact_id"];

/** The plain format of surveys: a row a customer's answer to one question. */
export const surveys: Format = {
  id: "surveys",
  title: "Surveys (plain format)",
  source: "surveys",
  columns: [...needed, ...about, "scale_min", "scale_max"],
  needed,
  essential: needed,
  alsoEssential: (header) => (about.some((column) => hasColumns(header, [column])) ? [] : about.slice(0, 1)),
  dropped: ["comment"],
  open: [
    { column: "answered_at", holds: "time" },
    { column: "score", holds: "number" },
    { column: "scale_min", holds: "number" },
    { column: "scale_max", holds: "number" },
  ],
  alwaysLocal: false,

  recognise(header) {
    const named = about.filter((column) => hasColumns(header, [column]));
    return named.length === 0 ? undefined : knownBy(header, [...needed, ...named]);
  },

  lacks: (header) => ({
    survey_response: lackedColumns(header, {
      agent: "agent",
      contact: "contact_id",
      scale_min: "scale_min",
      scale_max: "scale_max",
    }),
  }),

  rowReader(header, context) {
    const fields = new RowFields(header, context);
    const id = fields.field("response_id");
    const contact = fields.field("contact_id");
    const agent = fields.field("agent");
    const answered = fields.field("answered_at");
    const kindField = fields.field("kind");
    const score = fields.field("score");
    const min = fields.field("scale_min");
    const max = fields.field("scale_max");

    const isInferred = byText(isInferredEmotion);

    return function readResponse(cells, sink) {
      fields.beginRow(cells, sink);
      const asked = fields.cell(kindField);
      if (isInferred(asked)) {
        sink.ignore("inferred-emotion-row", asked);
        return;
      }
      const kind = fields.word(kindField, surveyKinds);
      if (kind === null) fields.reject(kindField, "blank");
      const stated = { scaleMin: fields.quantity(min), scaleMax: fields.quantity(max) };
      const scored = readScore(fields, score, sink, stated);
      const [answeredAt] = fields.settled([fields.neededInstant(answered)] as const);
      const about = fields.id(contact);
      const response: SurveyResponse = {
        response: idOfSystem(fields.neededId(id), context),
        contact: about === null ? null : idOfSystem(about, context),
        agent: fields.text(agent),
        answeredAt,
        serviceDay: context.floorClock.dayOf(answeredAt),
        kind: kind ?? "csat",
        ...scored,
      };
      if (fields.isRejected) return;
      if (response.scaleMin === null || response.scaleMax === null) sink.warn("scale-not-stated");
      // A survey asks several questions under one id.
      const key = `survey/${response.response}/${response.kind}`;
      sink.record(surveyResponseKind, key, null, surveyResponseValues(response));
    };
  },
};
