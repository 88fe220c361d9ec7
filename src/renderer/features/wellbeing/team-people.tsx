import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { BoardSignal } from "../../../contract/burnout.ts";
import { ConditionStrip } from "../../charts/condition-strip.tsx";
import { Answered } from "../../components/answered.tsx";
import { Pager } from "../../components/pager.tsx";
import { AttentionMark, BreachMark } from "../../components/signal-mark.tsx";
import { useSignalBoard } from "../../queries/burnout-queries.ts";
import { boardSentence } from "../../words/signal.ts";
import { calledOf } from "../floor/board-model.ts";
import { teamSignalWords } from "./team-signal-words.ts";

const words = teamSignalWords.weeks;
const peopleAPage = 50;
const stripWidth = 246;
const names = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

/** A team's people by name, each with their own weeks and the sentence of this one. */
export function TeamPeople({
  team,
  name,
  week,
}: {
  readonly team: string | null;
  readonly name: string;
  readonly week: string;
}) {
  const [offset, setOffset] = useState(0);
  const answer = useSignalBoard(week, team ?? undefined);
  const { error, refetch, isPlaceholderData } = answer;
  return (
    <Answered
      query={{ data: isPlaceholderData ? undefined : answer.data, error, refetch }}
      failureReplaces
      label={words.loading}
      lines={4}
    >
      {({ rows }) => <People people={inTeam(rows, team)} name={name} offset={offset} onTo={setOffset} />}
    </Answered>
  );
}

function inTeam(rows: readonly BoardSignal[], team: string | null): BoardSignal[] {
  return rows.filter((row) => row.team === team).toSorted((a, b) => names.compare(calledOf(a), calledOf(b)));
}

function People({
  people,
  name,
  offset,
  onTo,
}: {
  readonly people: readonly BoardSignal[];
  readonly name: string;
  readonly offset: number;
  readonly onTo: (offset: number) => void;
}) {
  if (people.length === 0) return <p className="panel-note second">{words.none}</p>;
  const shown = people.slice(offset, offset + peopleAPage);
  return (
    <>
      <ul className="team-people" aria-label={words.peopleOf(name)}>
        {shown.map((row) => (
          <Person key={row.agent} row={row} />
        ))}
      </ul>
      <Pager
        offset={offset}
        shown={shown.length}
        total={people.length}
        step={peopleAPage}
        onTo={onTo}
        words={words}
      />
    </>
  );
}

function Person({ row }: { readonly row: BoardSignal }) {
  const { flag } = row;
  return (
    <li className="team-person">
      <Link
        to="/agent/$agent"
        params={{ agent: row.agent }}
        search={{}}
        className="text-link team-person-name"
      >
        {calledOf(row)}
      </Link>
      <ConditionStrip weeks={row.strip} width={stripWidth} />
      <span className="team-person-says">
        {flag && !flag.expired && <AttentionMark kind={flag.kind} />}
        <BreachMark breaches={row.restBreaches} /> <span className="second">{boardSentence(row)}</span>
      </span>
    </li>
  );
}
