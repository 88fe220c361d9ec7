import { TextInput } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { getRouteApi, Link } from "@tanstack/react-router";
import { contract } from "../../../contract/contract.ts";
import { roleMayAsk } from "../../../contract/question.ts";
import type { FileOfDay, FloorTotals } from "../../../contract/reconcile.ts";
import { isoOfServiceDay, serviceDayOf } from "../../../domain/calendar/service-day.ts";
import { useSigner } from "../../app/signer.ts";
import { Answered } from "../../components/answered.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { useFloorStatus } from "../../queries/floor-queries.ts";
import { GuideLink } from "../guide/guide-link.tsx";
import { AgentsPart } from "./agents-part.tsx";
import { useFloorTotals } from "./reconcile-queries.ts";
import { reconcileWords as words } from "./reconcile-words.ts";
import { TotalsTable } from "./totals-table.tsx";

const route = getRouteApi("/reconcile");

/** A day's totals of the telephone system's own report beside ours. */
export function ReconcileView() {
  const { day } = route.useSearch();
  const floor = useFloorTotals(day);
  return (
    <div className="page reconcile">
      <div>
        <h1>{words.title}</h1>
        <p className="second">
          {words.lead}{" "}
          <Link to="/import" className="text-link">
            {words.toImport}
          </Link>
        </p>
      </div>
      <Answered query={floor} failureReplaces label={words.loading} lines={6}>
        {(data) =>
          data === null ? (
            <p>
              {words.nothing} <GuideLink />
            </p>
          ) : (
            <Day data={data} asked={day ?? data.day} />
          )
        }
      </Answered>
    </div>
  );
}

/** @param asked the day that was chosen: until its totals are there, no other day's stand under its date */
function Day({ data, asked }: { readonly data: FloorTotals; readonly asked: string }) {
  const { day, covered, shortOfUsual } = data;
  const { name, setName, signed } = useSigner();
  const isThere = day === asked;
  return (
    <>
      <div className="reconcile-head">
        <DayChoice day={asked} />
        <TextInput
          label={words.name.label}
          description={words.name.note}
          inputWrapperOrder={["label", "input", "description"]}
          value={name}
          maxLength={200}
          required
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <div className="second">
          {isThere && !covered && <p>{words.uncovered(day)}</p>}
          {isThere && covered && shortOfUsual > 0 && <p>{words.short(shortOfUsual)}</p>}
          {!signed && <p>{words.nameFirst}</p>}
        </div>
      </div>
      {isThere ? <TotalsOfDay key={day} data={data} /> : <Waiting label={words.loadingOf(asked)} lines={6} />}
    </>
  );
}

function TotalsOfDay({ data: { day, totals, files } }: { readonly data: FloorTotals }) {
  const role = useFloorStatus().data?.viewer.role;
  const lines = totals.map((total) => ({
    key: total.figure,
    head: words.figures[total.figure],
    whose: { agent: null, name: words.floor.title },
    total,
  }));
  return (
    <>
      <section className="card panel">
        <div className="panel-head">
          <h2>{words.floor.title}</h2>
        </div>
        <TotalsTable day={day} label={words.floor.scroll} head={words.heads.figure} lines={lines} />
      </section>
      {role !== undefined && roleMayAsk(role, contract.reconcile.agents) && <AgentsPart day={day} />}
      {files.length > 0 && <FilesPart files={files} />}
    </>
  );
}

function DayChoice({ day }: { readonly day: string }) {
  const navigate = route.useNavigate();
  const go = (to: string) => void navigate({ search: (now) => ({ ...now, day: to }), replace: true });
  const step = (by: number) => go(isoOfServiceDay((serviceDayOf(day) ?? 0) + by));
  return (
    <div className="reconcile-day">
      <button
        type="button"
        className="plain-button top-step"
        aria-label={words.dayBefore}
        onClick={() => step(-1)}
      >
        <IconChevronLeft size={16} aria-hidden />
      </button>
      <TextInput
        type="date"
        label={words.day}
        value={day}
        onChange={({ currentTarget: { value } }) => serviceDayOf(value) !== undefined && go(value)}
      />
      <button
        type="button"
        className="plain-button top-step"
        aria-label={words.dayAfter}
        onClick={() => step(1)}
      >
        <IconChevronRight size={16} aria-hidden />
      </button>
    </div>
  );
}

/** Rows that did not come in, or that were joined to others, by file. */
function FilesPart({ files }: { readonly files: readonly FileOfDay[] }) {
  return (
    <section className="card panel">
      <div className="panel-head">
        <h2>{words.files.title}</h2>
      </div>
      <ul className="reconcile-files">
        {files.map((file) => (
          <li key={file.importId}>
            <b>
              <bdi>{file.file}</bdi>
            </b>
            {file.rejected > 0 && <span>{words.files.rejected(file)}</span>}
            {file.reasons.map((reason) => (
              <span key={`${reason.field} ${reason.reason}`} className="note">
                {words.files.reason(reason)}
              </span>
            ))}
            {file.notes.map((note) => (
              <span key={note.code} className="note">
                {words.files.note(note)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
