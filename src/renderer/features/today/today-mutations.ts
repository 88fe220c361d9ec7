import type { Ask } from "../../app/connect.ts";
import { type InputOf, useActing } from "../../queries/mutations.ts";

/** Decides about proposals, one after the other: a card leaves as a whole. */
export const useDeciding = () =>
  useActing(async (ask, decisions: readonly InputOf<Ask["proposals"]["decide"]>[]) => {
    for (const decision of decisions) await ask.proposals.decide(decision);
  });
