import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import type { Connection } from "../../app/connect.ts";
import { useConnection } from "../../app/connection.ts";

/** Teams first: what their weeks show, and which findings stand. */
export function useSignalOfTeams(week: string | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["burnout", "wellbeing", week],
    queryFn: ({ signal }) => ask.burnout.wellbeing({ week }, { signal }),
    placeholderData: keepPreviousData,
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
