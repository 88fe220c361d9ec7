import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useConnection } from "../../app/connection.ts";

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

/** Who had which refresher when. */
export function useCoverage(team: string | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["schedule", "coverage", team],
    queryFn: ({ signal }) => ask.schedule.coverage(team === undefined ? {} : { team }, { signal }),
    placeholderData: keepPreviousData,
  });
}
