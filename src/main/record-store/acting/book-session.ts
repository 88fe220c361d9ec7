import { randomUUID } from "node:crypto";
import type { BookingProblem } from "../../../domain/acting/booking-problem.ts";
import { localSeconds } from "../../../domain/acting/booking-problem.ts";
import type { SessionKind } from "../../../domain/acting/kinds.ts";
import { problemSentence } from "../../../domain/acting/problem-sentence.ts";
import type { ProposalName } from "../../../domain/acting/proposal-id.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { agentOf } from "../floor/agent-of.ts";
import { floorClock } from "../floor/floor-clock.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { WritableStore } from "../store/open-store.ts";
import { StoreFailure } from "../store/store-failure.ts";
import { addSessionEvent } from "./session-event.ts";
import { slotCheck, type UnknownPerson } from "./slots.ts";

/** The catalogue's entry that a session is held by. */
export interface BookedTemplate {
  readonly play: string;
  readonly version: number;
  readonly kind: SessionKind;
  readonly title: string;
  readonly calendarTitle: string;
}

/** When something is done: the instant, and the day that everything is judged from. */
export interface DoneAt {
  readonly at: number;
  readonly today: ServiceDay;
}

/** The proposal that a booking follows, which it approves. */
interface BookedProposal {
  readonly id: string;
  readonly name: ProposalName;
  readonly why: string;
  readonly copyNeeded: boolean;
  readonly consideredSeconds: number | null;
}

export interface BookingOrder extends DoneAt {
  readonly agents: readonly string[];
  readonly scope: TeamScope;
  readonly play: BookedTemplate;
  readonly startsAt: number;
  readonly minutes: number;
  readonly by: string;
  readonly notBefore: number;
  /** The proposal that it follows, with why it was made; a signal's needs the agent's copy first. */
  readonly proposal: BookedProposal | null;
  readonly series: { readonly everyWeeks: number; readonly times: number } | null;
}

export interface Booked {
  readonly sessions: readonly number[];
  /** Of a series what was left out, and why. */
  readonly skipped: readonly {
    readonly startsAt: number;
    readonly code: BookingProblem;
    readonly sentence: string;
  }[];
}

/**
 * Books a session, or a series at the same time by the floor's clock. Whatever stands in the way of one is
 * refused with its reason; of a series only the first has to be possible, the rest tells what it leaves out.
 */
export function bookSession(store: WritableStore, order: BookingOrder): Booked | UnknownPerson {
  return store.transaction(() => {
    const clock = floorClock(store);
    const { everyWeeks, times } = order.series ?? { everyWeeks: 1, times: 1 };
    const local = localSeconds(order.startsAt, clock);
    const starts = Array.from({ length: times }, (_, at) => {
      return at === 0 ? order.startsAt : clock.instantOf(local + at * everyWeeks * 7 * 86_400).at;
    });
    let series: number | null = null;
    const sessions: number[] = [];
    const skipped: Booked["skipped"][number][] = [];
    for (const startsAt of starts) {
      const found = slotCheck(store, { ...order, startsAt, moving: null });
      if ("unknown" in found) return found;
      const [problem] = found.refuses;
      if (!problem) {
        if (order.series) series ??= insertSeries(store, order.series);
        sessions.push(insertSession(store, order, startsAt, series));
        continue;
      }
      const sentence = problemSentence(problem.code, nameOf(store, order, problem.agent));
      if (sessions.length === 0) throw new StoreFailure("refused", sentence, problem.code);
      skipped.push({ startsAt, code: problem.code, sentence });
    }
    if (order.proposal) approve(store, order, order.proposal);
    return { sessions, skipped };
  });
}

/** Booking what was proposed approves it. */
function approve(store: WritableStore, order: BookingOrder, proposal: BookedProposal): void {
  store.run(
    `INSERT INTO decision (proposal, kind, proposed, cause, agent_id, who, at, day, considered_seconds)
     VALUES (?, 'approve', ?, ?, ?, ?, ?, ?, ?)`,
    proposal.id,
    proposal.name.kind,
    proposal.name.cause,
    agentOf(store, proposal.name.who, order.scope)?.agent_id ?? null,
    order.by,
    order.at,
    order.today,
    proposal.consideredSeconds,
  );
}

function insertSeries(
  store: WritableStore,
  { everyWeeks, times }: { readonly everyWeeks: number; readonly times: number },
): number {
  const sql = "INSERT INTO session_series (uid, every_weeks, times) VALUES (?, ?, ?)";
  return store.insert(sql, uid(), everyWeeks, times);
}

function insertSession(
  store: WritableStore,
  { agents, scope, play, minutes, by, proposal, at, today }: BookingOrder,
  startsAt: number,
  series: number | null,
): number {
  const day = floorClock(store).dayOf(startsAt);
  const session = store.insert(
    `INSERT INTO session (uid, kind, play, play_version, title, calendar_title, status, starts_at, ends_at,
       service_day, holder, proposal, copy_needed, session_series_id, sequence, moved, booked_day)
     VALUES (?, ?, ?, ?, ?, ?, 'booked', ?, ?, ?, ?, ?, ?, ?, 0, 0, ?)`,
    uid(),
    play.kind,
    play.play,
    play.version,
    play.title,
    play.calendarTitle,
    startsAt,
    startsAt + minutes * 60,
    day,
    by,
    proposal?.id ?? null,
    proposal?.copyNeeded ? 1 : 0,
    series,
    today,
  );
  for (const agent of new Set(agents)) {
    const id = agentOf(store, agent, scope)?.agent_id;
    if (id !== undefined)
      store.run("INSERT INTO session_agent (session_id, agent_id) VALUES (?, ?)", session, id);
  }
  const done = { session, at, day: today, who: by };
  if (proposal) {
    addSessionEvent(store, { ...done, kind: "proposed", text: proposal.why });
    addSessionEvent(store, { ...done, kind: "approved" });
  }
  addSessionEvent(store, { ...done, kind: "booked", movedTo: startsAt });
  return session;
}

function nameOf(store: WritableStore, { scope }: BookingOrder, agent: string | null): string | null {
  return agent === null ? null : (agentOf(store, agent, scope)?.name ?? agent);
}

/** A calendar's name for something that nobody else gives; it stays the same through every change. */
function uid(): string {
  return `${randomUUID()}@evenkeel`;
}
