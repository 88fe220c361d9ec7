import { useQuery } from "@tanstack/react-query";
import { useConnection } from "../../app/connection.ts";

/** Files to fill in, one for each plain layout. */
export function useTemplates() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["guide", "templates"],
    queryFn: ({ signal }) => ask.guide.templates(undefined, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The sources of which the floor has anything. */
export function useSourcesThere() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["guide", "sources"],
    queryFn: ({ signal }) => ask.guide.sources(undefined, { signal }),
  });
}
