import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { BehaviourId } from "../../domain/empathy/behaviours.ts";
import { useConnection } from "../app/connection.ts";

/*
 * What the window asks about the empathy of one person, and of everybody on the board. Without a week the host
 * answers for the newest one that has data.
 */

/** One person's chart, trend, verdict and behaviours, and the evaluations behind them. */
export function useAgentEmpathy(agent: string, week: string | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["empathy", "agent", agent, week],
    queryFn: ({ signal }) => ask.empathy.agent({ agent, week }, { signal }),
    placeholderData: (before, query) => (query?.queryKey[2] === agent ? before : undefined),
  });
}

/** The empathy of everybody on the board. The board does not wait for it. */
export function useEmpathyBoard(week: string | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["empathy", "board", week],
    queryFn: ({ signal }) => ask.empathy.agents({ week }, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** The evaluations of a person in which a behaviour applied. */
export function useBehaviourEvaluations(agent: string, week: string | undefined, behaviour: BehaviourId) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["empathy", "behaviour", agent, week, behaviour],
    queryFn: ({ signal }) => ask.empathy.evaluations({ agent, week, behaviour, limit: 500 }, { signal }),
  });
}

/** How often the words and the chart speak up where nothing changed. It changes only with the console itself. */
export function useFalseAlarms() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["empathy", "false-alarms"],
    queryFn: ({ signal }) => ask.empathy.falseAlarms(undefined, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
