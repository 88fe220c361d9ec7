import { Failed } from "../../components/failed.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { useQaForm } from "../../queries/empathy-queries.ts";
import { EvaluationForm } from "./evaluation-form.tsx";
import { EvaluationHead } from "./evaluation-head.tsx";
import { evaluationWords as words } from "./evaluation-words.ts";

/** One contact is scored on the own form, by keyboard alone if somebody likes. */
export function EvaluateView() {
  const qaForm = useQaForm();
  return (
    <div className="page evaluate">
      <div>
        <EvaluationHead part="evaluate" />
        <p className="second">{words.lead}</p>
      </div>
      {qaForm.data ? (
        <EvaluationForm qaForm={qaForm.data} />
      ) : qaForm.error ? (
        <Failed error={qaForm.error} again={() => void qaForm.refetch()} />
      ) : (
        <div className="card">
          <Waiting label={words.loading} lines={12} />
        </div>
      )}
    </div>
  );
}
