import { createContext, useContext, useSyncExternalStore } from "react";
import type { FoundFile, ImportProgress, ImportResult } from "../../../contract/imports.ts";
import type { DayOrder } from "../../../domain/floor/import-codes.ts";
import type { Connection } from "../../app/connect.ts";
import { type Failure, failureOf } from "../../app/failure.ts";

type ImportStage =
  | { readonly kind: "waiting" }
  | { readonly kind: "handing" }
  | { readonly kind: "looking" }
  /** Nothing of it is stored before its reader says so. */
  | { readonly kind: "found"; readonly found: FoundFile; readonly handed: string }
  | { readonly kind: "confirmed"; readonly handed: string }
  | { readonly kind: "running"; readonly progress: ImportProgress }
  | { readonly kind: "done"; readonly result: ImportResult }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "cancelled" };

export interface ImportJob {
  readonly id: number;
  readonly file: File;
  readonly zone: string;
  /** What the reader said of its dates, after the file had left it open. */
  readonly dates?: DayOrder | undefined;
  readonly stage: ImportStage;
}

/**
 * Files on their way in, one after another; it outlives the view that shows it. Each is looked at first, and
 * stored once its reader has seen what was found.
 */
export interface ImportQueue {
  jobs(): readonly ImportJob[];
  subscribe(listener: () => void): () => void;
  add(files: readonly File[], zone: string): void;
  /** Stores a file as it was found, or all that were found. */
  confirm(id: number): void;
  confirmAll(): void;
  /** Ends a running import or takes a waiting one out; nothing of it is stored. */
  cancel(id: number): void;
  /** Takes a finished import off the list, or tries it again. */
  putAway(id: number): void;
  again(id: number, dates?: DayOrder): void;
}

/** @param onStored called after each file whose rows were stored */
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
    // What was confirmed goes before what is still to be looked at: somebody waits for it.
    const job =
      jobs.find(({ stage }) => stage.kind === "confirmed") ??
      jobs.find(({ stage }) => stage.kind === "waiting");
    if (running || !job) return;
    const abort = new AbortController();
    running = { id: job.id, abort };
    try {
      if (job.stage.kind === "confirmed") {
        to(job.id, { kind: "done", result: await store(job, job.stage.handed, abort.signal) });
        onStored();
      } else {
        to(job.id, { kind: "handing" });
        to(job.id, await look(job, abort.signal));
      }
    } catch (error) {
      // The two transports fail with different errors on an abort: only the signal is reliable.
      to(
        job.id,
        abort.signal.aborted ? { kind: "cancelled" } : { kind: "failed", failure: failureOf(error) },
      );
    } finally {
      running = undefined;
    }
    await next();
  }

  async function look(job: ImportJob, signal: AbortSignal): Promise<ImportStage> {
    const handed = await connection.handOver(job.file, signal);
    to(job.id, { kind: "looking" });
    const found = await connection.ask.imports.inspect({ handed, dates: job.dates }, { signal });
    return { kind: "found", found, handed };
  }

  async function store(job: ImportJob, handed: string, signal: AbortSignal): Promise<ImportResult> {
    const stream = await connection.ask.imports.run({ handed, zone: job.zone, dates: job.dates }, { signal });
    for (;;) {
      const { done, value } = await stream.next();
      if (done) return value;
      if (signal.aborted) throw new Error("cancelled");
      to(job.id, { kind: "running", progress: value });
    }
  }

  /** A file that was handed over and is not to be imported: the host need not keep its copy. */
  function leave({ stage }: ImportJob) {
    if (stage.kind !== "found" && stage.kind !== "confirmed") return;
    // Whether or not the host hears of it: its copies go when it ends.
    connection.ask.imports.leave({ handed: stage.handed }).catch(() => {});
  }

  function confirm(which: (job: ImportJob) => boolean) {
    change(
      jobs.map((job) =>
        job.stage.kind === "found" && which(job)
          ? { ...job, stage: { kind: "confirmed", handed: job.stage.handed } }
          : job,
      ),
    );
    void next();
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
        ...files.map((file): ImportJob => ({ id: nextId++, file, zone, stage: { kind: "waiting" } })),
      ]);
      void next();
    },
    confirm: (id) => confirm((job) => job.id === id),
    confirmAll: () => confirm(() => true),
    cancel(id) {
      const job = jobs.find((one) => one.id === id);
      if (!job) return;
      if (running?.id === id) return running.abort.abort();
      leave(job);
      to(id, { kind: "cancelled" });
    },
    putAway: (id) => change(jobs.filter((job) => job.id !== id || job.id === running?.id)),
    again(id, dates) {
      change(jobs.map((job) => (job.id === id ? { ...job, dates: dates ?? job.dates } : job)));
      to(id, { kind: "waiting" });
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
