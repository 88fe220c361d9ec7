import { randomUUID } from "node:crypto";
import type { BookingProblem } from "../../../domain/acting/booking-problem.ts";
import { localSeconds } from "../../../domain/acting/booking-problem.ts";
import type { SessionKind } from "../../../domain/acting/kinds.ts";
import { problemSentence } from "../../../domain/acting/problem-sentence.ts";
import type { Proposal } from "../../../domain/acting/proposal.ts";
import type { ProposalName } from "../../../domain/acting/proposal-id.ts";
import { purposeAtBooking, purposeText } from "../../../domain/acting/session-purpose.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { BehaviourId } from "../../../domain/empathy/behaviours.ts";
import { agentOf } from "../floor/agent-of.ts";
import { floorClock } from "../floor/floor-clock.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { WritableStore } from "../store/open-store.ts";
import { StoreFailure } from "../store/store-failure.ts";
import { addDecision } from "./acting-rows.ts";
import { addSessionEvent } from "./session-event.ts";
import { slotCheck, type UnknownPerson } from "./slots.ts";

const addSeries = insertInto("session_series", { uid: "text", every_weeks: "integer", times: "integer" });
const addSession = insertInto("session", {
  uid: "text",
  kind: "text",
  play: "text",
  play_version: "integer",
  title: "text",
  calendar_title: "text",
  status: "text",
  starts_at: "integer",
  ends_at: "integer",
  service_day: "integer",
  holder: "text",
  proposal: "text?",
  copy_needed: "integer",
  session_series_id: "integer?",
  sequence: "integer",
  moved: "integer",
  booked_day: "integer",
  purpose: "text",
});
const addPerson = insertInto("session_agent", { session_id: "integer", agent_id: "integer" });

/** The catalogue's entry that a session is held by. */
export interface BookedTemplate {
  readonly play: string;
  readonly version: number;
  readonly kind: SessionKind;
  readonly title: string;
  readonly calendarTitle: string;
  /** Behaviours of the QA form that it works on. */
  readonly behaviours: readonly BehaviourId[];
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
  /** The condition of work that led the signal. */
  readonly lead: Proposal["lead"];
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
 * refused with its reason; of a series only the first has to be possible, the rest says what it leaves out.
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
  addDecision(store, {
    proposal: proposal.id,
    kind: "approve",
    proposed: proposal.name.kind,
    cause: proposal.name.cause,
    agent_id: agentOf(store, proposal.name.who, order.scope)?.agent_id ?? null,
    team_id: null,
    queue_id: null,
    who: order.by,
    reason: null,
    at: order.at,
    day: order.today,
    until_day: null,
    considered_seconds: proposal.consideredSeconds,
  });
}

function insertSeries(
  store: WritableStore,
  { everyWeeks, times }: { readonly everyWeeks: number; readonly times: number },
): number {
  return addSeries(store, { uid: uid(), every_weeks: everyWeeks, times }).id;
}

function insertSession(
  store: WritableStore,
  { agents, scope, play, minutes, by, proposal, at, today }: BookingOrder,
  startsAt: number,
  series: number | null,
): number {
  const day = floorClock(store).dayOf(startsAt);
  const { id: session } = addSession(store, {
    uid: uid(),
    kind: play.kind,
    play: play.play,
    play_version: play.version,
    title: play.title,
    calendar_title: play.calendarTitle,
    status: "booked",
    starts_at: startsAt,
    ends_at: startsAt + minutes * 60,
    service_day: day,
    holder: by,
    proposal: proposal?.id ?? null,
    copy_needed: proposal?.copyNeeded ? 1 : 0,
    session_series_id: series,
    sequence: 0,
    moved: 0,
    booked_day: today,
    purpose: purposeText(
      purposeAtBooking({
        kind: play.kind,
        behaviours: play.behaviours,
        proposal: proposal && { cause: proposal.name.cause, lead: proposal.lead },
      }),
    ),
  });
  for (const agent of new Set(agents)) {
    const id = agentOf(store, agent, scope)?.agent_id;
    if (id !== undefined) addPerson(store, { session_id: session, agent_id: id });
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
