import { Link } from "@tanstack/react-router";
import type { Today } from "../../../contract/today.ts";
import { OutcomeLines } from "../../charts/outcome-lines.tsx";
import { useFloorZone } from "../../queries/floor-queries.ts";
import { actingWords } from "../../words/acting.ts";
import { format } from "../../words/reader.ts";
import { GuideLink } from "../guide/guide-link.tsx";
import { SessionLink } from "../session/session-link.tsx";
import { Unknown } from "./all-quiet.tsx";
import { DuePart } from "./due-part.tsx";
import { PromiseTiles } from "./promise-tiles.tsx";
import { todayWords } from "./today-words.ts";

const words = todayWords.side;
const maxOutcomes = 4;

/** Beside the cards: what is coming, what was promised, whether it helped, and what is missing. */
export function TodaySide({ today }: { readonly today: Today }) {
  return (
    <aside className="today-side">
      <ComingUp today={today} />
      <DuePart due={today.due} followUps={today.followUps} />
      <Promises today={today} />
      {today.outcomes.length > 0 && (
        <section aria-label={words.helped}>
          <h2>{words.helped}</h2>
          <p className="second">{words.helpedLead}</p>
          <OutcomeLines outcomes={today.outcomes.slice(0, maxOutcomes)} />
        </section>
      )}
      <DataLate today={today} />
    </aside>
  );
}

function ComingUp({ today: { comingUp, day } }: { readonly today: Today }) {
  const zone = useFloorZone();
  return (
    <section aria-label={words.comingUp}>
      <h2>{words.comingUp}</h2>
      {comingUp.length === 0 ? (
        <p className="second">{words.nothingComing}</p>
      ) : (
        <ul className="coming-up">
          {comingUp.map((line, at) => {
            const sameDay = comingUp[at - 1]?.day === line.day;
            const named = line.day === day ? todayWords.title : actingWords.shortDay(line.day, day);
            return (
              <li key={line.session}>
                <span className="second">
                  <span className={sameDay ? "visually-hidden" : undefined}>{named}</span>
                </span>
                <b>{format.clock(line.startsAt, zone)}</b>
                <span className="coming-who">
                  <SessionLink session={line.session}>{actingWords.peopleShort(line)}</SessionLink>
                  <span className="note">
                    {line.title}, {actingWords.minutes(line)}
                  </span>
                </span>
              </li>
            );
          })}
        </ul>
      )}
      <p>
        <Link to="/schedule" search={{}} className="text-link note">
          {words.schedule}
        </Link>
      </p>
    </section>
  );
}

function Promises({ today: { promises } }: { readonly today: Today }) {
  const { meter } = todayWords;
  return (
    <section aria-label={words.promises}>
      <h2>{words.promises}</h2>
      <p className="second">{meter.sentence(promises)}</p>
      {promises.atRisk.length > 0 && (
        <ul className="today-list">
          {promises.atRisk.map(({ session, person, moved, cancelled }) => (
            <li key={`${session} ${person.agent}`}>
              {session === null ? (
                meter.atRisk(actingWords.nameOf(person), moved, cancelled)
              ) : (
                <SessionLink session={session}>
                  {meter.atRisk(actingWords.nameOf(person), moved, cancelled)}
                </SessionLink>
              )}
            </li>
          ))}
        </ul>
      )}
      <PromiseTiles meter={promises} />
    </section>
  );
}

function DataLate({ today: { late, unknown } }: { readonly today: Today }) {
  return (
    <section aria-label={words.data}>
      <h2>{words.data}</h2>
      {late.length === 0 && unknown.length === 0 && <p className="second">{todayWords.nothingLate}</p>}
      {late.map((source) => (
        <p key={source.source} className="second">
          {todayWords.late(source)}
        </p>
      ))}
      {unknown.length > 0 && <Unknown unknown={unknown} />}
      {late.length + unknown.length > 0 && (
        <p>
          <Link to="/import" className="text-link">
            {words.import}
          </Link>{" "}
          <GuideLink />
        </p>
      )}
    </section>
  );
}
