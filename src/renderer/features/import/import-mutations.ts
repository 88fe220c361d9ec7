import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ZoneProgress } from "../../../contract/floor.ts";
import { useConnection } from "../../app/connection.ts";
import { download } from "../../app/download.ts";

/*
 * What the window changes. After a change everything is asked anew: it may have touched any figure.
 */

/** Undoes an import, or brings it back. */
export function useUndoing() {
  const { ask } = useConnection();
  const memory = useQueryClient();
  return useMutation({
    mutationFn: ({ intake, undone }: { readonly intake: number; readonly undone: boolean }) =>
      undone ? ask.imports.redo({ intake }) : ask.imports.undo({ intake }),
    onSettled: () => memory.invalidateQueries(),
  });
}

/** Gives the floor another zone; how far the move has come is beside it. */
export function useMovingZone() {
  const { ask } = useConnection();
  const memory = useQueryClient();
  const [progress, setProgress] = useState<ZoneProgress>();
  const moving = useMutation({
    mutationFn: async (zone: string) => {
      const stream = await ask.floor.moveZone({ zone });
      for (;;) {
        const { done, value } = await stream.next();
        if (done) return value;
        setProgress(value);
      }
    },
    onSettled: () => memory.invalidateQueries(),
  });
  return { moving, progress };
}

/** Takes the made-up floor out again. */
export function useRemoveSample() {
  const { ask } = useConnection();
  const memory = useQueryClient();
  return useMutation({
    mutationFn: () => ask.sample.remove(),
    onSettled: () => memory.invalidateQueries(),
  });
}

/** Writes the rejected rows of an import into a file of their own, read from its source file. */
export function useRepairFile() {
  const { ask, handOver } = useConnection();
  return useMutation({
    mutationFn: async ({ intake, source }: { readonly intake: number; readonly source: File }) => {
      const handed = await handOver(source, new AbortController().signal);
      const { name, text, rows } = await ask.imports.repair({ handed, intake });
      download({ name, text, type: "text/csv;charset=utf-8" });
      return { name, rows };
    },
  });
}
