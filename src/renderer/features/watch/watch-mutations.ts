import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { WatchStatus } from "../../../contract/watch.ts";
import { useConnection } from "../../app/connection.ts";

/** Sets the folder to be watched, or none. */
export function useWatching() {
  const { ask } = useConnection();
  const memory = useQueryClient();
  return useMutation({
    mutationFn: (folder: string | null): Promise<WatchStatus> =>
      folder === null ? ask.watch.stop() : ask.watch.set({ folder }),
    onSuccess: (status) => memory.setQueryData(["watch", "status"], status),
  });
}
