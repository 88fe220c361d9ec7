import { Failed } from "../../components/failed.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { EvaluationForm } from "./evaluation-form.tsx";
import { EvaluationHead } from "./evaluation-head.tsx";
import { useRubric } from "./evaluation-queries.ts";
import { evaluationWords as words } from "./evaluation-words.ts";

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
