import { weekLabel, weekOfDay } from "../../../domain/calendar/iso-week.ts";
import { isoOfServiceDay, type ServiceDay } from "../../../domain/calendar/service-day.ts";
import { adjustment } from "../../../domain/empathy/adjusted-score.ts";
import { type BehaviourId, behaviours } from "../../../domain/empathy/behaviours.ts";
import type { EvaluationRow } from "../../../domain/empathy/evaluation-row.ts";
import { type CountedChoice, counts } from "../../../domain/empathy/left-out.ts";
import type { LoadCell } from "../../../domain/empathy/load-before.ts";
import { countsForAgent } from "../../../domain/floor/evaluation-source.ts";
import type { PersonRef } from "../../../domain/floor/person-ref.ts";
import { typedFormat } from "../../../domain/floor/typed-claim.ts";
import { mean } from "../../../domain/statistics/mean.ts";
import type { ReadableStore } from "../store/open-store.ts";
import type { EmpathyEvaluation } from "./empathy-days.ts";
import { type EmpathyQuery, empathyGround } from "./empathy-head.ts";
import type { EmpathyModel } from "./empathy-model.ts";

/** What is asked of the evaluations behind a figure; what is left out does not matter. */
export interface EvaluationsQuery extends EmpathyQuery {
  readonly team?: { readonly name: string | null } | undefined;
  readonly agent?: string | undefined;
  readonly evaluator?: string | undefined;
  readonly form?: string | undefined;
  readonly source?: string | undefined;
  readonly behaviour?: BehaviourId | undefined;
  readonly cell?: LoadCell | undefined;
  readonly counted: CountedChoice;
  /** Days within the range; null: the whole range. */
  readonly from: ServiceDay | null;
  readonly to: ServiceDay | null;
  readonly offset: number;
  readonly limit: number;
}

const details = `SELECT occupancy_before AS occupancyBefore, gap_before AS gapSecondsBefore,
    place_in_run AS placeInRun, hard_before AS hardBefore, comment,
    EXISTS (SELECT 1 FROM evaluation_item JOIN intake USING (intake_id)
      WHERE evaluation_item.evaluation = evaluation.evaluation AND evaluation_item.agent_id = evaluation.agent_id
        AND intake.format = '${typedFormat}') AS own
  FROM evaluation LEFT JOIN evaluation_comment USING (evaluation, agent_id)
 WHERE evaluation = ? AND agent_id = (SELECT agent_id FROM agent WHERE source_id = ?)`;

type Details = Pick<
  EvaluationRow,
  "occupancyBefore" | "gapSecondsBefore" | "placeInRun" | "hardBefore" | "comment"
> & { readonly own: 0 | 1 };

/** A page of the evaluations behind a figure, newest first, with the means of all that the figure stands on. */
export function empathyEvaluations(store: ReadableStore, asked: EvaluationsQuery) {
  const { model, people } = empathyGround(store, asked);
  const at = asked.behaviour ? behaviours.findIndex(({ id }) => id === asked.behaviour) : -1;
  const fits = (one: EmpathyEvaluation) =>
    one.serviceDay >= (asked.from ?? model.fromDay) &&
    one.serviceDay <= (asked.to ?? model.toDay) &&
    people.has(one.agent) &&
    (asked.team === undefined || (people.get(one.agent)?.team ?? null) === asked.team.name) &&
    (asked.agent === undefined || one.agent === asked.agent) &&
    (asked.evaluator === undefined || one.evaluator === asked.evaluator) &&
    (asked.form === undefined || one.form === asked.form) &&
    // A calibration session counts for no agent: it is read where evaluators are asked about.
    (asked.source === undefined
      ? countsForAgent(one.source) || asked.evaluator !== undefined
      : one.source === asked.source) &&
    (at < 0 || (one.behaviours[at] ?? null) !== null) &&
    (asked.cell === undefined || one.load === asked.cell) &&
    (asked.counted === "all" || counts(one) === (asked.counted === "counted"));
  const found = model.evaluations.filter(fits).toReversed();
  const page = found.slice(asked.offset, asked.offset + asked.limit);
  const adjusted = found.flatMap((one) => adjustedOf(model, one) ?? []);
  const raw = found.flatMap(({ score }) => score ?? []);
  return {
    total: found.length,
    meanRaw: mean(raw) ?? null,
    meanAdjusted: mean(adjusted) ?? null,
    rows: evaluationRows(store, model, people, page),
  };
}

/** Evaluations as rows, in the order given. */
export function evaluationRows(
  store: ReadableStore,
  model: EmpathyModel,
  people: ReadonlyMap<string, PersonRef>,
  evaluations: readonly EmpathyEvaluation[],
): EvaluationRow[] {
  return evaluations.map((one) => {
    const person = people.get(one.agent) ?? { agent: one.agent, name: null, team: null };
    const known = store.row<Details>(details, one.evaluation, one.agent);
    return {
      ...person,
      evaluation: one.evaluation,
      evaluator: one.evaluator,
      form: one.form,
      source: one.source,
      evaluatedAt: one.evaluatedAt,
      day: isoOfServiceDay(one.serviceDay),
      week: weekLabel(weekOfDay(one.serviceDay)),
      contact: one.contact,
      raw: one.score,
      adjusted: adjustedOf(model, one) ?? null,
      cell: one.load,
      occupancyBefore: known?.occupancyBefore ?? null,
      gapSecondsBefore: known?.gapSecondsBefore ?? null,
      placeInRun: known?.placeInRun ?? null,
      hardBefore: known?.hardBefore ?? null,
      leftOut: one.leftOut,
      own: known?.own === 1,
      comment: known?.comment ?? null,
    };
  });
}

/** Without the evaluator's severity; undefined where that is not known or the evaluation does not count. */
function adjustedOf(model: EmpathyModel, one: EmpathyEvaluation): number | undefined {
  if (!counts(one) || model.floor.refusedAgents.has(one.agent)) return undefined;
  return adjustment(one, { evaluators: model.floor.severities })?.adjusted;
}
