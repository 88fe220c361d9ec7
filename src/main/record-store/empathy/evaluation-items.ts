import type { BehaviourId } from "../../../domain/empathy/behaviours.ts";
import { agentOf } from "../floor/agent-of.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";

export interface EvaluationItemRead {
  readonly item: string;
  readonly behaviour: BehaviourId | null;
  readonly score: number | null;
  readonly maxScore: number;
  readonly importId: number;
  readonly file: string;
  readonly line: number;
}

/** The items behind an evaluation's score; undefined where nobody is of this name in scope. */
export function evaluationItems(
  store: ReadableStore,
  input: { readonly agent: string; readonly evaluation: string; readonly scope: TeamScope },
): EvaluationItemRead[] | undefined {
  const person = agentOf(store, input.agent, input.scope);
  if (!person) return undefined;
  return store.rows<EvaluationItemRead>(
    `SELECT item, behaviour, score, max_score AS maxScore, intake_id AS importId, file_name AS file, line
       FROM evaluation_item JOIN intake USING (intake_id)
      WHERE evaluation = ? AND agent_id = ? ORDER BY coalesce(behaviour, item), line`,
    input.evaluation,
    person.agent_id,
  );
}
