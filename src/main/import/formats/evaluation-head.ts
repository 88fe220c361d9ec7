import type { EvaluationItem } from "../../../domain/floor/evaluation-item.ts";
import { evaluationSources, usualEvaluationSource } from "../../../domain/floor/evaluation-source.ts";
import { idOfSystem } from "../../../domain/floor/id-of-system.ts";
import type { ReadingContext } from "./format.ts";
import type { RowFields } from "./row-fields.ts";

/** Columns that describe the evaluation as a whole, in either layout. */
export const evaluationHeadColumns = [
  "evaluation_id",
  "agent",
  "evaluator",
  "form",
  "evaluated_at",
  "contact_id",
  "source",
];

export type EvaluationHead = Omit<EvaluationItem, "item" | "behaviour" | "score" | "maxScore">;

const unknownForm = "unknown";

/** Reads the head of the evaluation from the row that `fields` stands on. */
export function readEvaluationHead(
  fields: RowFields,
  context: Pick<ReadingContext, "floorClock" | "system">,
): () => EvaluationHead {
  const id = fields.field("evaluation_id");
  const agent = fields.field("agent");
  const evaluator = fields.field("evaluator");
  const form = fields.field("form");
  const at = fields.field("evaluated_at");
  const contact = fields.field("contact_id");
  const source = fields.field("source");

  return function evaluationHead() {
    const [evaluatedAt] = fields.settled([fields.neededInstant(at)] as const);
    const about = fields.id(contact);
    return {
      evaluation: idOfSystem(fields.neededId(id), context),
      agent: fields.neededText(agent),
      evaluator: fields.neededText(evaluator),
      form: form.at < 0 ? unknownForm : fields.neededText(form),
      source: fields.word(source, evaluationSources) ?? usualEvaluationSource,
      serviceDay: context.floorClock.dayOf(evaluatedAt),
      evaluatedAt,
      contact: about === null ? null : idOfSystem(about, context),
    };
  };
}
