import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import type { Ask, Connection } from "../app/connect.ts";
import { useConnection } from "../app/connection.ts";

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

/** One session with its whole life. */
export function sessionDetail(connection: Connection, session: number) {
  return queryOptions({
    queryKey: ["sessions", "one", session],
    queryFn: ({ signal }) => connection.ask.sessions.one({ session }, { signal }),
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

/** The catalogue, each entry in its newest version. */
export function useCatalogue() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["catalogue", "list"],
    queryFn: ({ signal }) => ask.catalogue.list(undefined, { signal }),
  });
}
