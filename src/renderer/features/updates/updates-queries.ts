import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useConnection } from "../../app/connection.ts";

/** The updates that the floor's records went through, newest first. @param wanted whether the viewer may ask */
export function useUpdates(wanted = true) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["updates", "list"],
    queryFn: ({ signal }) => ask.updates.list(undefined, { signal }),
    enabled: wanted,
  });
}

/** What an update changed in the figures of the viewer's people. */
export function usePersonChanges(update: number, wanted: boolean) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["updates", "persons", update],
    queryFn: ({ signal }) => ask.updates.persons({ update }, { signal }),
    enabled: wanted,
  });
}

/** What an update changed has been read, and is not brought up again. */
export function useMarkSeen() {
  const { ask } = useConnection();
  const memory = useQueryClient();
  return useMutation({
    mutationFn: (update: number) => ask.updates.markSeen({ update }),
    onSettled: () => memory.invalidateQueries({ queryKey: ["updates", "list"] }),
  });
}
