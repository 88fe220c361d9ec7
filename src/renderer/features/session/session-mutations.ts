import { useMutation } from "@tanstack/react-query";
import type { Ask } from "../../app/connect.ts";
import { useConnection } from "../../app/connection.ts";
import { download } from "../../app/download.ts";
import { type InputOf, useActing } from "../../queries/mutations.ts";

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

/** Writes a calendar file of sessions and hands it to the downloads; it changes nothing. */
export function useWritingCalendar() {
  const { ask } = useConnection();
  return useMutation({
    mutationFn: (sessions: readonly number[]) => ask.sessions.calendar({ sessions: [...sessions] }),
    onSuccess: (file) => download(file),
  });
}
