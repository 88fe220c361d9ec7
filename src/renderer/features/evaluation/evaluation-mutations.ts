import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Ask } from "../../app/connect.ts";
import { useConnection } from "../../app/connection.ts";

/*
 * What the window changes about evaluations and forms. Whatever came of it, everything is asked anew: a
 * refusal often says that somebody else was faster.
 */

function useScoring<Asked, Answer>(change: (ask: Ask, asked: Asked) => Promise<Answer>) {
  const { ask } = useConnection();
  const memory = useQueryClient();
  return useMutation({
    mutationFn: (asked: Asked) => change(ask, asked),
    // Not waited for: a form that is read anew would be gone before it was told what came of it.
    onSettled: () => void memory.invalidateQueries(),
  });
}

type InputOf<Question extends (asked: never, ...rest: never[]) => unknown> = Parameters<Question>[0];

export const useEntering = () =>
  useScoring((ask, evaluation: InputOf<Ask["empathy"]["enter"]>) => ask.empathy.enter(evaluation));

export const useWithdrawing = () =>
  useScoring((ask, evaluation: InputOf<Ask["empathy"]["withdraw"]>) => ask.empathy.withdraw(evaluation));

export const useConfirmingForm = () =>
  useScoring((ask, said: InputOf<Ask["empathy"]["confirmForm"]>) => ask.empathy.confirmForm(said));

export const useRevisingQaForm = () =>
  useScoring((ask, revised: InputOf<Ask["empathy"]["reviseQaForm"]>) => ask.empathy.reviseQaForm(revised));
