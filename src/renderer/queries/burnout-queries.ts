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

/** One agent's signal in the weeks that are shown. */
export function useAgentSignal(agent: string, from: string | undefined, to: string | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["burnout", "agent", agent, from, to],
    queryFn: ({ signal }) => ask.burnout.agent({ agent, from, to }, { signal }),
    placeholderData: (before, query) => (query?.queryKey[2] === agent ? before : undefined),
    enabled: from !== undefined,
  });
}

/** What one week says of one agent. */
export function useAgentSignalWeek(agent: string, week: string | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["burnout", "week", agent, week],
    queryFn: ({ signal }) => ask.burnout.week({ agent, week }, { signal }),
    placeholderData: (before, query) => (query?.queryKey[2] === agent ? before : undefined),
  });
}

/** Teams first: what their weeks show, and which findings stand. */
export function useSignalOfTeams(week: string | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["burnout", "wellbeing", week],
    queryFn: ({ signal }) => ask.burnout.wellbeing({ week }, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** How the signal is worked out. */
export function useSignalDefinitions() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["burnout", "definitions"],
    queryFn: ({ signal }) => ask.burnout.definitions(undefined, { signal }),
  });
}

/** The page for the works council. */
export function useSignalSummary() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["burnout", "summary"],
    queryFn: ({ signal }) => ask.burnout.summary(undefined, { signal }),
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
