import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useConnection } from "../../app/connection.ts";

/*
 * What the window asks about evaluations that are entered.
 */

/** Names that evaluators went by: a severity goes by the name. */
export function useEvaluatorNames() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["empathy", "evaluator-names"],
    queryFn: ({ signal }) => ask.empathy.evaluatorNames(undefined, { signal }),
  });
}

export const scorableAPage = 100;

/** A page of the contacts of somebody that can be scored, of all days or of one. */
export function useScorable(agent: string | undefined, day: string | undefined, offset: number) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["empathy", "scorable", agent, day, offset],
    queryFn: ({ signal }) =>
      ask.empathy.scorable({ agent: agent ?? "", day, offset, limit: scorableAPage }, { signal }),
    enabled: agent !== undefined,
    placeholderData: (before, query) => (query?.queryKey[2] === agent ? before : undefined),
  });
}

const maxEntered = 500;

/** What this evaluator has scored lately, entered here or not. */
export function useScoredBy(evaluator: string) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["empathy", "evaluations", "by", evaluator],
    queryFn: ({ signal }) =>
      ask.empathy.evaluations({ evaluator, counted: "all", limit: maxEntered }, { signal }),
    enabled: evaluator !== "",
    placeholderData: keepPreviousData,
  });
}
