import { behaviourIds } from "../../../domain/empathy/behaviours.ts";
import { evaluationItemKind, evaluationItemValues } from "../../../domain/floor/evaluation-item.ts";
import { isInferredEmotion } from "../../../domain/privacy/inferred-emotion.ts";
import { byText } from "./by-text.ts";
import { hasColumns } from "./column-name.ts";
import { evaluationHeadColumns, readEvaluationHead } from "./evaluation-head.ts";
import { evaluationRowReader, itemColumns, maximaWords } from "./evaluation-row.ts";
import type { Format, ReadingContext, RowReader } from "./format.ts";
import { knownBy } from "./known-by.ts";
import { lackedColumns } from "./lacked-columns.ts";
import { RowFields } from "./row-fields.ts";
import { readScore } from "./score-field.ts";

const head = ["evaluation_id", "agent", "evaluator", "form", "evaluated_at"];
const canBeUnknown = ["form"];
const itemNeeded = ["item", "score", "max_score"];

/** Whether a header is that of a row an item, whole or not: none of its columns is an item of its own. */
function isOfItems(header: readonly string[]): boolean {
  return hasColumns(header, ["item"]) || hasColumns(header, ["score", "max_score"]);
}

/** The plain format of evaluations: a row an item, or a row an evaluation with a column an item. */
export const evaluations: Format = {
  id: "evaluations",
  title: "Evaluations (plain format)",
  source: "evaluations",
  columns: [...evaluationHeadColumns, ...itemNeeded, "behaviour", "not_applicable"],
  needed: head,
  canBeUnknown,
  essential: head.filter((column) => !canBeUnknown.includes(column)),
  itemName: "item",
  ownWords: maximaWords,
  dropped: ["comment"],
  open: [
    { column: "evaluated_at", holds: "time" },
    { column: "score", holds: "number" },
    { column: "max_score", holds: "number" },
  ],
  alwaysLocal: false,
  kept: (header) => (hasColumns(header, itemNeeded) ? [] : itemColumns(header).map(({ name }) => name)),

  recognise(header) {
    const evidence = knownBy(header, head, canBeUnknown);
    if (!evidence) return undefined;
    if (hasColumns(header, itemNeeded)) return [...evidence, "a row is one item of an evaluation"];
    if (itemColumns(header).length === 0 || isOfItems(header)) return undefined;
    return [...evidence, "a row is one evaluation, with a column for each item"];
  },

  alsoEssential: (header) => (itemColumns(header).length === 0 || isOfItems(header) ? itemNeeded : []),

  itemColumns: (header) => (hasColumns(header, itemNeeded) ? [] : itemColumns(header)),

  lacks: (header) => ({
    evaluation_item: lackedColumns(header, {
      contact: "contact_id",
      behaviour: "behaviour",
      source: "source",
      form: "form",
    }),
  }),

  rowReader: (header, context) =>
    hasColumns(header, itemNeeded) ? itemRowReader(header, context) : evaluationRowReader(header, context),
};

function itemRowReader(header: readonly string[], context: ReadingContext): RowReader {
  const fields = new RowFields(header, context);
  const readHead = readEvaluationHead(fields, context);
  const itemField = fields.field("item");
  const behaviourField = fields.field("behaviour");
  const scoreField = fields.field("score");
  const maxField = fields.field("max_score");
  const notApplicable = fields.field("not_applicable");
  const sums = new Set(context.sumColumns);

  const isInferred = byText(isInferredEmotion);

  return function readItem(cells, sink) {
    fields.beginRow(cells, sink);
    if (sums.size > 0 && sums.has(fields.cell(itemField))) {
      sink.ignore("sum-item");
      return;
    }
    const evaluation = readHead();
    const item = fields.neededText(itemField);
    if (isInferred(item) && !fields.isRejected) {
      sink.ignore("inferred-emotion-row", item);
      return;
    }
    const behaviour = fields.word(behaviourField, behaviourIds);
    const applies = fields.yesOrNo(notApplicable) !== 1;
    const maxScore = fields.quantity(maxField);
    if (maxScore === null) fields.reject(maxField, "no-maximum");
    const scale = { scaleMin: 0, scaleMax: maxScore };
    const score = applies ? readScore(fields, scoreField, sink, scale).score : null;
    if (fields.isRejected) return;
    const values = evaluationItemValues({ ...evaluation, item, behaviour, score, maxScore: maxScore ?? 0 });
    sink.record(evaluationItemKind, `evaluation/${evaluation.evaluation}/${item}`, null, values);
  };
}
