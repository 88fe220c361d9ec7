import { useQuery } from "@tanstack/react-query";
import { useConnection } from "../../app/connection.ts";
import { useFloorStatus } from "../../queries/floor-queries.ts";

const askMilliseconds = 5000;

/** The watched folder, asked again every few seconds while there is one; not asked by a role that has none. */
export function useWatchStatus() {
  const { ask } = useConnection();
  const { data: floor } = useFloorStatus();
  const role = floor?.viewer.role;
  return useQuery({
    queryKey: ["watch", "status"],
    queryFn: ({ signal }) => ask.watch.status(undefined, { signal }),
    enabled: role === "owner" || role === "supervisor",
    refetchInterval: ({ state }) => (state.data && state.data.folder !== null ? askMilliseconds : false),
  });
}
