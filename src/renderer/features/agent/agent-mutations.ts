import type { Ask } from "../../app/connect.ts";
import { type InputOf, useActing } from "../../queries/mutations.ts";

export const useAnnotating = () =>
  useActing((ask, words: InputOf<Ask["agentCopy"]["annotate"]>) => ask.agentCopy.annotate(words));
