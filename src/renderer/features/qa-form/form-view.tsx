import { IconChevronLeft } from "@tabler/icons-react";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import type { EmpathyForm } from "../../../contract/empathy-forms.ts";
import { Answered } from "../../components/answered.tsx";
import { formsWords as words } from "./form-mapping-words.ts";
import { LeftOutPart } from "./left-out-part.tsx";
import { MappingForm } from "./mapping-form.tsx";
import { mappingDifferences } from "./mapping-model.ts";
import { useForms } from "./qa-form-queries.ts";

const route = getRouteApi("/forms/$form");

/** One form: what its items stand for, whether its scale changed, and every version. */
export function FormView() {
  const { form: name } = route.useParams();
  const forms = useForms();
  const form = forms.data?.forms.find((one) => one.form === name);
  return (
    <div className="page forms">
      <div>
        <Link to="/forms" className="agent-back">
          <IconChevronLeft size={14} aria-hidden />
          {words.back}
        </Link>
        <h1>{name}</h1>
        {form && <p className="second">{words.facts(form)}</p>}
      </div>
      <Answered query={forms} failureReplaces={!form} label={words.loading} lines={8} waitsIn="card">
        {() => (form ? <OpenForm key={name} form={form} /> : <p className="second">{words.unknown}</p>)}
      </Answered>
    </div>
  );
}

function OpenForm({ form }: { readonly form: EmpathyForm }) {
  const [kept, setKept] = useState<string>();
  return (
    <>
      {kept !== undefined && (
        <p className="card evaluate-text" role="status">
          {kept}
        </p>
      )}
      {/* Another version is another form to fill in. */}
      <MappingForm
        key={form.version}
        form={form}
        onKept={({ version, evaluations }) => setKept(words.mapping.kept(version, evaluations))}
      />
      <LeftOutPart form={form.form} />
      <Versions versions={form.versions} />
    </>
  );
}

function Versions({ versions }: { readonly versions: EmpathyForm["versions"] }) {
  return (
    <section className="card panel" aria-label={words.versions.title}>
      <div className="panel-head">
        <h2>{words.versions.title}</h2>
      </div>
      {versions.length === 0 ? (
        <p className="panel-note second">{words.versions.none}</p>
      ) : (
        <ul className="versions">
          {versions.map((version, at) => (
            <Version key={version.version} version={version} before={versions[at + 1]} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Version({
  version,
  before,
}: {
  readonly version: EmpathyForm["versions"][number];
  readonly before: EmpathyForm["versions"][number] | undefined;
}) {
  const differences = mappingDifferences(version, before);
  return (
    <li>
      <b>{words.versions.of(version)}</b>
      {differences.length === 0 ? (
        <p className="note">{words.versions.same}</p>
      ) : (
        <ul>
          {differences.map((difference) => (
            <li key={difference.item}>{words.versions.difference(difference)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
