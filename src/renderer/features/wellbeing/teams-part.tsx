import { getRouteApi, Link } from "@tanstack/react-router";
import type { TeamConditions, Teams } from "../../../contract/workload.ts";
import { Answered } from "../../components/answered.tsx";
import { BandKey } from "../../components/band-mark.tsx";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { WorkedOutLink } from "../../components/worked-out-link.tsx";
import { floorWords } from "../../words/floor.ts";
import { GuideLink } from "../guide/guide-link.tsx";
import { TeamRow } from "./team-row.tsx";
import { useTeams } from "./wellbeing-queries.ts";
import { wellbeingWords } from "./wellbeing-words.ts";

const route = getRouteApi("/wellbeing");
const words = wellbeingWords.teams;

/** The teams' week under the queues, by name; whoever wants people finds them on the floor. */
export function TeamsPart() {
  const { week } = route.useSearch();
  const teams = useTeams(week);
  return (
    <section className="card panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <WorkedOutLink figure="occupancy" of={words.title} />
      </div>
      <Answered query={teams} label={words.loading} lines={5}>
        {(data) => <TeamTable teams={data} />}
      </Answered>
    </section>
  );
}

const figures = ["occupancy", "busy", "stretch", "quick"] as const;

function TeamTable({ teams }: { readonly teams: Teams }) {
  if (teams.teams.length === 0)
    return (
      <p className="panel-note second">
        {words.none} <GuideLink />
      </p>
    );
  return (
    <>
      <p className="panel-note second teams-standing">
        <span>{floorWords.standing(teams.contactsCoverage, teams.statesCoverage)}</span>
        <BandKey />
      </p>
      <ScrollRegion label={words.scroll} className="rows-wide">
        <table className="rows team-rows">
          <thead>
            <tr>
              <th scope="col">{words.heads.team}</th>
              {(["people", ...figures] as const).map((column) => (
                <th key={column} scope="col" className="number">
                  {words.heads[column]} <span className="note">{words.units[column]}</span>
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {teams.teams.map((team: TeamConditions) => (
              <TeamRow key={team.team ?? ""} team={team} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="panel-note teams-foot">
        <span className="note">{words.floorAllNote}</span>{" "}
        <Link to="/floor" search={{}} className="text-link">
          {words.floorAll}
        </Link>
      </p>
    </>
  );
}
