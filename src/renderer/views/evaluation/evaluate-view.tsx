import { useRubric } from "../../ask-evaluations.ts";
import { evaluationWords as words } from "../../words/evaluation.ts";
import { Failed } from "../parts/failed.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { EvaluationForm } from "./evaluation-form.tsx";
import { EvaluationHead } from "./evaluation-head.tsx";

/** One contact is scored on the own form, by keyboard alone if somebody likes. */
export function EvaluateView() {
  const rubric = useRubric();
  return (
    <div className="page evaluate">
      <div>
        <EvaluationHead part="evaluate" />
        <p className="second">{words.lead}</p>
      </div>
      {rubric.data ? (
        <EvaluationForm rubric={rubric.data} />
      ) : rubric.error ? (
        <Failed error={rubric.error} again={() => void rubric.refetch()} />
      ) : (
        <div className="card">
          <Waiting label={words.loading} lines={12} />
        </div>
      )}
    </div>
  );
}
