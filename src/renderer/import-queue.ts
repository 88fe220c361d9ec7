import { createContext, useContext, useSyncExternalStore } from "react";
import type { ImportProgress, ImportResult } from "../contract/imports.ts";
import type { Connection } from "./connect.ts";
import { type Failure, failureOf } from "./failure.ts";

export type ImportStage =
  | { readonly is: "waiting" }
  | { readonly is: "handing" }
  | { readonly is: "running"; readonly progress: ImportProgress }
  | { readonly is: "done"; readonly result: ImportResult }
  | { readonly is: "failed"; readonly failure: Failure }
  | { readonly is: "cancelled" };

export type DateOrder = "day-first" | "month-first";

export interface ImportJob {
  readonly id: number;
  readonly file: File;
  readonly zone: string;
  /** What the reader said of its dates, after the file had left it open. */
  readonly dates?: DateOrder | undefined;
  readonly stage: ImportStage;
}

/** Files on their way in, one after another; it outlives the view that shows it. */
export interface ImportQueue {
  jobs(): readonly ImportJob[];
  subscribe(listener: () => void): () => void;
  add(files: readonly File[], zone: string): void;
  /** Ends a running import or takes a waiting one out; nothing of it is stored. */
  cancel(id: number): void;
  /** Takes an ended import off the list, or asks for it once more. */
  putAway(id: number): void;
  again(id: number, dates?: DateOrder): void;
}

/** @param onStored told after each file whose rows were stored */
export function importQueue(
  connection: Pick<Connection, "ask" | "handOver">,
  onStored: () => unknown,
): ImportQueue {
  let jobs: readonly ImportJob[] = [];
  let nextId = 1;
  let running: { readonly id: number; readonly abort: AbortController } | undefined;
  const listeners = new Set<() => void>();

  function change(next: readonly ImportJob[]) {
    jobs = next;
    for (const listener of listeners) listener();
  }

  function to(id: number, stage: ImportStage) {
    change(jobs.map((job) => (job.id === id ? { ...job, stage } : job)));
  }

  async function next(): Promise<void> {
    const job = jobs.find(({ stage }) => stage.is === "waiting");
    if (running || !job) return;
    const abort = new AbortController();
    running = { id: job.id, abort };
    to(job.id, { is: "handing" });
    try {
      to(job.id, { is: "done", result: await run(job, abort.signal) });
      onStored();
    } catch (error) {
      // The two transports tell an abort by different errors: the signal is what says so.
      to(job.id, abort.signal.aborted ? { is: "cancelled" } : { is: "failed", failure: failureOf(error) });
    } finally {
      running = undefined;
    }
    await next();
  }

  async function run(job: ImportJob, signal: AbortSignal): Promise<ImportResult> {
    const handed = await connection.handOver(job.file, signal);
    const stream = await connection.ask.imports.run({ handed, zone: job.zone, dates: job.dates }, { signal });
    for (;;) {
      const { done, value } = await stream.next();
      if (done) return value;
      if (signal.aborted) throw new Error("cancelled");
      to(job.id, { is: "running", progress: value });
    }
  }

  return {
    jobs: () => jobs,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    add(files, zone) {
      change([
        ...jobs,
        ...files.map((file): ImportJob => ({ id: nextId++, file, zone, stage: { is: "waiting" } })),
      ]);
      void next();
    },
    cancel(id) {
      if (running?.id === id) running.abort.abort();
      else to(id, { is: "cancelled" });
    },
    putAway: (id) => change(jobs.filter((job) => job.id !== id || job.id === running?.id)),
    again(id, dates) {
      change(jobs.map((job) => (job.id === id ? { ...job, dates: dates ?? job.dates } : job)));
      to(id, { is: "waiting" });
      void next();
    },
  };
}

export const ImportQueueContext = createContext<ImportQueue | undefined>(undefined);

export function useImportQueue(): ImportQueue {
  const queue = useContext(ImportQueueContext);
  if (!queue) throw new Error("There is no import queue around this component.");
  return queue;
}

export function useImportJobs(): readonly ImportJob[] {
  const queue = useImportQueue();
  return useSyncExternalStore(queue.subscribe, queue.jobs);
}
