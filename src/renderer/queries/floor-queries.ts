import { useQuery } from "@tanstack/react-query";
import { useConnection } from "../app/connection.ts";

/** What the shell shows, whatever the view. */
export function useFloorStatus() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["floor", "status"],
    queryFn: ({ signal }) => ask.floor.status(undefined, { signal }),
  });
}

/** The day that everything is judged from; undefined until the floor has answered. */
export function useFloorToday(): string | undefined {
  return useFloorStatus().data?.today;
}

/** The clock that the floor goes by. */
export function useFloorZone(): string {
  return useFloorStatus().data?.zone ?? "UTC";
}

/** Everybody's names, for finding a person; asked once somebody looks for one. */
export function useAgentNames(wanted: boolean) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["floor", "agents"],
    queryFn: ({ signal }) => ask.floor.agents(undefined, { signal }),
    enabled: wanted,
  });
}
