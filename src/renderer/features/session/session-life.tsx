import type { SessionDetail, SessionEvent } from "../../../contract/sessions.ts";
import { actingWords } from "../../words/acting.ts";
import { format } from "../../words/reader.ts";
import { sessionWords } from "./session-words.ts";

const words = sessionWords.life;

/** Everything that happened to a session, oldest first: by whom, on whose account, and why. */
export function SessionLife({ detail, zone }: { readonly detail: SessionDetail; readonly zone: string }) {
  return (
    <section className="session-section" aria-label={words.title}>
      <h3>{words.title}</h3>
      <ol className="session-life">
        {detail.events.map((event) => (
          <li key={`${event.at} ${event.kind} ${event.text}`}>
            <p>
              <b>{words.event[event.kind]}</b> {eventText(event, zone)}
            </p>
            <p className="note">{words.by(event.day, event.by)}</p>
            {event.text !== null && event.text !== "" && <p className="session-said">{event.text}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function eventText({ account, from, to }: SessionEvent, zone: string): string {
  const moved =
    from !== null && to !== null
      ? words.fromTo(format.dayAndTime(from, zone), format.dayAndTime(to, zone))
      : undefined;
  const whose = account === null ? undefined : actingWords.accountShort[account];
  return [moved, whose].filter((part) => part !== undefined).join(", ");
}
