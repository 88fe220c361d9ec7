import { useQuery } from "@tanstack/react-query";
import { useConnection } from "../../app/connection.ts";

/** What was decided today, and so has left the first screen. */
export function useDecidedToday() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["proposals", "decided"],
    queryFn: ({ signal }) => ask.proposals.decided({}, { signal }),
  });
}
