import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import type { DebtCode } from "../../domain/workload/recovery-debt.ts";
import type { Connection } from "../app/connect.ts";
import { useConnection, useFloorStatus } from "../app/connection.ts";

/*
 * What the window asks about workload, rest and queues. Without a week the host answers for the newest one
 * that has data.
 */

/** An agent's load by day. The days before stay in view until the new ones are there. */
export function useLoadByDay(agent: string, from: string, to: string) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["workload", "heat", agent, from, to],
    queryFn: ({ signal }) => ask.workload.heat({ agent, from, to }, { signal }),
    placeholderData: (before, query) => (query?.queryKey[2] === agent ? before : undefined),
  });
}

/** One agent's day in states, contacts, gaps and runs. */
export function useAgentDay(agent: string, day: string) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["workload", "day", agent, day],
    queryFn: ({ signal }) => ask.workload.day({ agent, day }, { signal }),
  });
}

export const ledgerAPage = 25;

/** A page of the times that left an agent no room to recover; of some kinds, or of all. */
export function useLedger(
  agent: string,
  from: string,
  to: string,
  codes: readonly DebtCode[] | undefined,
  offset: number,
) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["workload", "ledger", agent, from, to, codes, offset],
    queryFn: ({ signal }) =>
      ask.workload.ledger(
        { agent, from, to, offset, limit: ledgerAPage, ...(codes && { codes: [...codes] }) },
        { signal },
      ),
    placeholderData: (before, query) => (query?.queryKey[2] === agent ? before : undefined),
  });
}

/** Each team's week. */
export function useTeams(week: string | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["workload", "teams", week],
    queryFn: ({ signal }) => ask.workload.teams({ week }, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** Each queue's own load over the eight weeks that end with the week. */
export function useQueues(week: string | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["workload", "queues", week],
    queryFn: ({ signal }) => ask.workload.queues({ week }, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** One queue by half-hour of the week. */
export function queueWeek(connection: Connection, queue: string, week: string | undefined) {
  return queryOptions({
    queryKey: ["workload", "queue", queue, week],
    queryFn: ({ signal }) => connection.ask.workload.queue({ queue, week }, { signal }),
  });
}

/** How every figure is worked out. It changes only with the console itself and its rules. */
export function useDefinitions(wanted = true) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["workload", "definitions"],
    queryFn: ({ signal }) => ask.workload.definitions(undefined, { signal }),
    enabled: wanted,
  });
}

/** The clock that the floor goes by. */
export function useFloorZone(): string {
  return useFloorStatus().data?.zone ?? "UTC";
}
