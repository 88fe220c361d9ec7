import {
  agreementRule,
  doubleScoredContacts,
  doubleScoringNeeds,
} from "../../../domain/empathy/agreement.ts";
import type { EmpathyHead } from "../../../domain/empathy/empathy-head.ts";
import { evaluatorPairs } from "../../../domain/empathy/evaluator-pairs.ts";
import { counts } from "../../../domain/empathy/left-out.ts";
import { countsForAgent } from "../../../domain/floor/evaluation-source.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { readingCache } from "../store/reading-cache.ts";
import type { EmpathyEvaluation } from "./empathy-days.ts";
import { type EmpathyQuery, empathyGround } from "./empathy-head.ts";
import { type EmpathyModel, type EmpathyModelKey, maxModels } from "./empathy-model.ts";

/** Who scores how severely, and how far they agree. Evaluators are compared over the whole floor, whoever asks. */
export function empathyEvaluators(store: ReadableStore, asked: EmpathyQuery) {
  const { model, head } = empathyGround(store, asked);
  return { ...head, ...evaluators.of(store, model.key, () => evaluatorsOf(model, head)) };
}

const evaluators = readingCache<EmpathyModelKey, ReturnType<typeof evaluatorsOf>>({
  standsOn: ["empathy"],
  max: maxModels,
});

function evaluatorsOf(model: EmpathyModel, head: EmpathyHead) {
  const { agreement } = model.floor;
  const open = head.comparison.kind === "open" || head.comparison.reason === "low-agreement";
  const severities = open ? model.floor.model?.evaluators : undefined;
  const inRange = model.evaluations.filter((one) => one.serviceDay >= model.fromDay && counts(one));
  const quarter = inRange.filter(({ serviceDay }) => serviceDay > model.toDay - agreementRule.quarterDays);
  const ratings = (of: readonly EmpathyEvaluation[]) =>
    of.flatMap(({ agent, contact, evaluator, score }) =>
      contact === null || score === null
        ? []
        : [{ contact: `${agent}\n${contact}`, evaluator, rating: score }],
    );
  const byEvaluator = Map.groupBy(inRange, ({ evaluator }) => evaluator);
  const names = [...byEvaluator.keys()].sort();
  const inQuarter = names.filter((name) => quarter.some(({ evaluator }) => evaluator === name));
  const needs = doubleScoringNeeds(ratings(quarter), inQuarter, severities);
  const missing = new Map(needs.map((need) => [need.evaluator, need]));
  const doubleScored = doubleScoredContacts(ratings(inRange));
  return {
    evaluators: names.map((evaluator) => {
      const own = byEvaluator.get(evaluator) ?? [];
      const found = severities?.get(evaluator);
      const calibrations = own.filter(({ source }) => !countsForAgent(source)).length;
      return {
        evaluator,
        evaluations: own.length - calibrations,
        calibrations,
        severity: found
          ? {
              points: found.severity,
              from: found.from,
              to: found.to,
              standardError: found.standardError,
              shrunkBy: found.shrunkBy,
            }
          : null,
        doubleScored: doubleScored.get(evaluator) ?? 0,
        doubleScoringMissing: missing.get(evaluator)?.missing ?? 0,
      };
    }),
    agreement:
      agreement.kind === "measured"
        ? agreement
        : { kind: agreement.kind, contacts: agreement.contacts, needed: agreementRule.minContacts },
    pairs: evaluatorPairs(
      inRange.flatMap(({ agent, contact, evaluator, behaviours }) =>
        contact === null ? [] : [{ contact: `${agent}\n${contact}`, evaluator, shares: behaviours }],
      ),
    ).map(({ kappa, ...pair }) => ({ ...pair, kappa: kappa ?? null })),
    needs: needs.map(({ standardError, ...need }) => ({ ...need, standardError: standardError ?? null })),
    spreadBetween: severities && model.floor.model ? Math.sqrt(model.floor.model.betweenEvaluators) : null,
  };
}
