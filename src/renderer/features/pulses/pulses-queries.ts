import { useQuery } from "@tanstack/react-query";
import { useConnection } from "../../app/connection.ts";

/** What teams answer for themselves. */
export function usePulses() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["pulses", "panel"],
    queryFn: ({ signal }) => ask.pulses.panel(undefined, { signal }),
  });
}
