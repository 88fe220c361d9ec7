import { getRouteApi } from "@tanstack/react-router";
import type { TeamSignal, Wellbeing } from "../../../contract/burnout.ts";
import { Answered } from "../../components/answered.tsx";
import { Missing } from "../../components/missing.tsx";
import { type Column, RowsTable } from "../../components/rows-table.tsx";
import { WorkedOutLink } from "../../components/worked-out-link.tsx";
import { difficultShareText, hardKinds, hardWords as words } from "../../words/hard-contacts.ts";
import { format } from "../../words/reader.ts";
import { newest } from "./findings-part.tsx";
import { teamSignalWords } from "./team-signal-words.ts";
import { useSignalOfTeams } from "./wellbeing-queries.ts";

const route = getRouteApi("/wellbeing");

/** What was hard of each team's contacts in the week, counted and as a share. */
export function HardContactsPart() {
  const { week } = route.useSearch();
  const answer = useSignalOfTeams(week);
  return (
    <section className="card panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <WorkedOutLink figure="limit-difficult-contacts" of={words.title} />
      </div>
      <p className="panel-note second">{words.lead}</p>
      <Answered query={answer} label={teamSignalWords.weeks.loading} lines={4}>
        {(data) => <Teams answer={data} />}
      </Answered>
    </section>
  );
}

function Teams({ answer }: { readonly answer: Wellbeing }) {
  const teams = answer.teams.filter((team) => newest(team).counts !== null);
  if (teams.length === 0) return <p className="panel-note second">{words.none}</p>;
  return <RowsTable label={words.scroll} rows={teams} columns={columns} keyOf={({ team }) => team ?? ""} />;
}

const counted = (team: TeamSignal) => newest(team).counts;

function Figure({ value }: { readonly value: number | string | null | undefined }) {
  if (value === null || value === undefined) return <Missing why={words.unknown} />;
  return typeof value === "number" ? format.number(value) : value;
}

const columns: Readonly<Record<string, Column<TeamSignal>>> = {
  team: {
    head: words.heads.team,
    className: "name",
    cell: ({ team }) => teamSignalWords.findings.team(team),
  },
  people: {
    head: words.heads.people,
    className: "number",
    cell: (team) => <Figure value={counted(team)?.people} />,
  },
  handled: {
    head: words.heads.handled,
    className: "number",
    cell: (team) => <Figure value={counted(team)?.handled} />,
  },
  ...Object.fromEntries(
    hardKinds.map((kind): [string, Column<TeamSignal>] => [
      kind,
      {
        head: words.kinds[kind],
        className: "number",
        cell: (team) => <Figure value={counted(team)?.[kind]} />,
      },
    ]),
  ),
  share: {
    head: words.heads.share,
    unit: words.shareUnit,
    className: "number",
    cell: (team) => {
      const counts = counted(team);
      return <Figure value={counts && difficultShareText(counts)} />;
    },
  },
};
