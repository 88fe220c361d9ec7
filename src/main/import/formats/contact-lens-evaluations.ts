import { evaluationItemKind, evaluationItemValues } from "../../../domain/floor/evaluation-item.ts";
import { usualEvaluationSource } from "../../../domain/floor/evaluation-source.ts";
import { isInferredEmotion } from "../../../domain/privacy/inferred-emotion.ts";
import { byText } from "./by-text.ts";
import { hasColumns } from "./column-name.ts";
import type { Format } from "./format.ts";
import { RowFields } from "./row-fields.ts";

const needed = [
  "evaluationId",
  "metadata.contactId",
  "metadata.agentId",
  "metadata.evaluationDefinitionTitle",
];
const wholePercentage = 100;

/**
 * Evaluations of Amazon Connect's Contact Lens (JSON): a row a question. Contact Lens writes two files for
 * each evaluation, and a new one when it is submitted again: the later submission counts.
 */
export const contactLensEvaluations: Format = {
  id: "contact-lens-evaluations",
  title: "Contact Lens evaluations",
  source: "evaluations",
  each: ["questions"],
  columns: [
    ...needed,
    "metadata.evaluator",
    "metadata.evaluationStartTimestamp",
    "metadata.evaluationSubmitTimestamp",
    "questions.questionRefId",
    "questions.questionText",
    "questions.score.percentage",
    "questions.score.notApplicable",
  ],
  needed,
  essential: ["evaluationId", "metadata.agentId", "metadata.evaluationDefinitionTitle"],
  dropped: [
    "questions.answer.notes",
    "questions.answer.value",
    "sections.notes",
    "metadata.acknowledgerComment",
  ],
  open: [
    { column: "metadata.evaluationStartTimestamp", holds: "time" },
    { column: "metadata.evaluationSubmitTimestamp", holds: "time" },
    { column: "questions.score.percentage", holds: "number" },
  ],
  alwaysLocal: false,

  recognise: (paths) => (hasColumns(paths, needed) ? [`the JSON has ${needed.join(", ")}`] : undefined),

  rowReader(header, context) {
    const fields = new RowFields(header, context);
    const id = fields.field("evaluationId");
    const contact = fields.field("metadata.contactId");
    const agent = fields.field("metadata.agentId");
    const form = fields.field("metadata.evaluationDefinitionTitle");
    const evaluator = fields.field("metadata.evaluator");
    const started = fields.field("metadata.evaluationStartTimestamp");
    const submitted = fields.field("metadata.evaluationSubmitTimestamp");
    const question = fields.field("questions.questionRefId");
    const text = fields.field("questions.questionText");
    const percentage = fields.field("questions.score.percentage");
    const notApplicable = fields.field("questions.score.notApplicable");

    const isInferred = byText(isInferredEmotion);

    return function readQuestion(cells, sink) {
      fields.beginRow(cells, sink);
      if (fields.cell(question) === "") {
        sink.ignore("no-questions");
        return;
      }
      const item = fields.text(text) ?? fields.neededText(question);
      if (isInferred(item) && !fields.isRejected) {
        sink.ignore("inferred-emotion-row", item);
        return;
      }
      const score = fields.quantity(percentage);
      const applies = fields.yesOrNo(notApplicable) !== 1;
      if (applies && score === null && !fields.isRejected) {
        sink.ignore("question-without-score");
        return;
      }
      if (score !== null && score > wholePercentage) fields.reject(percentage, "above-maximum");
      const submittedAt = fields.instant(submitted);
      const [evaluatedAt] = fields.settled([submittedAt ?? fields.neededInstant(started)] as const);
      const evaluation = fields.neededId(id);
      const values = evaluationItemValues({
        evaluation,
        agent: fields.neededText(agent),
        evaluator: fields.neededText(evaluator),
        form: fields.neededText(form),
        source: usualEvaluationSource,
        serviceDay: context.floorClock.dayOf(evaluatedAt),
        evaluatedAt,
        contact: fields.id(contact),
        item,
        behaviour: null,
        score: applies ? score : null,
        maxScore: wholePercentage,
      });
      const key = `contact-lens/${evaluation}/${fields.neededText(question)}`;
      if (!fields.isRejected) sink.record(evaluationItemKind, key, submittedAt, values);
    };
  },
};
