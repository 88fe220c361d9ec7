import { surveyResponseKind, surveyResponseValues } from "../../../domain/floor/survey-response.ts";
import { yesNo } from "../read/yes-no.ts";
import { contactFormat } from "./contact-layout.ts";

const rating = "Satisfaction rating";

/** The anonymous call-centre workbook, as XLSX or saved as CSV: a row a call, with the customer's rating. */
export const callCentreWorkbook = contactFormat({
  id: "call-centre-workbook",
  title: "Anonymous call-centre workbook",
  needed: [
    "Call Id",
    "Agent",
    "Date",
    "Time",
    "Answered (Y/N)",
    "Speed of answer in seconds",
    "AvgTalkDuration",
  ],
  keyed: "workbook",
  contact: "Call Id",
  alwaysLocal: true,
  offeredAt: { day: "Date", clock: "Time" },
  untilAnswer: ["Speed of answer in seconds"],
  usualUnit: "seconds",
  wait: "Speed of answer in seconds",
  talk: "AvgTalkDuration",
  agent: "Agent",
  queue: "Topic",
  alwaysChannel: "voice",
  dropped: [],
  alsoKnown: ["Resolved", rating],

  outcome: ({ cell }) => (yesNo(cell("Answered (Y/N)")) === 1 ? "handled" : "abandoned"),
  resolution({ cell, agent }) {
    if (agent === null || yesNo(cell("Answered (Y/N)")) !== 1) return null;
    return yesNo(cell("Resolved")) === 1 ? "resolved" : "unresolved";
  },
  alsoBrings({ contact, id, fields, sink }) {
    const score = Number(fields.cell(fields.field(rating)));
    if (contact.agent === null || !(score >= 1 && score <= 5)) return;
    const values = surveyResponseValues({
      response: id,
      contact: id,
      agent: contact.agent,
      answeredAt: contact.endedAt ?? contact.answeredAt ?? contact.offeredAt,
      serviceDay: contact.serviceDay,
      kind: "csat",
      score,
      scaleMin: 1,
      scaleMax: 5,
    });
    sink.record(surveyResponseKind, `workbook/${id}`, null, values);
  },
});
