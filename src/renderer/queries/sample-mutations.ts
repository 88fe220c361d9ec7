import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { SampleStep } from "../../contract/sample.ts";
import { useConnection } from "../app/connection.ts";

/** Fills the empty floor with the made-up one, and says how far it is. */
export function useAddSample() {
  const { ask } = useConnection();
  const memory = useQueryClient();
  const [step, setStep] = useState<SampleStep>();
  const adding = useMutation({
    mutationFn: async () => {
      for await (const next of await ask.sample.add()) setStep(next);
    },
    onSettled: () => {
      setStep(undefined);
      return memory.invalidateQueries();
    },
  });
  return { add: () => adding.mutate(), adding: adding.isPending, step, error: adding.error };
}
