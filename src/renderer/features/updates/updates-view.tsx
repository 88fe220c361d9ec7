import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { FloorChange, FloorUpdate, PersonChange } from "../../../contract/updates.ts";
import { Answered } from "../../components/answered.tsx";
import { type Column, RowsTable } from "../../components/rows-table.tsx";
import { useFloorStatus, useFloorZone } from "../../queries/floor-queries.ts";
import { format } from "../../words/reader.ts";
import { type ChangeRow, changeRows } from "./updates-model.ts";
import { useMarkSeen, usePersonChanges, useUpdates } from "./updates-queries.ts";
import { updatesWords as words } from "./updates-words.ts";

const columns: Readonly<Record<string, Column<ChangeRow>>> = {
  whose: { head: words.heads.whose, className: "name", cell: ({ whose }) => whose },
  figure: { head: words.heads.figure, cell: ({ figure }) => figure },
  before: { head: words.heads.before, className: "number", cell: ({ before }) => before },
  after: { head: words.heads.after, className: "number", cell: ({ after }) => after },
  difference: { head: words.heads.difference, className: "number", cell: ({ difference }) => difference },
  why: {
    head: words.heads.why,
    cell: ({ why }) => (
      <span className="update-why">
        {why.map((sentence) => (
          <span key={sentence}>{sentence}</span>
        ))}
      </span>
    ),
  },
};

/** Which figures an update of Evenkeel changed, by how much and why. */
export function UpdatesView() {
  const updates = useUpdates();
  return (
    <div className="page">
      <div>
        <h1>{words.title}</h1>
        <p className="second">{words.lead}</p>
      </div>
      <Answered query={updates} label={words.loading} lines={6}>
        {(data) =>
          data.length === 0 ? (
            <p>{words.never}</p>
          ) : (
            data.map((update) => <UpdatePart key={update.update} update={update} />)
          )
        }
      </Answered>
      <p className="second">
        {words.again}{" "}
        <Link to="/import" className="text-link">
          {words.toImports}
        </Link>
      </p>
    </div>
  );
}

function UpdatePart({ update }: { readonly update: FloorUpdate }) {
  const day = format.dayAndTime(update.at, useFloorZone());
  const role = useFloorStatus().data?.viewer.role;
  const { fromVersion, toVersion, figures } = update;
  useSeen(update);
  if (figures === 0) return <p>{words.unchanged(day, fromVersion, toVersion)}</p>;
  return (
    <>
      <p>{words.changed(day, fromVersion, toVersion, figures)}</p>
      <section className="card panel">
        <div className="panel-head">
          <h2>{words.ofFloor}</h2>
        </div>
        <ChangeTable changes={update.floor} none={words.noFloor} label={words.ofFloor} />
      </section>
      {role === "supervisor" && <PeoplePart update={update.update} />}
    </>
  );
}

function PeoplePart({ update }: { readonly update: number }) {
  const persons = usePersonChanges(update, true);
  return (
    <section className="card panel">
      <div className="panel-head">
        <h2>{words.ofPeople}</h2>
      </div>
      <Answered query={persons} label={words.loading} lines={6}>
        {(data) => <ChangeTable changes={data} none={words.noPeople} label={words.ofPeople} />}
      </Answered>
    </section>
  );
}

function ChangeTable({
  changes,
  none,
  label,
}: {
  readonly changes: readonly (FloorChange | PersonChange)[];
  readonly none: string;
  readonly label: string;
}) {
  if (changes.length === 0) return <p className="panel-note second">{none}</p>;
  return <RowsTable label={label} rows={changeRows(changes)} columns={columns} keyOf={({ key }) => key} />;
}

/** Whoever has this page before them knows: Today need not say it any more. */
function useSeen({ update, seen }: FloorUpdate): void {
  const { mutate } = useMarkSeen();
  const marked = useRef(seen);
  useEffect(() => {
    if (marked.current) return;
    marked.current = true;
    mutate(update);
  }, [mutate, update]);
}
