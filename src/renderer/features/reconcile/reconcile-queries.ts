import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Ask } from "../../app/connect.ts";
import { useConnection } from "../../app/connection.ts";
import type { InputOf } from "../../queries/mutations.ts";

/** How many people a page shows. */
export const peopleAPage = 50;

/** The floor's totals of a day beside the source's; without a day of the newest. */
export function useFloorTotals(day: string | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["reconcile", "floor", day],
    queryFn: ({ signal }) => ask.reconcile.floor({ ...(day !== undefined && { day }) }, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** The same of each agent. @param day undefined while the floor has not said which is the newest */
export function useAgentTotals(day: string | undefined, team: string | undefined, offset: number) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["reconcile", "agents", day, team, offset],
    queryFn: ({ signal }) =>
      ask.reconcile.agents(
        {
          ...(day !== undefined && { day }),
          ...(team !== undefined && { team }),
          offset,
          limit: peopleAPage,
        },
        { signal },
      ),
    enabled: day !== undefined,
    placeholderData: keepPreviousData,
  });
}

/** Keeps a total that somebody typed, for an agent or the whole floor. */
export function useKeepTotal() {
  const { ask } = useConnection();
  const memory = useQueryClient();
  return useMutation({
    mutationFn: (typed: TypedTotal) =>
      "agent" in typed
        ? ask.reconcile.keepAgents({ by: typed.by, totals: [typed] })
        : ask.reconcile.keepFloor({ by: typed.by, totals: [typed] }),
    onSuccess: () => memory.invalidateQueries({ queryKey: ["reconcile"] }),
  });
}

type TypedTotal = { readonly by: string } & (
  | InputOf<Ask["reconcile"]["keepAgents"]>["totals"][number]
  | InputOf<Ask["reconcile"]["keepFloor"]>["totals"][number]
);
