import { useQuery } from "@tanstack/react-query";
import { useConnection } from "../../app/connection.ts";

/** The page of the agent's copy as it will be handed over. */
export function useAgentCopyPage(agent: string) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["agentCopy", "page", agent],
    queryFn: ({ signal }) => ask.agentCopy.page({ agent }, { signal }),
    // What is handed over is what is held now.
    staleTime: 0,
  });
}
