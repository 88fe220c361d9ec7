import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Ask } from "../app/connect.ts";
import { useConnection } from "../app/connection.ts";

/** What one of the host's answers is asked with. */
export type InputOf<Question extends (asked: never, ...rest: never[]) => unknown> = Parameters<Question>[0];

/** A change of proposals, sessions or promises. Once it is made everything is asked anew. */
export function useActing<Asked, Answer>(change: (ask: Ask, asked: Asked) => Promise<Answer>) {
  const { ask } = useConnection();
  const memory = useQueryClient();
  return useMutation({
    mutationFn: (asked: Asked) => change(ask, asked),
    onSuccess: () => memory.invalidateQueries(),
  });
}

/**
 * A change of evaluations or forms. Whatever came of it, everything is asked anew: a refusal often says that
 * somebody else was faster.
 */
export function useScoring<Asked, Answer>(change: (ask: Ask, asked: Asked) => Promise<Answer>) {
  const { ask } = useConnection();
  const memory = useQueryClient();
  return useMutation({
    mutationFn: (asked: Asked) => change(ask, asked),
    // Not waited for: a form that is read anew would be gone before it shows what came of it.
    onSettled: () => void memory.invalidateQueries(),
  });
}
