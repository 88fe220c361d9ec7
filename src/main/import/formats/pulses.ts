import { examplesSentence, isExamplePerson } from "../../../domain/floor/example-people.ts";
import { idOfSystem } from "../../../domain/floor/id-of-system.ts";
import { pulseAnswerKind, pulseAnswerValues } from "../../../domain/floor/pulse-answer.ts";
import { isMachinesGuess } from "../../../domain/privacy/inferred-emotion.ts";
import { Refusal } from "../recognise/refusal.ts";
import { byText } from "./by-text.ts";
import type { Format } from "./format.ts";
import { knownBy } from "./known-by.ts";
import { lackedColumns } from "./lacked-columns.ts";
import { RowFields } from "./row-fields.ts";
import { readScore } from "./score-field.ts";

const needed = [
  "response_id",
  "respondent",
  "team",
  "consent",
  "answered_at",
  "item",
  "score",
  "scale_min",
  "scale_max",
];

/** The plain format of pulses: a row an answer to one item, kept only where its respondent consented. */
export const pulses: Format = {
  id: "pulses",
  title: "Pulses (plain format)",
  source: "pulses",
  columns: needed,
  needed,
  essential: needed,
  dropped: ["comment"],
  hashed: ["response_id", "respondent"],
  open: [
    { column: "answered_at", holds: "time" },
    { column: "score", holds: "number" },
    { column: "scale_min", holds: "number" },
    { column: "scale_max", holds: "number" },
  ],
  alwaysLocal: false,

  recognise: (header) => knownBy(header, needed),

  lacks: (header) => ({ pulse_answer: lackedColumns(header, { team_name: "team" }) }),

  rowReader(header, context) {
    const fields = new RowFields(header, context);
    const id = fields.field("response_id");
    const respondentField = fields.field("respondent");
    const team = fields.field("team");
    const consent = fields.field("consent");
    const answered = fields.field("answered_at");
    const item = fields.field("item");
    const min = fields.field("scale_min");
    const max = fields.field("scale_max");
    const scoreField = fields.field("score");

    const isInferred = byText(isMachinesGuess);

    return function readAnswer(cells, sink) {
      fields.beginRow(cells, sink);
      const consented = fields.yesOrNo(consent);
      if (fields.isRejected) return;
      // Before anything else is looked at: not even why such a row would be rejected is kept.
      if (consented !== 1) {
        sink.ignore("without-consent");
        return;
      }
      const asked = fields.cell(item);
      if (isInferred(asked)) {
        sink.ignore("inferred-emotion-row", asked);
        return;
      }
      const response = fields.neededId(id);
      const respondent = fields.neededId(respondentField);
      const [scaleMin, scaleMax] = [fields.quantity(min), fields.quantity(max)];
      if (scaleMin === null) fields.reject(min, "blank");
      if (scaleMax === null) fields.reject(max, "no-maximum");
      const { score } = readScore(fields, scoreField, sink, { scaleMin, scaleMax });
      const [answeredAt] = fields.settled([fields.neededInstant(answered)] as const);
      const text = fields.neededText(item);
      const teamName = fields.text(team);
      if (fields.isRejected) return;
      // Kept as a hash, they look like anybody else.
      if (!context.isMadeUp && isExamplePerson(respondent))
        throw new Refusal("template-people", examplesSentence("The file", [respondent]));
      const hashed = context.respondentHash(idOfSystem(response, context));
      const values = pulseAnswerValues({
        response: hashed,
        respondent: context.respondentHash(idOfSystem(respondent, context)),
        team: teamName,
        answeredAt,
        serviceDay: context.floorClock.dayOf(answeredAt),
        item: text,
        score,
        scaleMin: scaleMin ?? 0,
        scaleMax: scaleMax ?? 0,
      });
      // A pulse asks several items under one id.
      sink.record(pulseAnswerKind, `pulse/${hashed}/${text}`, null, values);
    };
  },
};
