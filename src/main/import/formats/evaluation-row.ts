import { evaluationItemKind, evaluationItemValues } from "../../../domain/floor/evaluation-item.ts";
import { numberOf } from "../read/written-number.ts";
import { whyDropped } from "../recognise/column-firewall.ts";
import { columnName } from "./column-name.ts";
import { evaluationHeadColumns, readEvaluationHead } from "./evaluation-head.ts";
import type { ReadingContext, RowReader, RowSink } from "./format.ts";
import { type Field, RowFields } from "./row-fields.ts";
import { readScore } from "./score-field.ts";

/** What stands in place of an evaluation's id in the row of the items' maxima. */
export const maximaWords: ReadonlySet<string> = new Set(["", "max", "max_score", "maximum"]);
const headNames = new Set(evaluationHeadColumns.map(columnName));
/** The column of one maximum for all items of a row. */
const maximumOfAll = "max_score";
const behaviourCode = /^e[1-9]$/i;

/** The columns of a header in which a row of the layout "a row an evaluation" keeps its items' scores. */
export function itemColumns(header: readonly string[]): Pick<Field, "name" | "at">[] {
  return header.flatMap((cell, at) => {
    const name = columnName(cell);
    const isItem = name !== "" && !headNames.has(name) && whyDropped(cell) === undefined;
    return isItem ? [{ name: cell.trim(), at }] : [];
  });
}

/**
 * Reads the layout "a row an evaluation". The items' maxima stand in a second header row, whose
 * evaluation_id is blank or says "max", or a mapping gives one for all of them; without either no score can be
 * understood, and every row is rejected.
 */
export function evaluationRowReader(header: readonly string[], context: ReadingContext): RowReader {
  const fields = new RowFields(header, context);
  const readHead = readEvaluationHead(fields, context);
  const id = fields.field("evaluation_id");
  const agent = fields.field("agent");
  const sums = new Set(context.sumColumns);
  // In a file that no mapping reads, a column of that name may as well be the sum of the maxima.
  const maximum = context.system === undefined ? undefined : fields.field(maximumOfAll);
  const items = itemColumns(header)
    .filter(({ name, at }) => !sums.has(name) && at !== maximum?.at)
    .map(({ name, at }) => ({ ...fields.field(name), name, at }));
  let maxima: readonly (number | undefined)[] | undefined;

  return function readEvaluation(cells, sink) {
    fields.beginRow(cells, sink);
    if (maxima === undefined) {
      const isMaxima = maximaWords.has(fields.cell(id).toLowerCase()) && fields.cell(agent) === "";
      maxima = isMaxima ? items.map((item) => numberOf(fields.cell(item), item.reading.mark)) : [];
      if (isMaxima) {
        sink.ignore("second-header-row");
        return;
      }
    }
    const head = readHead();
    const ofAll = maximum === undefined ? null : fields.quantity(maximum);
    const maximumOf = (place: number) => maxima?.[place] ?? ofAll ?? undefined;
    const scores = items.map((item, place) => scoreOf(item, maximumOf(place), sink));
    if (fields.isRejected) return;
    for (const [place, item] of items.entries()) {
      const values = evaluationItemValues({
        ...head,
        item: item.name,
        behaviour: behaviourCode.test(item.name) ? item.name.toUpperCase() : null,
        score: scores[place] ?? null,
        maxScore: maximumOf(place) ?? 0,
      });
      sink.record(evaluationItemKind, `evaluation/${head.evaluation}/${item.name}`, null, values);
    }
  };

  function scoreOf(item: Field, maximum: number | undefined, sink: RowSink): number | null {
    if (maximum === undefined || maximum < 0) {
      fields.reject(item, "no-maximum");
      return null;
    }
    if (fields.cell(item) === "") return null;
    return readScore(fields, item, sink, { scaleMin: 0, scaleMax: maximum }).score;
  }
}
