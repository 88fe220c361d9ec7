import { surveyResponseKind, surveyResponseValues } from "../../../domain/floor/survey-response.ts";
import { hasColumns } from "./column-name.ts";
import type { Format } from "./format.ts";
import { RowFields } from "./row-fields.ts";

const needed = ["externalTicketId", "csatAnsweredAt", "agentEmail", "csatScore"];

/** Answers on satisfaction from Zendesk QA (JSON). It does not say the scale on which csatScore stands. */
export const zendeskQaCsat: Format = {
  id: "zendesk-qa-csat",
  title: "Zendesk QA satisfaction",
  source: "surveys",
  columns: needed,
  needed,
  essential: ["externalTicketId", "csatAnsweredAt", "csatScore"],
  dropped: ["csatComment", "csatReason", "customerName", "customerEmail"],
  open: [
    { column: "csatAnsweredAt", holds: "time" },
    { column: "csatScore", holds: "number" },
  ],
  alwaysLocal: false,

  recognise: (paths) => (hasColumns(paths, needed) ? [`the JSON has ${needed.join(", ")}`] : undefined),

  rowReader(header, context) {
    const fields = new RowFields(header, context);
    const ticketField = fields.field("externalTicketId");
    const answered = fields.field("csatAnsweredAt");
    const agent = fields.field("agentEmail");
    const scoreField = fields.field("csatScore");

    return function readAnswer(cells, sink) {
      fields.beginRow(cells, sink);
      if (fields.cell(answered) === "") {
        sink.ignore("not-answered");
        return;
      }
      const ticket = fields.neededId(ticketField);
      const [answeredAt] = fields.settled([fields.neededInstant(answered)] as const);
      const score = fields.quantity(scoreField);
      if (score === null) fields.reject(scoreField, "blank");
      const values = surveyResponseValues({
        response: ticket,
        contact: ticket,
        agent: fields.text(agent),
        answeredAt,
        serviceDay: context.floorClock.dayOf(answeredAt),
        kind: "csat",
        score: score ?? 0,
        scaleMin: null,
        scaleMax: null,
      });
      if (fields.isRejected) return;
      sink.warn("scale-not-stated");
      sink.record(surveyResponseKind, `zendesk-qa/${ticket}/${answeredAt}`, null, values);
    };
  },
};
