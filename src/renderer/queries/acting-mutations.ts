import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Ask } from "../app/connect.ts";
import { useConnection } from "../app/connection.ts";

/*
 * What the window changes about proposals, sessions and promises. After a change everything is asked anew.
 */

function useActing<Asked, Answer>(change: (ask: Ask, asked: Asked) => Promise<Answer>) {
  const { ask } = useConnection();
  const memory = useQueryClient();
  return useMutation({
    mutationFn: (asked: Asked) => change(ask, asked),
    onSuccess: () => memory.invalidateQueries(),
  });
}

type InputOf<Question extends (asked: never, ...rest: never[]) => unknown> = Parameters<Question>[0];

/** Decides about proposals, one after the other: a card leaves as a whole. */
export const useDeciding = () =>
  useActing(async (ask, decisions: readonly InputOf<Ask["proposals"]["decide"]>[]) => {
    for (const decision of decisions) await ask.proposals.decide(decision);
  });

export const useBooking = () =>
  useActing((ask, booking: InputOf<Ask["sessions"]["book"]>) => ask.sessions.book(booking));

export const useMoving = () =>
  useActing((ask, move: InputOf<Ask["sessions"]["move"]>) => ask.sessions.move(move));

export const useCancelling = () =>
  useActing((ask, cancel: InputOf<Ask["sessions"]["cancel"]>) => ask.sessions.cancel(cancel));

export const useHolding = () =>
  useActing((ask, held: InputOf<Ask["sessions"]["hold"]>) => ask.sessions.hold(held));

export const useMissing = () =>
  useActing((ask, missed: InputOf<Ask["sessions"]["miss"]>) => ask.sessions.miss(missed));

export const useNoting = () =>
  useActing((ask, note: InputOf<Ask["sessions"]["note"]>) => ask.sessions.note(note));

export const useAgreeing = () =>
  useActing((ask, step: InputOf<Ask["sessions"]["agreeStep"]>) => ask.sessions.agreeStep(step));

export const useSettling = () =>
  useActing((ask, settled: InputOf<Ask["sessions"]["settleStep"]>) => ask.sessions.settleStep(settled));

export const useFollowingUp = () =>
  useActing((ask, followUp: InputOf<Ask["sessions"]["followUp"]>) => ask.sessions.followUp(followUp));

export const useHandingOver = () =>
  useActing((ask, handed: InputOf<Ask["agentCopy"]["handOver"]>) => ask.agentCopy.handOver(handed));

export const useAnnotating = () =>
  useActing((ask, words: InputOf<Ask["agentCopy"]["annotate"]>) => ask.agentCopy.annotate(words));

export const useSavingTemplate = () =>
  useActing((ask, entry: InputOf<Ask["catalogue"]["save"]>) => ask.catalogue.save(entry));

/** What changed rules would do; it changes nothing. */
export function useActingPreview() {
  const { ask } = useConnection();
  return useMutation({
    mutationFn: (asked: InputOf<Ask["proposals"]["previewRules"]>) => ask.proposals.previewRules(asked),
  });
}

export const useChangingRules = () =>
  useActing((ask, change: InputOf<Ask["proposals"]["changeRules"]>) => ask.proposals.changeRules(change));
