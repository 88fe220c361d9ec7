import { Link } from "@tanstack/react-router";
import type { SessionDetail } from "../../../contract/sessions.ts";
import { useFloorToday, useFloorZone } from "../../queries/floor-queries.ts";
import { actingWords } from "../../words/acting.ts";
import { format } from "../../words/reader.ts";
import { CopyPart } from "./copy-part.tsx";
import { FollowUpPart } from "./follow-up-part.tsx";
import { NotesPart } from "./notes-part.tsx";
import { SessionLife } from "./session-life.tsx";
import { SessionOutcomes } from "./session-outcomes.tsx";
import { SessionSteps } from "./session-steps.tsx";
import { SessionWays } from "./session-ways.tsx";
import { sessionWords as words } from "./session-words.ts";

/** A session with its whole life: what it is, what may be done with it now, and what happened. */
export function SessionPart({ detail }: { readonly detail: SessionDetail }) {
  const zone = useFloorZone();
  const today = useFloorToday() ?? detail.day;
  const over = detail.status === "held" || detail.status === "missed";
  return (
    <article className="session" aria-label={detail.title}>
      <header className="session-head">
        <h2>{detail.title}</h2>
        <p className="session-badges">
          <span className="badge">{actingWords.session[detail.kind]}</span>
          <span className="badge">{actingWords.status[detail.status]}</span>
          {detail.series !== null && <span className="badge">{words.series}</span>}
          {detail.moved > 0 && <span className="badge">{words.moved(detail.moved)}</span>}
        </p>
        <p>
          <b>
            {format.weekday(detail.day)}, {actingWords.hours(detail.startsAt, detail.endsAt, zone)}
          </b>
          <span className="second">
            {" "}
            · {actingWords.minutes(detail)} · {words.by(detail.by)}
          </span>
        </p>
        <ul className="session-people">
          {detail.people.map(({ agent, name }) => (
            <li key={agent}>
              <Link to="/agent/$agent" params={{ agent }} search={{}} className="text-link">
                {name ?? agent}
              </Link>
            </li>
          ))}
          {detail.others > 0 && <li>{actingWords.peopleShort({ people: [], others: detail.others })}</li>}
        </ul>
        {detail.status === "booked" &&
          detail.problems.map(({ code, sentence }) => (
            <p key={`${code} ${sentence}`} className="refused">
              {words.inTheWay}: {sentence}
            </p>
          ))}
        <p className="second">{words.lookedAt(detail)}</p>
        <p>
          <Link to="/catalogue" search={{ play: detail.play }} className="text-link note">
            {words.guide}
          </Link>
        </p>
      </header>
      {detail.copyNeeded && <CopyPart detail={detail} />}
      <SessionWays detail={detail} today={today} zone={zone} />
      {detail.followUp && <FollowUpPart detail={detail} followUp={detail.followUp} today={today} />}
      {(over || detail.steps.length > 0) && <SessionSteps detail={detail} today={today} />}
      {over && <NotesPart detail={detail} />}
      {detail.outcomes.length > 0 && <SessionOutcomes outcomes={detail.outcomes} />}
      <SessionLife detail={detail} zone={zone} />
    </article>
  );
}
