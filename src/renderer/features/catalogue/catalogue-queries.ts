import { useQuery } from "@tanstack/react-query";
import { useConnection } from "../../app/connection.ts";

/** All versions of an entry, newest first. */
export function useTemplateVersions(play: string, wanted: boolean) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["catalogue", "versions", play],
    queryFn: ({ signal }) => ask.catalogue.versions({ play }, { signal }),
    enabled: wanted,
  });
}
