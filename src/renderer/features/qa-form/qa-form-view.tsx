import { useState } from "react";
import type { QaForm } from "../../../contract/empathy-forms.ts";
import { Answered } from "../../components/answered.tsx";
import { useQaForm } from "../../queries/empathy-queries.ts";
import { EvaluationHead } from "../evaluation/evaluation-head.tsx";
import { QaFormEditor } from "./qa-form-editor.tsx";
import { qaFormDifferences } from "./qa-form-model.ts";
import { qaFormWords as words } from "./qa-form-words.ts";

/** The console's QA form: the behaviours in the floor's words, and every version there was. */
export function QaFormView() {
  const qaForm = useQaForm();
  return (
    <div className="page qa-form">
      <div>
        <EvaluationHead part="qaForm" />
        <p className="second">{words.lead}</p>
      </div>
      <Answered query={qaForm} label={words.loading} lines={12} waitsIn="card">
        {(data) => <QaFormPart qaForm={data} />}
      </Answered>
    </div>
  );
}

function QaFormPart({ qaForm }: { readonly qaForm: QaForm }) {
  const [kept, setKept] = useState<number>();
  return (
    <>
      {kept !== undefined && (
        <p className="card evaluate-text" role="status">
          {words.kept(kept)}
        </p>
      )}
      <QaFormEditor key={qaForm.version} qaForm={qaForm} onKept={setKept} />
      <Versions versions={qaForm.versions} />
    </>
  );
}

function Versions({ versions }: { readonly versions: QaForm["versions"] }) {
  return (
    <section className="card panel" aria-label={words.versions.title}>
      <div className="panel-head">
        <h2>{words.versions.title}</h2>
      </div>
      <ul className="versions">
        {versions.map((version, at) => (
          <li key={version.version}>
            <b>{words.versions.of(version)}</b>
            {version.reason !== null && <p>{version.reason}</p>}
            <Differences items={version.items} before={versions[at + 1]?.items} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Differences({
  items,
  before,
}: {
  readonly items: QaForm["items"];
  readonly before: QaForm["items"] | undefined;
}) {
  if (!before) return null;
  return (
    <ul className="second">
      {qaFormDifferences(items, before).map((difference) => {
        const text = words.versions.difference(difference);
        return <li key={text}>{text}</li>;
      })}
    </ul>
  );
}
