import type { SessionLine } from "../../../contract/sessions.ts";
import { useBookedSessions } from "../../queries/acting-queries.ts";
import { actingWords } from "../../words/acting.ts";
import { SessionLink } from "../session/session-link.tsx";
import { scheduleWords } from "./schedule-words.ts";
import { toSettle } from "./to-settle-model.ts";

const words = scheduleWords.toSettle;

/** Sessions that wait for a word: over and neither held nor missed, or with something in their way. */
export function ToSettle({ today, zone }: { readonly today: string; readonly zone: string }) {
  const { data: booked } = useBookedSessions();
  const waiting = toSettle(booked ?? [], today);
  if (waiting.length === 0) return null;
  return (
    <section className="card to-settle" aria-label={words.title}>
      <h2>{words.title}</h2>
      <ul>
        {waiting.map((line) => (
          <li key={line.session}>
            <SessionLink session={line.session}>
              {actingWords.peopleShort(line)}, {actingWords.when(line, today, zone)}
            </SessionLink>
            <span className="second">{whyOf(line)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function whyOf({ problems }: SessionLine): string {
  return problems[0]?.sentence ?? words.past;
}
