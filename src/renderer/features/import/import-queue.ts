import { createContext, useContext, useSyncExternalStore } from "react";
import type { FoundFile, ImportProgress, ImportResult } from "../../../contract/imports.ts";
import { inStatedOrder } from "../../../domain/floor/files-together.ts";
import type { ReadingChoices } from "../../../domain/floor/import-codes.ts";
import type { Connection } from "../../app/connect.ts";
import { type Failure, failureOf } from "../../app/failure.ts";

type ImportStage =
  | { readonly kind: "waiting" }
  | { readonly kind: "handing" }
  | { readonly kind: "looking" }
  /** Nothing of it is stored before its reader says so. */
  | { readonly kind: "found"; readonly found: FoundFile; readonly handed: string }
  /** It was looked at in another zone; what was found then stays in view. */
  | { readonly kind: "changed"; readonly found: FoundFile; readonly handed: string }
  | { readonly kind: "confirmed"; readonly found: FoundFile; readonly handed: string }
  | { readonly kind: "running"; readonly progress: ImportProgress }
  | { readonly kind: "done"; readonly result: ImportResult }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "cancelled" };

export interface ImportJob {
  readonly id: number;
  readonly file: File;
  /** The zone that somebody chose for its times; undefined while it is the floor's, or that of an earlier import. */
  readonly zone: string | undefined;
  /** What the reader said of what the file leaves open. */
  readonly choices: ReadingChoices;
  /** The layout that the reader said it is in; undefined while it is recognised. */
  readonly format?: string | undefined;
  /** The import that it is to take the place of; undefined for a file that comes by itself. */
  readonly insteadOf?: number | undefined;
  /** Whether the floor's zone is to go with the file's; undefined while nobody said so, and it need not. */
  readonly moveFloor?: boolean | undefined;
  readonly stage: ImportStage;
}

/** Whether a file that was imported before is read in another zone than the floor's, so that both may be put right. */
export function offersFloorMove({ localTimes, sameAs, zone, floorZone }: FoundFile): boolean {
  return localTimes && sameAs !== null && floorZone !== null && zone !== floorZone;
}

/** What a reader answers where a file was refused with a question. */
interface ReadingAnswer {
  readonly choices?: ReadingChoices;
  readonly format?: string;
}

/**
 * Files on their way in, one after another; it outlives the view that shows it. Each is looked at first, and
 * stored once its reader has seen what was found: in the very zone in which it was shown. Of those that wait to be
 * stored the one that was made first goes first, however they were chosen.
 */
export interface ImportQueue {
  jobs(): readonly ImportJob[];
  subscribe(listener: () => void): () => void;
  /** The zone that was chosen for the files of this session; undefined before one was. */
  zone(): string | undefined;
  /** @param zone the one that stands beside the files as they are added */
  add(files: readonly File[], zone: string | undefined): void;
  /** Adds the file of an import again, to be read in another zone in that import's place. */
  readAgain(file: File, zone: string, insteadOf: number): void;
  /** Says whether the floor's days move with a file's zone: what was looked at is read again. */
  moveFloorWith(id: number, moves: boolean): void;
  /** Chooses the zone of every file that is not stored yet, and of those to come: what was looked at is read again. */
  chooseZone(zone: string): void;
  /** Chooses the zone of one file. */
  chooseZoneOf(id: number, zone: string): void;
  /** Stores a file as it was found, or all that were found. */
  confirm(id: number): void;
  confirmAll(): void;
  /** Ends a running import or takes a waiting one out; nothing of it is stored. */
  cancel(id: number): void;
  /** Takes a finished import off the list, or tries it again. */
  putAway(id: number): void;
  again(id: number, answer?: ReadingAnswer): void;
}

/** Of what was confirmed the file that is stored next: by the files' own times, then by name. */
function nextConfirmed(jobs: readonly ImportJob[]): ImportJob | undefined {
  const confirmed = jobs.flatMap((job) =>
    job.stage.kind === "confirmed" ? [{ job, name: job.file.name, statedAt: job.stage.found.statedAt }] : [],
  );
  return inStatedOrder(confirmed)[0]?.job;
}

function firstIn(jobs: readonly ImportJob[], kind: ImportStage["kind"]): ImportJob | undefined {
  return jobs.find(({ stage }) => stage.kind === kind);
}

/** @param onStored called after each file whose rows were stored */
export function importQueue(
  connection: Pick<Connection, "ask" | "handOver">,
  onStored: () => unknown,
): ImportQueue {
  let jobs: readonly ImportJob[] = [];
  let nextId = 1;
  let zone: string | undefined;
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
    const job = nextConfirmed(jobs) ?? firstIn(jobs, "changed") ?? firstIn(jobs, "waiting");
    if (running || !job) return;
    const abort = new AbortController();
    running = { id: job.id, abort };
    try {
      const { stage } = job;
      if (stage.kind === "confirmed") {
        to(job.id, { kind: "done", result: await store(job, stage, abort.signal) });
        onStored();
      } else if (stage.kind === "changed") {
        to(job.id, await look(job.id, stage.handed, abort.signal));
      } else {
        to(job.id, { kind: "handing" });
        const handed = await connection.handOver(job.file, abort.signal);
        to(job.id, { kind: "looking" });
        to(job.id, await look(job.id, handed, abort.signal));
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

  async function look(id: number, handed: string, signal: AbortSignal): Promise<ImportStage> {
    for (;;) {
      // Another zone may be chosen while one is looked at.
      const job = jobOf(id);
      const moveFloor = job?.moveFloor === true;
      const input = { handed, zone: job?.zone, format: job?.format, ...job?.choices };
      const found = await connection.ask.imports.inspect(
        { ...input, insteadOf: job?.insteadOf, moveFloor },
        { signal },
      );
      const now = jobOf(id);
      if (now?.zone !== input.zone || (now?.moveFloor === true) !== moveFloor) continue;
      // The zone that came with this very file is most likely as wrong as the file's own.
      const moves = now?.moveFloor === undefined && found.broughtFloorZone && offersFloorMove(found);
      if (!moves) return { kind: "found", found, handed };
      change(jobs.map((one) => (one.id === id ? { ...one, moveFloor: true } : one)));
    }
  }

  function jobOf(id: number): ImportJob | undefined {
    return jobs.find((one) => one.id === id);
  }

  async function store(
    { id, choices, format, insteadOf, moveFloor }: ImportJob,
    { handed, found }: { readonly handed: string; readonly found: FoundFile },
    signal: AbortSignal,
  ): Promise<ImportResult> {
    const again = found.difference !== null;
    const input = { handed, zone: found.zone, format, ...choices, again };
    const stream = await connection.ask.imports.run(
      { ...input, insteadOf, moveFloor: moveFloor === true && offersFloorMove(found) },
      { signal },
    );
    for (;;) {
      const { done, value } = await stream.next();
      if (done) return value;
      if (signal.aborted) throw new Error("cancelled");
      to(id, { kind: "running", progress: value });
    }
  }

  /** A file that was handed over and is not to be imported: the host need not keep its copy. */
  function leave({ stage }: ImportJob) {
    if (stage.kind !== "found" && stage.kind !== "changed" && stage.kind !== "confirmed") return;
    // Whether or not the host hears of it: its copies go when it ends.
    connection.ask.imports.leave({ handed: stage.handed }).catch(() => {});
  }

  function confirm(which: (job: ImportJob) => boolean) {
    change(
      jobs.map((job) =>
        job.stage.kind === "found" && which(job)
          ? { ...job, stage: { ...job.stage, kind: "confirmed" } }
          : job,
      ),
    );
    void next();
  }

  function inZone(job: ImportJob, chosen: string): ImportJob {
    const { stage } = job;
    const stands = stage.kind === "found" && stage.found.zone === chosen;
    return {
      ...job,
      zone: chosen,
      stage: stage.kind === "found" && !stands ? { ...stage, kind: "changed" } : stage,
    };
  }

  return {
    jobs: () => jobs,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    zone: () => zone,
    add(files, zoneBeside) {
      change([
        ...jobs,
        ...files.map(
          (file): ImportJob => ({
            id: nextId++,
            file,
            zone: zoneBeside,
            choices: {},
            stage: { kind: "waiting" },
          }),
        ),
      ]);
      void next();
    },
    readAgain(file, chosen, insteadOf) {
      const job = { id: nextId++, file, zone: chosen, choices: {}, insteadOf };
      change([...jobs, { ...job, stage: { kind: "waiting" } }]);
      void next();
    },
    moveFloorWith(id, moves) {
      change(
        jobs.map((job) => {
          if (job.id !== id) return job;
          const { stage } = job;
          return {
            ...job,
            moveFloor: moves,
            stage: stage.kind === "found" ? { ...stage, kind: "changed" } : stage,
          };
        }),
      );
      void next();
    },
    chooseZone(chosen) {
      zone = chosen;
      change(jobs.map((job) => inZone(job, chosen)));
      void next();
    },
    chooseZoneOf(id, chosen) {
      change(jobs.map((job) => (job.id === id ? inZone(job, chosen) : job)));
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
    again(id, { choices, format } = {}) {
      change(
        jobs.map((job) =>
          job.id === id
            ? { ...job, choices: { ...job.choices, ...choices }, format: format ?? job.format }
            : job,
        ),
      );
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

/** The zone that was chosen for the files of this session. */
export function useChosenZone(): string | undefined {
  const queue = useImportQueue();
  return useSyncExternalStore(queue.subscribe, queue.zone);
}
