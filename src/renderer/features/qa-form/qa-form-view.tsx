import { useState } from "react";
import type { Rubric } from "../../../contract/empathy-forms.ts";
import { Failed } from "../../components/failed.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { EvaluationHead } from "../evaluation/evaluation-head.tsx";
import { useRubric } from "../evaluation/evaluation-queries.ts";
import { RubricForm } from "./qa-form-editor.tsx";
import { rubricDifferences } from "./qa-form-model.ts";
import { rubricWords as words } from "./qa-form-words.ts";

/** The console's own form: the behaviours in the floor's words, and every version there was. */
export function RubricView() {
  const rubric = useRubric();
  return (
    <div className="page rubric">
      <div>
        <EvaluationHead part="rubric" />
        <p className="second">{words.lead}</p>
      </div>
      {rubric.data ? (
        <OwnForm rubric={rubric.data} />
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

function OwnForm({ rubric }: { readonly rubric: Rubric }) {
  const [kept, setKept] = useState<number>();
  return (
    <>
      {kept !== undefined && (
        <p className="card evaluate-told" role="status">
          {words.kept(kept)}
        </p>
      )}
      <RubricForm key={rubric.version} rubric={rubric} onKept={setKept} />
      <Versions versions={rubric.versions} />
    </>
  );
}

function Versions({ versions }: { readonly versions: Rubric["versions"] }) {
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
  readonly items: Rubric["items"];
  readonly before: Rubric["items"] | undefined;
}) {
  if (!before) return null;
  return (
    <ul className="second">
      {rubricDifferences(items, before).map((difference) => {
        const text = words.versions.difference(difference);
        return <li key={text}>{text}</li>;
      })}
    </ul>
  );
}
