import { useQuery } from "@tanstack/react-query";
import { useConnection } from "../../app/connection.ts";

/** The page for the works council. */
export function useSignalSummary() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["burnout", "summary"],
    queryFn: ({ signal }) => ask.burnout.summary(undefined, { signal }),
  });
}
