import { useQuery } from "@tanstack/react-query";
import { useConnection } from "../app/connection.ts";

/*
 * What the window asks about workload, rest and queues. Without a week the host answers for the newest one
 * that has data.
 */

/** How every figure is computed. It changes only with the console itself and its rules. */
export function useDefinitions(wanted = true) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["workload", "definitions"],
    queryFn: ({ signal }) => ask.workload.definitions(undefined, { signal }),
    enabled: wanted,
  });
}
