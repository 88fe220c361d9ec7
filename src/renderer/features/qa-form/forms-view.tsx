import { Button } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import type { EmpathyForm } from "../../../contract/empathy-forms.ts";
import { Answered } from "../../components/answered.tsx";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { format } from "../../words/reader.ts";
import { EvaluationHead } from "../evaluation/evaluation-head.tsx";
import { GuideLink } from "../guide/guide-link.tsx";
import { formsWords as words } from "./form-mapping-words.ts";
import { LeftOutPart } from "./left-out-part.tsx";
import { waitsForAPerson } from "./mapping-model.ts";
import { useForms } from "./qa-form-queries.ts";

/** Every form that was seen, those that wait for a person first, and what does not count. */
export function FormsView() {
  const forms = useForms();
  return (
    <div className="page forms">
      <div>
        <EvaluationHead part="forms" />
        <p className="second">{words.lead}</p>
      </div>
      <Answered query={forms} label={words.loading} lines={8} waitsIn="card">
        {(data) =>
          data.forms.length === 0 ? (
            <NoForms />
          ) : (
            <>
              <Forms forms={data.forms} />
              <LeftOutPart />
            </>
          )
        }
      </Answered>
    </div>
  );
}

function NoForms() {
  const navigate = useNavigate();
  return (
    <div className="card message">
      <h2>{words.none}</h2>
      <p className="second">{words.noneWay}</p>
      <GuideLink />
      <div className="rule-buttons">
        <Button onClick={() => void navigate({ to: "/import" })}>{words.noneImport}</Button>
        <Button variant="default" onClick={() => void navigate({ to: "/evaluate", search: {} })}>
          {words.noneScore}
        </Button>
      </div>
    </div>
  );
}

function Forms({ forms }: { readonly forms: readonly EmpathyForm[] }) {
  const waiting = forms.filter(waitsForAPerson);
  const settled = forms.filter((form) => !waitsForAPerson(form));
  return (
    <>
      <FormTable title={words.sections.waiting} forms={waiting} none={words.nothingWaits} />
      {settled.length > 0 && <FormTable title={words.sections.settled} forms={settled} none="" />}
    </>
  );
}

function FormTable({
  title,
  forms,
  none,
}: {
  readonly title: string;
  readonly forms: readonly EmpathyForm[];
  readonly none: string;
}) {
  return (
    <section className="card panel" aria-label={title}>
      <div className="panel-head">
        <h2>{title}</h2>
      </div>
      {forms.length === 0 ? (
        <p className="panel-note second">{none}</p>
      ) : (
        <ScrollRegion label={words.scroll(title)} className="rows-wide">
          <table className="rows">
            <thead>
              <tr>
                <th scope="col">{words.heads.form}</th>
                <th scope="col">{words.heads.state}</th>
                <th scope="col" className="number">
                  {words.heads.items}
                </th>
                <th scope="col" className="number">
                  {words.heads.evaluations}
                </th>
                <th scope="col">{words.heads.seen}</th>
                <th scope="col">{words.heads.leftOut}</th>
              </tr>
            </thead>
            <tbody>
              {forms.map((form) => (
                <FormLine key={form.form} form={form} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}

function FormLine({ form }: { readonly form: EmpathyForm }) {
  const version = words.version(form);
  return (
    <tr>
      <th scope="row" className="name">
        <Link to="/forms/$form" params={{ form: form.form }} className="text-link">
          {form.form}
        </Link>
      </th>
      <td className="wide">
        {words.state(form.state)}
        {version !== null && <span className="note"> · {version}</span>}
      </td>
      <td className="number">{format.number(form.items.length)}</td>
      <td className="number">{format.number(form.evaluations)}</td>
      <td>{format.days(form.from, form.to)}</td>
      <td>
        {form.scaleChanged > 0 ? (
          <span className="badge badge-load">{words.scaleChanged(form.scaleChanged)}</span>
        ) : (
          <span className="note">{words.noneLeftOut}</span>
        )}
      </td>
    </tr>
  );
}
