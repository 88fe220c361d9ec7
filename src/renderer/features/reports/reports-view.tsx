import { getRouteApi } from "@tanstack/react-router";
import type { ReportKind } from "../../../contract/report-kinds.ts";
import type { ReportRequest } from "../../../contract/reports.ts";
import { sundayOf, weekOfLabel } from "../../../domain/calendar/iso-week.ts";
import { isoOfServiceDay } from "../../../domain/calendar/service-day.ts";
import { Answered } from "../../components/answered.tsx";
import { AgentChoice } from "./agent-choice.tsx";
import { ReportForms } from "./report-forms.tsx";
import { ReportPreview } from "./report-preview.tsx";
import { useReportKinds } from "./reports-queries.ts";
import { reportWords as words } from "./reports-words.ts";

const route = getRouteApi("/reports");

/** Reports: which there are for this reader, how they look, and their files. */
export function ReportsView() {
  const kinds = useReportKinds();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const chosen = kinds.data?.find(({ kind }) => kind === search.kind) ?? kinds.data?.[0];
  return (
    <div className="page reports">
      <div>
        <h1>{words.title}</h1>
        <p className="second">{words.lead}</p>
      </div>
      <Answered query={kinds} failureReplaces label={words.title} lines={4}>
        {(data) =>
          !chosen ? (
            <p>{words.none}</p>
          ) : (
            <>
              <fieldset className="report-kinds">
                <legend className="visually-hidden">{words.kinds.label}</legend>
                {data.map(({ kind }) => (
                  <label
                    key={kind}
                    className="card report-kind"
                    data-chosen={kind === chosen.kind || undefined}
                  >
                    <input
                      type="radio"
                      name="report-kind"
                      checked={kind === chosen.kind}
                      onChange={() =>
                        void navigate({ to: "/reports", search: (before) => ({ ...before, kind }) })
                      }
                    />
                    <span>
                      <b>{words.kinds[kind].name}</b>
                      <span className="note report-about">{words.kinds[kind].about}</span>
                    </span>
                  </label>
                ))}
              </fieldset>
              <Chosen kind={chosen.kind} forms={chosen.forms} />
            </>
          )
        }
      </Answered>
    </div>
  );
}

function Chosen({
  kind,
  forms,
}: {
  readonly kind: ReportKind;
  readonly forms: Parameters<typeof ReportForms>[0]["forms"];
}) {
  const search = route.useSearch();
  const asked = askedFor(kind, search);
  return (
    <>
      {kind === "agent" && <AgentChoice agent={search.agent} />}
      {asked ? (
        <>
          <ReportForms asked={asked} forms={forms} />
          <ReportPreview asked={asked} />
        </>
      ) : (
        <p className="second">{words.agent.pick}</p>
      )}
      <p className="note">{words.schedule}</p>
    </>
  );
}

/** What to ask for; undefined as long as something has to be chosen first. */
function askedFor(
  kind: ReportKind,
  { week, agent }: { readonly week?: string | undefined; readonly agent?: string | undefined },
): ReportRequest | undefined {
  if (kind === "agent") return agent === undefined ? undefined : { kind, agent };
  const index = week === undefined ? undefined : weekOfLabel(week);
  return index === undefined ? { kind } : { kind, to: isoOfServiceDay(sundayOf(index)) };
}
