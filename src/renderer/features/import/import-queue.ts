import { createContext, useContext, useSyncExternalStore } from "react";
import type { FoundFile, ImportResult } from "../../../contract/imports.ts";
import { inStatedOrder } from "../../../domain/floor/files-together.ts";
import { canBeMapped, type ReadingChoices } from "../../../domain/floor/import-codes.ts";
import type { Connection } from "../../app/connect.ts";
import { type Failure, failureOf } from "../../app/failure.ts";
import {
  type ColumnsSaid,
  handedOf,
  hasEnded,
  type ImportJob,
  type ImportStage,
  type MappedBy,
  offersFloorMove,
} from "./import-job.ts";

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
  /** The file whose columns are being explained; undefined while none is. */
  explained(): number | undefined;
  /** Opens the step in which a file's columns are explained, or closes it. */
  explain(id: number | undefined): void;
  /** Opens that step for a file that was refused; it is handed over again first. */
  explainRefused(id: number): void;
  /** Ends a file of which no column can be explained, with why. */
  refuse(id: number, failure: Failure): void;
  /** Keeps what somebody said of a file's columns. */
  say(id: number, said: ColumnsSaid): void;
  /** Keeps a choice where a file leaves two readings. */
  choose(id: number, choices: ReadingChoices): void;
  /** Stores a file by a mapping. */
  importMapped(id: number, by: MappedBy): void;
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
  const confirmed = jobs.flatMap((job) => {
    const { stage } = job;
    if (stage.kind === "mapped") return [{ job, name: job.file.name, statedAt: null }];
    return stage.kind === "confirmed" ? [{ job, name: job.file.name, statedAt: stage.found.statedAt }] : [];
  });
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
  let explained: number | undefined;
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
      if (stage.kind === "mapped") {
        to(job.id, { kind: "done", result: await storeMapped(job, stage, abort.signal) });
        onStored();
      } else if (stage.kind === "confirmed") {
        to(job.id, { kind: "done", result: await store(job, stage, abort.signal) });
        onStored();
      } else if (stage.kind === "changed") {
        to(job.id, await look(job.id, stage.handed, abort.signal));
      } else {
        to(job.id, { kind: "handing" });
        const handed = await connection.handOver(job.file, abort.signal);
        to(job.id, { kind: "looking" });
        to(job.id, await lookOrAsk(job, handed, abort.signal));
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

  /** What a file is, or, where its columns are all that is not known of it, the question what they mean. */
  async function lookOrAsk(
    { id, refusedAs }: ImportJob,
    handed: string,
    signal: AbortSignal,
  ): Promise<ImportStage> {
    if (refusedAs) {
      explained = id;
      change(jobs.map((job) => (job.id === id ? { ...job, refusedAs: undefined } : job)));
      return { kind: "columns", handed, failure: refusedAs };
    }
    try {
      return await look(id, handed, signal);
    } catch (error) {
      const failure = failureOf(error);
      if (signal.aborted || !canBeMapped(failure.reason)) throw error;
      const isAlone = jobs.every((job) => job.id === id || hasEnded(job));
      if (isAlone) explained = id;
      return { kind: "columns", handed, failure };
    }
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
    const moves = moveFloor === true && offersFloorMove(found);
    return stored(id, { ...input, insteadOf, moveFloor: moves }, signal);
  }

  function storeMapped(
    { id, choices }: ImportJob,
    { handed, by }: { readonly handed: string; readonly by: MappedBy },
    signal: AbortSignal,
  ): Promise<ImportResult> {
    // What is shown beside the mapping is what it comes to: the same file read otherwise before gives way.
    return stored(id, { handed, ...by, ...choices, again: true }, signal);
  }

  async function stored(
    id: number,
    input: Parameters<Connection["ask"]["imports"]["run"]>[0],
    signal: AbortSignal,
  ): Promise<ImportResult> {
    const stream = await connection.ask.imports.run(input, { signal });
    for (;;) {
      const { done, value } = await stream.next();
      if (done) return value;
      if (signal.aborted) throw new Error("cancelled");
      to(id, { kind: "running", progress: value });
    }
  }

  /** A file that was handed over and is not to be imported: the host need not keep its copy. */
  function leave(job: ImportJob) {
    const handed = handedOf(job);
    if (handed === undefined) return;
    // Whether or not the host hears of it: its copies go when it ends.
    connection.ask.imports.leave({ handed }).catch(() => {});
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
            said: {},
            stage: { kind: "waiting" },
          }),
        ),
      ]);
      void next();
    },
    readAgain(file, chosen, insteadOf) {
      const job = { id: nextId++, file, zone: chosen, choices: {}, said: {}, insteadOf };
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
    explained: () => explained,
    explain(id) {
      explained = id;
      change([...jobs]);
    },
    explainRefused(id) {
      change(
        jobs.map((job): ImportJob => {
          if (job.id !== id || job.stage.kind !== "failed") return job;
          return { ...job, refusedAs: job.stage.failure, stage: { kind: "waiting" } };
        }),
      );
      void next();
    },
    refuse(id, failure) {
      const job = jobOf(id);
      if (job?.stage.kind !== "columns") return;
      leave(job);
      explained = undefined;
      to(id, { kind: "failed", failure });
    },
    say: (id, said) => change(jobs.map((job) => (job.id === id ? { ...job, said } : job))),
    choose: (id, choices) =>
      change(jobs.map((job) => (job.id === id ? { ...job, choices: { ...job.choices, ...choices } } : job))),
    importMapped(id, by) {
      const job = jobOf(id);
      const handed = job && handedOf(job);
      if (handed === undefined) return;
      explained = undefined;
      to(id, { kind: "mapped", handed, by });
      void next();
    },
    confirm: (id) => confirm((job) => job.id === id),
    confirmAll: () => confirm(() => true),
    cancel(id) {
      const job = jobOf(id);
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

/** The file whose columns are being explained. */
export function useExplained(): ImportJob | undefined {
  const queue = useImportQueue();
  const jobs = useImportJobs();
  const id = useSyncExternalStore(queue.subscribe, queue.explained);
  const job = jobs.find((one) => one.id === id);
  return job && handedOf(job) !== undefined ? job : undefined;
}

/** The zone that was chosen for the files of this session. */
export function useChosenZone(): string | undefined {
  const queue = useImportQueue();
  return useSyncExternalStore(queue.subscribe, queue.zone);
}
