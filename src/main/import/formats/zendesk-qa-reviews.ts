import { evaluationItemKind, evaluationItemValues } from "../../../domain/floor/evaluation-item.ts";
import { usualEvaluationSource } from "../../../domain/floor/evaluation-source.ts";
import { isInferredEmotion } from "../../../domain/privacy/inferred-emotion.ts";
import { byText } from "./by-text.ts";
import { hasColumns } from "./column-name.ts";
import type { Format } from "./format.ts";
import { RowFields } from "./row-fields.ts";

const review = "conversations.reviews";
const rating = `${review}.ratings`;
const needed = [
  "conversations.externalId",
  `${review}.id`,
  `${review}.reviewee.email`,
  `${review}.createdISO`,
  `${rating}.categoryId`,
  `${rating}.score`,
];
// Ratings come as a share of the category's scale.
const wholeScore = 100;

/** Reviews of Zendesk QA (JSON): a row a category's rating within a review of a conversation. */
export const zendeskQaReviews: Format = {
  id: "zendesk-qa-reviews",
  title: "Zendesk QA reviews",
  source: "evaluations",
  each: ["conversations", "reviews", "ratings"],
  columns: [
    ...needed,
    `${review}.reviewer.email`,
    `${review}.reviewer.name`,
    `${review}.scorecard`,
    `${review}.scorecard.name`,
    `${rating}.categoryName`,
  ],
  needed,
  essential: [`${review}.id`, `${review}.createdISO`, `${rating}.categoryId`],
  dropped: [`${rating}.cause`, `${rating}.causes`],
  open: [
    { column: `${review}.createdISO`, holds: "time" },
    { column: `${rating}.score`, holds: "number" },
  ],
  alwaysLocal: false,

  recognise: (paths) =>
    hasColumns(paths, needed) ? ["the JSON has conversations with reviews and their ratings"] : undefined,

  rowReader(header, context) {
    const fields = new RowFields(header, context);
    const contact = fields.field("conversations.externalId");
    const id = fields.field(`${review}.id`);
    const reviewee = fields.field(`${review}.reviewee.email`);
    const reviewerEmail = fields.field(`${review}.reviewer.email`);
    const reviewerName = fields.field(`${review}.reviewer.name`);
    const created = fields.field(`${review}.createdISO`);
    const scorecard = fields.field(`${review}.scorecard`);
    const scorecardName = fields.field(`${review}.scorecard.name`);
    const categoryId = fields.field(`${rating}.categoryId`);
    const categoryName = fields.field(`${rating}.categoryName`);
    const scoreField = fields.field(`${rating}.score`);

    const isInferred = byText(isInferredEmotion);

    return function readRating(cells, sink) {
      fields.beginRow(cells, sink);
      if (fields.cell(id) === "") {
        sink.ignore("no-reviews");
        return;
      }
      if (fields.cell(categoryId) === "") {
        sink.ignore("no-ratings");
        return;
      }
      const category = fields.neededText(categoryId);
      const item = fields.text(categoryName) ?? category;
      if (isInferred(item) && !fields.isRejected) {
        sink.ignore("inferred-emotion-row", item);
        return;
      }
      const score = fields.quantity(scoreField);
      if (score !== null && score > wholeScore) fields.reject(scoreField, "above-maximum");
      const [evaluatedAt] = fields.settled([fields.neededInstant(created)] as const);
      const evaluation = fields.neededId(id);
      const values = evaluationItemValues({
        evaluation,
        agent: fields.neededText(reviewee),
        evaluator: fields.text(reviewerEmail) ?? fields.text(reviewerName) ?? "unknown",
        form: fields.text(scorecardName) ?? fields.text(scorecard) ?? "unknown",
        source: usualEvaluationSource,
        serviceDay: context.floorClock.dayOf(evaluatedAt),
        evaluatedAt,
        contact: fields.id(contact),
        item,
        behaviour: null,
        // A category without a score was not rated: it did not apply.
        score,
        maxScore: wholeScore,
      });
      if (!fields.isRejected)
        sink.record(evaluationItemKind, `zendesk-qa/${evaluation}/${category}`, null, values);
    };
  },
};
