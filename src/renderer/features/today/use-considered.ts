import { useCallback, useRef } from "react";

/** For how many seconds something has been in view: approvals within ten are counted for the owner. */
export function useConsidered(): () => number {
  const since = useRef(performance.now());
  return useCallback(() => (performance.now() - since.current) / 1000, []);
}
