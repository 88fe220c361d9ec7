import { type ScoreOnScale, scoreOnScale, writtenScore } from "../read/written-score.ts";
import type { RowSink } from "./format.ts";
import type { Field, RowFields } from "./row-fields.ts";

/**
 * The score of the row that `fields` stands on, however it is written, on the scale that the row states. A row whose
 * score is blank, is none, or lies off its scale is rejected, and gets a stand-in.
 *
 * @param scaleMin null where the row does not state it; both ends are then those that the score itself names
 */
export function readScore(
  fields: RowFields,
  field: Field,
  sink: RowSink,
  { scaleMin, scaleMax }: Pick<ScoreOnScale, "scaleMin" | "scaleMax">,
): ScoreOnScale {
  const cell = fields.cell(field);
  const written = writtenScore(cell, field.reading.mark);
  const scored = written && scoreOnScale(written, scaleMin, scaleMax);
  if (!scored) {
    fields.reject(field, written ? "scale-contradicts" : whyNone(cell));
    return { score: 0, scaleMin, scaleMax };
  }
  if (scored.scaleMin !== null && scored.score < scored.scaleMin) fields.reject(field, "below-minimum");
  if (scored.scaleMax !== null && scored.score > scored.scaleMax) fields.reject(field, "above-maximum");
  if (written.fits === "steps" && !fields.isRejected) sink.warn("score-in-words");
  return scored;
}

function whyNone(cell: string): "blank" | "negative" | "not-a-number" {
  if (cell === "") return "blank";
  return /^[-−]\s*\d/.test(cell) ? "negative" : "not-a-number";
}
