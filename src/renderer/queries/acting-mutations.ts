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

type AskedOf<Question extends (asked: never, ...rest: never[]) => unknown> = Parameters<Question>[0];

/** Decides about proposals, one after the other: a card leaves as a whole. */
export const useDeciding = () =>
  useActing(async (ask, decisions: readonly AskedOf<Ask["proposals"]["decide"]>[]) => {
    for (const decision of decisions) await ask.proposals.decide(decision);
  });

export const useBooking = () =>
  useActing((ask, booking: AskedOf<Ask["sessions"]["book"]>) => ask.sessions.book(booking));

export const useMoving = () =>
  useActing((ask, move: AskedOf<Ask["sessions"]["move"]>) => ask.sessions.move(move));

export const useCancelling = () =>
  useActing((ask, cancel: AskedOf<Ask["sessions"]["cancel"]>) => ask.sessions.cancel(cancel));

export const useHolding = () =>
  useActing((ask, held: AskedOf<Ask["sessions"]["hold"]>) => ask.sessions.hold(held));

export const useMissing = () =>
  useActing((ask, missed: AskedOf<Ask["sessions"]["miss"]>) => ask.sessions.miss(missed));

export const useNoting = () =>
  useActing((ask, note: AskedOf<Ask["sessions"]["note"]>) => ask.sessions.note(note));

export const useAgreeing = () =>
  useActing((ask, step: AskedOf<Ask["sessions"]["agreeStep"]>) => ask.sessions.agreeStep(step));

export const useSettling = () =>
  useActing((ask, settled: AskedOf<Ask["sessions"]["settleStep"]>) => ask.sessions.settleStep(settled));

export const useFollowingUp = () =>
  useActing((ask, followUp: AskedOf<Ask["sessions"]["followUp"]>) => ask.sessions.followUp(followUp));

export const useHandingOver = () =>
  useActing((ask, handed: AskedOf<Ask["agentCopy"]["handOver"]>) => ask.agentCopy.handOver(handed));

export const useAnnotating = () =>
  useActing((ask, words: AskedOf<Ask["agentCopy"]["annotate"]>) => ask.agentCopy.annotate(words));

export const useSavingPlay = () =>
  useActing((ask, entry: AskedOf<Ask["catalogue"]["save"]>) => ask.catalogue.save(entry));

/** What changed rules would do; it changes nothing. */
export function useActingPreview() {
  const { ask } = useConnection();
  return useMutation({
    mutationFn: (asked: AskedOf<Ask["proposals"]["previewRules"]>) => ask.proposals.previewRules(asked),
  });
}

export const useChangingRules = () =>
  useActing((ask, change: AskedOf<Ask["proposals"]["changeRules"]>) => ask.proposals.changeRules(change));
