import { NativeSelect } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { ContactToScore, ScoringQueue } from "../../../contract/empathy.ts";
import { Answered } from "../../components/answered.tsx";
import { Pager } from "../../components/pager.tsx";
import { type Column, RowsTable } from "../../components/rows-table.tsx";
import { WorkedOutLink } from "../../components/worked-out-link.tsx";
import { useFloorZone } from "../../queries/floor-queries.ts";
import { useEvaluatorNames } from "../evaluation/evaluation-queries.ts";
import { queueAPage, useScoringQueue } from "./empathy-queries.ts";
import { PersonLink } from "./evaluation-rows.tsx";
import { queueWords as words } from "./queue-words.ts";

type Row = ScoringQueue["rows"][number];

/** The evaluations to do this week: whom, by whom, why, and with which contacts; each leads to the form. */
export function QueuePart() {
  const [evaluator, setEvaluator] = useState("");
  const [offset, setOffset] = useState(0);
  const answer = useScoringQueue(evaluator === "" ? undefined : evaluator, offset);
  const names = useEvaluatorNames().data ?? [];
  return (
    <section className="card panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <div className="queue-tools">
          <WorkedOutLink figure="what-to-score" of={words.title} />
          <NativeSelect
            size="xs"
            aria-label={words.evaluator}
            value={evaluator}
            data={[
              { value: "", label: words.everybody },
              ...names.map((name) => ({ value: name, label: name })),
            ]}
            onChange={({ currentTarget }) => {
              setEvaluator(currentTarget.value);
              setOffset(0);
            }}
          />
        </div>
      </div>
      <p className="panel-note second">{words.lead}</p>
      <Answered query={answer} failureReplaces label={words.loading} lines={5}>
        {(data) => <Queue queue={data} offset={offset} onTo={setOffset} />}
      </Answered>
    </section>
  );
}

function Queue({
  queue,
  offset,
  onTo,
}: {
  readonly queue: ScoringQueue;
  readonly offset: number;
  readonly onTo: (offset: number) => void;
}) {
  if (queue.planned === 0) return <p className="panel-note second">{words.none}</p>;
  return (
    <>
      <p className="panel-note">{words.standing(queue)}</p>
      {queue.total === 0 ? (
        <p className="panel-note second">{words.allDone}</p>
      ) : (
        <RowsTable
          label={words.scroll}
          rows={queue.rows}
          columns={columns}
          keyOf={({ agent, evaluator, kind, contacts: [contact] }) =>
            `${agent} ${evaluator} ${kind} ${contact?.contact}`
          }
        />
      )}
      <Pager
        offset={offset}
        shown={queue.rows.length}
        total={queue.total}
        step={queueAPage}
        onTo={onTo}
        words={words.pages}
      />
    </>
  );
}

const columns: Readonly<Record<string, Column<Row>>> = {
  person: {
    head: words.heads.person,
    className: "name",
    cell: ({ agent, name }) => <PersonLink agent={agent} name={name} />,
  },
  evaluator: { head: words.heads.evaluator, className: "name", cell: ({ evaluator }) => evaluator },
  contacts: { head: words.heads.contacts, cell: (row) => <Contacts row={row} /> },
  why: { head: words.heads.why, cell: ({ because }) => <span className="queue-why">{because}</span> },
};

function Contacts({ row }: { readonly row: Row }) {
  const { contacts, kind } = row;
  if (contacts.length === 0) return <span className="note">{words.noContact}</span>;
  return (
    <ul className="queue-contacts">
      {contacts.map((contact) => (
        <li key={contact.contact}>
          {kind === "second" && <span className="note">{words.again} </span>}
          <ContactLink row={row} contact={contact} />
        </li>
      ))}
    </ul>
  );
}

function ContactLink({ row, contact }: { readonly row: Row; readonly contact: ContactToScore }) {
  const zone = useFloorZone();
  return (
    <>
      {words.contact(contact, zone)}{" "}
      <Link
        to="/evaluate"
        search={{ agent: row.agent, contact: contact.contact }}
        className="text-link"
        aria-label={words.scoreOf(row.name ?? row.agent, contact, zone)}
      >
        {words.score}
      </Link>
    </>
  );
}
