import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useConnection } from "../../app/connection.ts";

/*
 * What the window asks about forms, and about evaluations that are entered or left out.
 */

/** Every form that was seen, with what its items stand for. */
export function useForms() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["empathy", "forms"],
    queryFn: ({ signal }) => ask.empathy.forms(undefined, { signal }),
  });
}

/** The own form, with its versions. */
export function useQaForm() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["empathy", "qa-form"],
    queryFn: ({ signal }) => ask.empathy.qaForm(undefined, { signal }),
  });
}

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

export const leftOutAPage = 50;

/** Evaluations that do not count, of all forms or of one, and how many there are of each reason. */
export function useLeftOut(form: string | undefined, offset: number) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["empathy", "evaluations", "left-out", form, offset],
    queryFn: ({ signal }) =>
      ask.empathy.evaluations({ form, counted: "left-out", offset, limit: leftOutAPage }, { signal }),
    placeholderData: (before, query) => (query?.queryKey[3] === form ? before : undefined),
  });
}

/** Why evaluations of the last 26 weeks do not count, each reason with its number. */
export function useLeftOutReasons() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["empathy", "floor", undefined],
    queryFn: ({ signal }) => ask.empathy.floor({}, { signal }),
    select: ({ leftOut, evaluations, from, to }) => ({ leftOut, evaluations, from, to }),
  });
}
