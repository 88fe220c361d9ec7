import { Button } from "@mantine/core";
import { IconTable } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { useId, useState } from "react";
import type { TeamSignal, Wellbeing } from "../../../contract/burnout.ts";
import { countedKinds, difficultShare } from "../../../domain/burnout/contact-counts.ts";
import { Answered } from "../../components/answered.tsx";
import { Missing } from "../../components/missing.tsx";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { WorkedOutLink } from "../../components/worked-out-link.tsx";
import { countNames, countWords } from "../../words/counts.ts";
import { format } from "../../words/reader.ts";
import { teamKey } from "../floor/board-model.ts";
import { CountsCell } from "./counts-cell.tsx";
import { anyCounted, teamCountsOf } from "./counts-model.ts";
import { CountsWeeks } from "./counts-weeks.tsx";
import { newest } from "./findings-part.tsx";
import { teamSignalWords } from "./team-signal-words.ts";
import { useSignalOfTeams } from "./wellbeing-queries.ts";

const route = getRouteApi("/wellbeing");
const words = countWords.ofTeams;

/** What teams have to bear, counted: abuse, complaints, escalations and refusals, by week. */
export function CountsPart() {
  const { week } = route.useSearch();
  const answer = useSignalOfTeams(week);
  return (
    <section className="card panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <WorkedOutLink figure="limit-difficult-contacts" of={words.title} />
      </div>
      <Answered query={answer} label={teamSignalWords.weeks.loading} lines={5}>
        {(data) =>
          anyCounted(data.teams) ? (
            <Counts answer={data} />
          ) : (
            <p className="panel-note second">
              <i className="hatch-mark" /> {countWords.none}
            </p>
          )
        }
      </Answered>
    </section>
  );
}

function Counts({ answer: { teams } }: { readonly answer: Wellbeing }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <div className="panel-note counts-lead">
        <span className="second">{words.lead}</span>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          leftSection={<IconTable size={14} aria-hidden />}
          onClick={() => setOpen(!open)}
        >
          {open ? words.hideTable : words.table}
        </Button>
      </div>
      <ScrollRegion label={words.scroll} className="rows-wide">
        <TeamTable teams={teams} />
      </ScrollRegion>
      {open && (
        <div id={id}>
          <ScrollRegion label={words.caption} className="counts-weeks">
            <CountsWeeks teams={teams} />
          </ScrollRegion>
        </div>
      )}
      <p className="panel-note note counts-foot">
        {countWords.meaning} {words.scales}
      </p>
    </>
  );
}

function TeamTable({ teams }: { readonly teams: readonly TeamSignal[] }) {
  const { heads } = words;
  return (
    <table className="rows counts-rows">
      <thead>
        <tr>
          <th scope="col">{heads.team}</th>
          <th scope="col" className="number">
            {heads.people} <span className="note">{heads.peopleUnit}</span>
          </th>
          {countedKinds.map((kind) => (
            <th key={kind} scope="col">
              {countNames[kind]}
            </th>
          ))}
          <th scope="col" className="number">
            {heads.share} <span className="note">{heads.shareUnit}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {teams.map((team) => (
          <TeamRow key={teamKey(team.team)} team={team} />
        ))}
      </tbody>
    </table>
  );
}

function TeamRow({ team }: { readonly team: TeamSignal }) {
  const { counts } = newest(team);
  const share = difficultShare(counts);
  const name = teamSignalWords.findings.team(team.team);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number">
        {counts === null ? <Missing why={countWords.noContacts} /> : format.number(counts.people)}
      </td>
      {teamCountsOf(team).map((of) => (
        <td key={of.kind}>
          <CountsCell of={of} team={name} />
        </td>
      ))}
      <td className="number">
        {share === undefined ? <Missing why={countWords.noColumn} /> : format.percent(share)}
      </td>
    </tr>
  );
}
