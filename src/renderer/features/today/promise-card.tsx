import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { SessionDetail } from "../../../contract/sessions.ts";
import { useConnection } from "../../app/connection.ts";
import { wallTime } from "../../charts/floor-clock.ts";
import { sessionDetail } from "../../queries/acting-queries.ts";
import { actingWords } from "../../words/acting.ts";
import { format } from "../../words/reader.ts";
import { PromiseLineChart, promiseLineSize } from "./promise-line.tsx";
import { promiseLine } from "./promise-line-model.ts";
import { todayWords } from "./today-words.ts";

const words = todayWords.promise;

/** A promise that was moved or cancelled and not kept since: it is about us, not about the person. */
export function PromiseCard({
  session,
  moved,
  cancelled,
  today,
  zone,
}: {
  readonly session: number;
  readonly moved: number;
  readonly cancelled: number;
  readonly today: string;
  readonly zone: string;
}) {
  const navigate = useNavigate();
  const { data: detail } = useQuery(sessionDetail(useConnection(), session));
  if (!detail) return null;
  const name = actingWords.peopleShort(detail);
  const days = promisedDays(detail, zone);
  const first = days[0] ?? detail.day;
  const line = promiseLine(days, today, promiseLineSize);
  const next = detail.status === "booked" ? actingWords.when(detail, today, zone) : null;
  return (
    <article className="card today-card" aria-label={todayWords.card.label(name, words.kind)}>
      <div className="today-text">
        <div className="today-head">
          <h2>{name}</h2>
          <span className="badge">{words.kind}</span>
          <span className="second">{words.cause(moved, cancelled)}</span>
        </div>
        <p>
          {detail.title}. {words.sentence(format.weekday(first), next)}
        </p>
      </div>
      {line && (
        <div className="today-picture">
          <p className="note">{words.caption(first)}</p>
          <PromiseLineChart line={line} label={words.label(days)} />
        </div>
      )}
      <div className="today-buttons">
        <Button
          onClick={() => void navigate({ to: ".", search: (before) => ({ ...before, session }) })}
          aria-label={`${words.open}: ${name}`}
        >
          {words.open}
        </Button>
      </div>
    </article>
  );
}

/** The days for which it was promised, in the order in which it was. */
function promisedDays(detail: SessionDetail, zone: string): readonly string[] {
  const moves = detail.events.filter(({ kind }) => kind === "moved");
  const starts = [moves[0]?.from, ...moves.map(({ to }) => to)].filter((at) => at != null);
  return starts.length === 0 ? [detail.day] : starts.map((at) => wallTime(at, zone).day);
}
