import { getRouteApi, Link } from "@tanstack/react-router";
import type { TeamFindingRow, TeamSignal, Wellbeing } from "../../../contract/burnout.ts";
import { Answered } from "../../components/answered.tsx";
import { ChanceNote } from "../../components/chance-note.tsx";
import { WorkedOutLink } from "../../components/worked-out-link.tsx";
import { GuideLink } from "../guide/guide-link.tsx";
import { teamSignalWords } from "./team-signal-words.ts";
import { findingWeeks } from "./team-strip-model.ts";
import { useSignalOfTeams } from "./wellbeing-queries.ts";

const route = getRouteApi("/wellbeing");
const words = teamSignalWords.findings;

/** First of all what most of a team works under: something to change at the work, not at a person. */
export function FindingsPart() {
  const { week } = route.useSearch();
  const answer = useSignalOfTeams(week);
  return (
    <section className="card panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <WorkedOutLink figure="team-finding" of={words.title} />
      </div>
      <Answered query={answer} label={words.loading} lines={3}>
        {(data) => <Findings answer={data} />}
      </Answered>
    </section>
  );
}

function Findings({ answer }: { readonly answer: Wellbeing }) {
  const { teams, moreThanTime, expired, withheld, falseAlarm } = answer;
  const found = teams.filter((team) => newest(team).findings.length > 0);
  const known = teams.some((team) => newest(team).withIndex > 0);
  return (
    <div className="findings">
      {found.length === 0 ? (
        <p className="second">
          {!known && <i className="hatch-mark" />} {known ? words.none : words.nobody}
        </p>
      ) : (
        <>
          <p className="second">{words.lead}</p>
          {found.map((team) => (
            <TeamFindings key={team.team ?? ""} team={team} />
          ))}
          <ChanceNote {...falseAlarm.teamChance} />
        </>
      )}
      {moreThanTime && (
        <p>
          <b>{words.moreThanTime(moreThanTime.people, moreThanTime.talks)}</b>
        </p>
      )}
      {expired > 0 && <p className="note">{words.expired(expired)}</p>}
      {withheld.people > 0 && <Withheld withheld={withheld} />}
    </div>
  );
}

function TeamFindings({ team }: { readonly team: TeamSignal }) {
  const { findings } = newest(team);
  return (
    <article className="finding" aria-label={words.team(team.team)}>
      <h3>
        {words.team(team.team)} <span className="badge">{words.badge}</span>
      </h3>
      {findings.map((finding: TeamFindingRow) => (
        <p key={finding.factor}>
          <b>{words.finding(finding)}</b>{" "}
          <span className="second">
            {words.median(finding)}{" "}
            {words.lasting(findingWeeks(team.weeks, finding.factor), team.weeks.length)}
          </span>{" "}
          {words.mend(finding)} <People people={finding.people} />
        </p>
      ))}
    </article>
  );
}

/** Who they are, by name: they have no card of their own unless another condition stands. */
function People({ people }: { readonly people: TeamFindingRow["people"] }) {
  return (
    <span className="second">
      {people.map(({ agent, name }, at) => (
        <span key={agent}>
          {at > 0 && ", "}
          <Link to="/agent/$agent" params={{ agent }} search={{}} className="text-link">
            {name ?? agent}
          </Link>
        </span>
      ))}
    </span>
  );
}

/** Whose data do not suffice, and what would help most. */
function Withheld({ withheld }: { readonly withheld: Wellbeing["withheld"] }) {
  return (
    <div className="findings-withheld second">
      <p>
        <i className="hatch-mark" /> {words.withheld(withheld.people)}
      </p>
      <ul>
        {withheld.missing.slice(0, 3).map((missing) => (
          <li key={missing.factor}>{words.missing(missing)}</li>
        ))}
      </ul>
      <Link to="/import" className="text-link">
        {teamSignalWords.toImport}
      </Link>{" "}
      <GuideLink />
    </div>
  );
}

/** The asked week of a team. */
export function newest(team: TeamSignal): TeamSignal["weeks"][number] {
  const last = team.weeks.at(-1);
  if (!last) throw new RangeError("A team's signal has at least one week.");
  return last;
}
