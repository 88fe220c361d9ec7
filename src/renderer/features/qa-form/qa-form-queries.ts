import { useQuery } from "@tanstack/react-query";
import { useConnection } from "../../app/connection.ts";

/** Every form that was seen, with what its items stand for. */
export function useForms() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["empathy", "forms"],
    queryFn: ({ signal }) => ask.empathy.forms(undefined, { signal }),
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
