import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useWatchStatus } from "./watch-queries.ts";

/** Has every view read its figures again once the watched folder brought a file. */
export function WatchNews() {
  const memory = useQueryClient();
  const { data } = useWatchStatus();
  const last = useRef<number>(undefined);
  useEffect(() => {
    if (!data) return;
    const newest = data.taken[0]?.intake ?? 0;
    const before = last.current;
    last.current = newest;
    if (before !== undefined && newest > before) void memory.invalidateQueries();
  }, [data, memory]);
  return null;
}
