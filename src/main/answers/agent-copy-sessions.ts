import type { SessionEventKind } from "../../domain/acting/kinds.ts";
import type { ZoneClock } from "../../domain/calendar/zone-clock.ts";
import { clockTime } from "../../domain/workload/figure-definition.ts";
import type { SessionDetailRead, SessionEventRead } from "../record-store/acting/sessions.ts";
import { isolated } from "../reports/html-text.ts";
import type { AgentCopyFacts } from "./agent-copy-facts.ts";
import { paragraph, yearWords } from "./agent-copy-html.ts";

const eventWords: Readonly<Record<SessionEventKind, string>> = {
  proposed: "proposed",
  approved: "approved",
  booked: "booked",
  moved: "moved",
  cancelled: "cancelled",
  held: "held",
  missed: "missed",
  noted: "note",
  "copy-handed-over": "own copy handed over",
  "step-agreed": "agreed",
  "step-settled": "what became of it",
  "followed-up": "follow-up",
};

/** Every session of the person with its whole life: dates, who, notes as they were written, agreed steps. */
export function sessionParts({ sessions, outcomes, clock, records }: AgentCopyFacts): string[] {
  if (sessions.length === 0) return [paragraph("None so far.")];
  return sessions.map((session) => {
    const own = outcomes.find(
      (one) => one.session === session.session_id && one.person.agent === records.person.agent,
    );
    return [
      `<h3>${isolated(session.title)}, ${when(session.starts_at, clock)} (${session.status})</h3>`,
      paragraph(`Held by ${session.holder}.`),
      `<ul>${session.events.map((event) => eventLine(event, clock)).join("")}</ul>`,
      stepList(session),
      own ? paragraph(`Before and after: ${own.sentence}`) : "",
    ].join("\n");
  });
}

function eventLine(event: SessionEventRead, clock: ZoneClock): string {
  const what = eventWords[event.what];
  const account = event.account === null ? "" : ` on account of ${event.account}`;
  const to = event.what === "moved" && event.moved_to !== null ? ` to ${when(event.moved_to, clock)}` : "";
  const text = event.text === null ? "" : `: ${event.text}`;
  return `<li>${isolated(`${yearWords(event.day)}, ${event.who}: ${what}${account}${to}${text}`)}</li>`;
}

function stepList({ steps }: SessionDetailRead): string {
  if (steps.length === 0) return "";
  const lines = steps.map(({ text, keeper, due_day, outcome }) => {
    const became = outcome === null ? "open" : outcome;
    return `<li>${isolated(`${text} (${keeper}, due ${yearWords(due_day)}, ${became})`)}</li>`;
  });
  return `<p>Agreed steps:</p><ul>${lines.join("")}</ul>`;
}

function when(instant: number, clock: ZoneClock): string {
  return `${yearWords(clock.dayOf(instant))} ${clockTime(clock.clockSecondsOf(instant))}`;
}
