import { useQuery } from "@tanstack/react-query";
import { useConnection } from "../app/connection.ts";

/** How often chance makes a word for a change on this floor; asked for on purpose, for it takes some seconds. */
export function useOwnAlarms(isAsked: boolean) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["empathy", "own-alarms"],
    queryFn: ({ signal }) => ask.empathy.ownAlarms({}, { signal }),
    enabled: isAsked,
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

/** The QA form, with its versions. */
export function useQaForm() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["empathy", "qa-form"],
    queryFn: ({ signal }) => ask.empathy.qaForm(undefined, { signal }),
  });
}
