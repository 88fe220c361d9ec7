import { weekLabel } from "../../../domain/calendar/iso-week.ts";
import { isoOfServiceDay } from "../../../domain/calendar/service-day.ts";
import type { CountedComparison, EmpathyHead } from "../../../domain/empathy/empathy-head.ts";
import { counts } from "../../../domain/empathy/left-out.ts";
import { countsForAgent } from "../../../domain/floor/evaluation-source.ts";
import type { PersonRef } from "../../../domain/floor/person-ref.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import type { EmpathyEvaluation } from "./empathy-days.ts";
import { type EmpathyModel, type EmpathyRange, empathyModel } from "./empathy-model.ts";
import { peopleInScope } from "./empathy-people.ts";

export interface EmpathyQuery extends EmpathyRange {
  readonly scope: TeamScope;
}

/** What a read about empathy stands on: the model, the people in scope, and what was asked. */
export interface EmpathyGround {
  readonly model: EmpathyModel;
  readonly people: ReadonlyMap<string, PersonRef>;
  readonly head: EmpathyHead;
}

const maxGroups = 20;
const maxExamples = 5;

export function empathyGround(store: ReadableStore, { scope, ...range }: EmpathyQuery): EmpathyGround {
  const model = empathyModel(store, range);
  const people = peopleInScope(store, scope);
  const own = evaluationsInRange(model).filter(({ agent }) => people.has(agent));
  const head: EmpathyHead = {
    week: weekLabel(model.lastWeek),
    from: isoOfServiceDay(model.fromDay),
    to: isoOfServiceDay(model.toDay),
    comparison: comparisonOf(model),
    evaluations: own.filter(counts).length,
    leftOut: leftOutRead(own),
  };
  return { model, people, head };
}

/** What takes no part in any mean, by its reason: it is counted, and the newest are named. */
export function leftOutRead(evaluations: readonly EmpathyEvaluation[]): EmpathyHead["leftOut"][number][] {
  return [...Map.groupBy(evaluations, (one) => one.leftOut)].flatMap(([reason, all]) => {
    const examples = all.slice(-maxExamples).map(({ evaluation }) => evaluation);
    return reason === null ? [] : [{ reason, count: all.length, examples }];
  });
}

/** The evaluations of the asked range; calibration sessions, which count for no agent, are not among them. */
export function evaluationsInRange(model: EmpathyModel): EmpathyEvaluation[] {
  return model.evaluations.filter(
    ({ serviceDay, source }) => serviceDay >= model.fromDay && countsForAgent(source),
  );
}

function comparisonOf({ floor: { comparison } }: EmpathyModel): CountedComparison {
  if (comparison.kind === "open") {
    const apart = { agents: 0, evaluators: 0 };
    for (const group of comparison.apart) {
      apart.agents += group.agents.length;
      apart.evaluators += group.evaluators.length;
    }
    return { kind: "open", apart };
  }
  return {
    kind: "refused",
    reason: comparison.reason,
    groups: comparison.groups.slice(0, maxGroups).map(({ agents, evaluators }) => {
      return { agents: agents.length, evaluators: [...evaluators] };
    }),
  };
}
