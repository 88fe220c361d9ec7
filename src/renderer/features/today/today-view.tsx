import { getRouteApi } from "@tanstack/react-router";
import type { Today } from "../../../contract/today.ts";
import { Unanswered } from "../../components/answered.tsx";
import { useToday } from "../../queries/acting-queries.ts";
import { useFloorStatus } from "../../queries/floor-queries.ts";
import { useEmpathyFloor } from "../empathy/empathy-queries.ts";
import { LoadFindings, loadFindings } from "../empathy/load-findings.tsx";
import { TeamFindings } from "../empathy/team-findings.tsx";
import { EmptyFloor } from "../floor/empty-floor.tsx";
import { UpdateLine } from "../updates/update-line.tsx";
import { AllQuiet } from "./all-quiet.tsx";
import { DoneToday } from "./done-today.tsx";
import { PromiseCard } from "./promise-card.tsx";
import { TodayCardPart } from "./today-card.tsx";
import { peopleWaiting, promisesAtRisk } from "./today-model.ts";
import { TodaySide } from "./today-side.tsx";
import { todayWords as words } from "./today-words.ts";

const route = getRouteApi("/today");

/** The first screen: who needs what from me today, and why. */
export function TodayView() {
  const { team } = route.useSearch();
  const status = useFloorStatus();
  const empty = status.data !== undefined && status.data.firstWeek === null;
  const today = useToday(team);
  const error = today.error ?? status.error;
  return (
    <div className="page today">
      {today.data && !empty ? (
        <Filled today={today.data} />
      ) : (
        <>
          <h1>{words.title}</h1>
          {empty ? (
            <EmptyFloor />
          ) : (
            <Unanswered
              query={{ error, refetch: () => Promise.all([status.refetch(), today.refetch()]) }}
              label={words.loading}
              lines={10}
              waitsIn="card"
            />
          )}
        </>
      )}
    </div>
  );
}

function Filled({ today }: { readonly today: Today }) {
  const { cards, shortOfTime, heldBack } = today;
  const { data: status } = useFloorStatus();
  const teams = cards.filter(({ subject }) => subject.kind === "team");
  const atRisk = promisesAtRisk(today);
  return (
    <>
      <div>
        <h1>{words.title}</h1>
        <p className="second">{words.lead(today.day, teams.length, peopleWaiting(today))}</p>
        <UpdateLine />
      </div>
      <div className="today-parts">
        <section className="today-cards" aria-label={words.cards}>
          {shortOfTime && (
            <p className="card today-finding">{words.shortOfTime(shortOfTime.people, shortOfTime.talks)}</p>
          )}
          <SharedChanges />
          {cards.length + atRisk.length === 0 && <AllQuiet unknown={today.unknown} />}
          {cards.map((card) => (
            <TodayCardPart key={card.proposals[0]?.id} card={card} today={today.day} />
          ))}
          {atRisk.map(({ session, moved, cancelled }) => (
            <PromiseCard
              key={session}
              session={session}
              moved={moved}
              cancelled={cancelled}
              today={today.day}
              zone={status?.zone ?? "UTC"}
            />
          ))}
          {heldBack > 0 && <p className="note">{words.heldBack(heldBack)}</p>}
          <DoneToday />
        </section>
        <TodaySide today={today} />
      </div>
    </>
  );
}

/** Changes of empathy that most of a team shares, and empathy that is lower under load, stand before people here too. While they are read, or if they cannot be, nothing is said. */
function SharedChanges() {
  const { team } = route.useSearch();
  const { data } = useEmpathyFloor(undefined);
  const findings = data?.findings ?? [];
  return (
    <>
      <TeamFindings findings={findings.filter((one) => team === undefined || one.team === team)} />
      {data && <LoadFindings findings={loadFindings(data, team)} />}
    </>
  );
}
