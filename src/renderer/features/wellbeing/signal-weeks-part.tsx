import { Button } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useId } from "react";
import type { TeamSignal, Wellbeing } from "../../../contract/burnout.ts";
import { Answered } from "../../components/answered.tsx";
import { teamKey } from "../floor/board-model.ts";
import { newest } from "./findings-part.tsx";
import { TeamPeople } from "./team-people.tsx";
import { teamSignalWords } from "./team-signal-words.ts";
import { TeamStrip } from "./team-strip.tsx";
import { teamCells, teamEdges } from "./team-strip-model.ts";
import { useSignalOfTeams } from "./wellbeing-queries.ts";

const route = getRouteApi("/wellbeing");
const words = teamSignalWords.weeks;
const findings = teamSignalWords.findings;
const stripWidth = 246;

/** Weeks as a strip by team; a team opens to its people, who stand by name and by nothing else. */
export function SignalWeeksPart() {
  const { week } = route.useSearch();
  const answer = useSignalOfTeams(week);
  return (
    <section className="card panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <span className="signal-links">
          <Link to="/rules" className="text-link worked-out-link">
            {teamSignalWords.rules}
          </Link>
          <Link to="/summary" className="text-link worked-out-link">
            {teamSignalWords.summary}
          </Link>
        </span>
      </div>
      <Answered query={answer} label={words.loading} lines={5}>
        {(data) => <Weeks answer={data} />}
      </Answered>
    </section>
  );
}

function Weeks({ answer }: { readonly answer: Wellbeing }) {
  const { people: open } = route.useSearch();
  const first = answer.teams[0]?.weeks[0]?.week;
  return (
    <>
      <p className="panel-note second signal-weeks-lead">
        <span>{words.lead}</span>
        {first !== undefined && <span className="note">{words.span(first, answer.week)}</span>}
      </p>
      <ul className="team-weeks signal-private">
        {answer.teams.map((team) => (
          <TeamWeeks
            key={teamKey(team.team)}
            team={team}
            week={answer.week}
            open={open === teamKey(team.team)}
          />
        ))}
      </ul>
      <div className="queue-key note">
        <span>{words.key}</span>
        <span className="ramp-scale">
          {[...teamEdges, 1].map((edge, step) => (
            <span key={edge} className="ramp-part">
              <i className={`ramp-swatch ramp-${step}`} />
              {step < teamEdges.length && <span className="ramp-edge">{words.edges(edge)}</span>}
            </span>
          ))}
        </span>
        <span className="ramp-other">
          <i className="ramp-swatch day-cell-missing" />
          {words.missing}
        </span>
        <span className="ramp-other">
          <i className="team-finding-swatch" />
          {words.finding}
        </span>
      </div>
    </>
  );
}

function TeamWeeks({
  team,
  week,
  open,
}: {
  readonly team: TeamSignal;
  readonly week: string;
  readonly open: boolean;
}) {
  const navigate = route.useNavigate();
  const id = useId();
  const name = findings.team(team.team);
  const now = words.now(newest(team));
  const Arrow = open ? IconChevronUp : IconChevronDown;
  const people = open ? undefined : teamKey(team.team);
  return (
    <li className="team-week">
      <div className="team-week-row">
        <h3>{name}</h3>
        <TeamStrip
          cells={teamCells(team.weeks)}
          width={stripWidth}
          label={words.strip(name, team.weeks.length, now)}
        />
        <span className="second">{now}</span>
        <Button
          variant="subtle"
          size="compact-sm"
          rightSection={<Arrow size={14} aria-hidden />}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={open ? words.hideOf(name) : words.seeOf(name)}
          onClick={() => void navigate({ search: (before) => ({ ...before, people }), replace: true })}
        >
          {open ? words.hide : words.see}
        </Button>
      </div>
      {open && (
        <div id={id}>
          <TeamPeople team={team.team} name={name} week={week} />
        </div>
      )}
    </li>
  );
}
