import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { RuleChangeInput } from "../../../contract/burnout-rules.ts";
import { useConnection } from "../../app/connection.ts";

/** What a change of the rules would do, counted by team. */
export function useRulePreview() {
  const { ask } = useConnection();
  return useMutation({ mutationFn: (change: RuleChangeInput) => ask.burnout.previewRule(change) });
}

/** Keeps a change as the next version; the weeks that it judges are told anew. */
export function useRuleSaving() {
  const { ask } = useConnection();
  const memory = useQueryClient();
  return useMutation({
    mutationFn: (change: RuleChangeInput) => ask.burnout.saveRule(change),
    onSettled: () => memory.invalidateQueries(),
  });
}
