import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { RuleChangeInput } from "../../../contract/burnout-rules.ts";
import type { Ask } from "../../app/connect.ts";
import { useConnection } from "../../app/connection.ts";
import { type InputOf, useActing } from "../../queries/mutations.ts";

/** What changed rules would do; it changes nothing. */
export function useActingPreview() {
  const { ask } = useConnection();
  return useMutation({
    mutationFn: (asked: InputOf<Ask["proposals"]["previewRules"]>) => ask.proposals.previewRules(asked),
  });
}

export const useChangingRules = () =>
  useActing((ask, change: InputOf<Ask["proposals"]["changeRules"]>) => ask.proposals.changeRules(change));

/** What a change of the rules would do, counted by team. */
export function useRulePreview() {
  const { ask } = useConnection();
  return useMutation({ mutationFn: (change: RuleChangeInput) => ask.burnout.previewRule(change) });
}

/** Keeps a change as the next version; the weeks that it judges are rebuilt. */
export function useRuleSaving() {
  const { ask } = useConnection();
  const memory = useQueryClient();
  return useMutation({
    mutationFn: (change: RuleChangeInput) => ask.burnout.saveRule(change),
    onSettled: () => memory.invalidateQueries(),
  });
}
