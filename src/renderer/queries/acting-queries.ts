import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import type { Ask, Connection } from "../app/connect.ts";
import { useConnection, useFloorStatus } from "../app/connection.ts";
import { dayAfter } from "../charts/floor-clock.ts";

/*
 * What the window asks about acting: who needs what, what was promised, and what became of it.
 */

/** Who needs what today; the day is the host's. */
export function useToday(team?: string | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["today", "view", team],
    queryFn: ({ signal }) => ask.today.view(team === undefined ? {} : { team }, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** What was decided today, and so has left the first screen. */
export function useDecidedToday() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["proposals", "decided"],
    queryFn: ({ signal }) => ask.proposals.decided({}, { signal }),
  });
}

/** One session with its whole life. */
export function sessionDetail(connection: Connection, session: number) {
  return queryOptions({
    queryKey: ["sessions", "one", session],
    queryFn: ({ signal }) => connection.ask.sessions.one({ session }, { signal }),
  });
}

/** A person's sessions of the last two years, and those that are booked for the next. */
export function useSessionsOf(agent: string, today: string | undefined) {
  const { ask } = useConnection();
  const range = today === undefined ? {} : { from: dayAfter(today, -730), to: dayAfter(today, 365) };
  return useQuery({
    queryKey: ["sessions", "list", agent, today],
    queryFn: ({ signal }) => ask.sessions.list({ agent, ...range }, { signal }),
    enabled: today !== undefined,
  });
}

/** Every booked session of the weeks around today: what the schedule counts. */
export function useBookedSessions() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["sessions", "booked"],
    queryFn: ({ signal }) => ask.sessions.list({ status: "booked" }, { signal }),
  });
}

/** What became of a person's sessions. */
export function useOutcomesOf(agent: string) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["outcomes", "list", agent],
    queryFn: ({ signal }) => ask.outcomes.list({ agent }, { signal }),
  });
}

/** A week's sessions before the load behind them. The week before stays until the new one is there. */
export function useCalendarWeek(
  week: string | undefined,
  team: string | undefined,
  queue: string | undefined,
) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["schedule", "week", week, team, queue],
    queryFn: ({ signal }) =>
      ask.schedule.week(
        { ...(week && { week }), ...(team !== undefined && { team }), ...(queue !== undefined && { queue }) },
        { signal },
      ),
    placeholderData: keepPreviousData,
  });
}

type SlotQuestion = Parameters<Ask["schedule"]["slots"]>[0];
export type StartQuestion = Parameters<Ask["schedule"]["check"]>[0];

/** The best slots for some people together; asked once somebody is named. */
export function useSlots(question: SlotQuestion | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["schedule", "slots", question],
    queryFn: ({ signal }) => ask.schedule.slots(question as SlotQuestion, { signal }),
    enabled: question !== undefined,
    placeholderData: keepPreviousData,
  });
}

/** What one start would cost, and what stands in its way. */
export function useStartCheck(question: StartQuestion | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["schedule", "check", question],
    queryFn: ({ signal }) => ask.schedule.check(question as StartQuestion, { signal }),
    enabled: question !== undefined,
    placeholderData: keepPreviousData,
  });
}

/** Who had which refresher when. */
export function useCoverage(team: string | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["schedule", "coverage", team],
    queryFn: ({ signal }) => ask.schedule.coverage(team === undefined ? {} : { team }, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** The catalogue, each entry in its newest version. */
export function useCatalogue() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["catalogue", "list"],
    queryFn: ({ signal }) => ask.catalogue.list(undefined, { signal }),
  });
}

/** All versions of an entry, newest first. */
export function useTemplateVersions(play: string, wanted: boolean) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["catalogue", "versions", play],
    queryFn: ({ signal }) => ask.catalogue.versions({ play }, { signal }),
    enabled: wanted,
  });
}

/** The rules of proposing and of slots, in all their versions. */
export function useActingRules() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["proposals", "rules"],
    queryFn: ({ signal }) => ask.proposals.rules(undefined, { signal }),
  });
}

/** How decisions are taken, without persons. */
export function useHabits() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["proposals", "habits"],
    queryFn: ({ signal }) => ask.proposals.habits(undefined, { signal }),
  });
}

/** The agent's own words beside the figures. */
export function useAnnotations(agent: string) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["agentCopy", "annotations", agent],
    queryFn: ({ signal }) => ask.agentCopy.annotations({ agent }, { signal }),
  });
}

/** When the agent's copy was handed over, newest first. */
export function useHandedOver(agent: string) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["agentCopy", "handedOver", agent],
    queryFn: ({ signal }) => ask.agentCopy.handedOver({ agent }, { signal }),
  });
}

/** The day that everything is judged from; undefined until the floor has answered. */
export function useFloorToday(): string | undefined {
  return useFloorStatus().data?.today;
}
