import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useConnection } from "../app/connection.ts";

/*
 * What the window asks about the signal. Without a week the host answers for the newest one that has data.
 */

/** The signal of everybody on the board. The board does not wait for it. */
export function useSignalBoard(week: string | undefined, team: string | undefined, wanted = true) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["burnout", "board", week, team],
    queryFn: ({ signal }) => ask.burnout.board({ week, team }, { signal }),
    placeholderData: keepPreviousData,
    enabled: wanted,
  });
}

/** How the signal is computed. */
export function useSignalDefinitions() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["burnout", "definitions"],
    queryFn: ({ signal }) => ask.burnout.definitions(undefined, { signal }),
  });
}

/** The rules of the signal, newest first. */
export function useSignalRules() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["burnout", "rules"],
    queryFn: ({ signal }) => ask.burnout.rules(undefined, { signal }),
  });
}
