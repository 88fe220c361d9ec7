import { Answered } from "../../components/answered.tsx";
import { useQaForm } from "../../queries/empathy-queries.ts";
import { EvaluationForm } from "./evaluation-form.tsx";
import { EvaluationHead } from "./evaluation-head.tsx";
import { evaluationWords as words } from "./evaluation-words.ts";

/** One contact is scored on the QA form, by keyboard alone if somebody likes. */
export function EvaluateView() {
  const qaForm = useQaForm();
  return (
    <div className="page evaluate">
      <div>
        <EvaluationHead part="evaluate" />
        <p className="second">{words.lead}</p>
      </div>
      <Answered query={qaForm} label={words.loading} lines={12} waitsIn="card">
        {(data) => <EvaluationForm qaForm={data} />}
      </Answered>
    </div>
  );
}
