import { useQuery } from "@tanstack/react-query";
import { useConnection } from "../../app/connection.ts";

/** The rules of proposing and of slots, in all their versions. */
export function useActingRules() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["proposals", "rules"],
    queryFn: ({ signal }) => ask.proposals.rules(undefined, { signal }),
  });
}

/** How decisions are taken, without persons. */
export function useHabits() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["proposals", "habits"],
    queryFn: ({ signal }) => ask.proposals.habits(undefined, { signal }),
  });
}
