import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import { callOff, channelState } from "../record-store/import/import-channel.ts";
import type { ReadOrder } from "./import-worker.ts";
import { importWorkerUrl } from "./import-worker-url.ts";
import type { ReadingProgress } from "./read/read-file.ts";
import type { FileHead } from "./recognise/file-head.ts";

export interface ReadingOrder {
  readonly head: FileHead;
  /** The zone in which the file's local times are meant. */
  readonly zone: string;
  readonly floorZone: string;
  /** Secret of the customers' keyed hash, in hex. */
  readonly customerSecret: string;
  readonly settle: boolean;
  readonly sample: boolean;
  onProgress?(progress: ReadingProgress): void;
}

/** A file that is being read in a thread of its own. */
export interface Reading {
  /** The other end of the channel, for the thread that writes; transfer it. */
  readonly port: MessagePort;
  readonly state: SharedArrayBuffer;
  /** Settles once the thread has ended; rejects where it failed unexpectedly. */
  readonly done: Promise<void>;
  /** Calls the reading off and ends its thread. */
  terminate(): Promise<void>;
  onProgress(listener: (progress: ReadingProgress) => void): void;
}

/** Of a thread that reads a file: a small young generation is collected often, so that what is made for each row does not pile up. */
export const readingLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 };

/** Starts to read a file in a thread of its own. */
export function startReading(order: ReadingOrder): Reading {
  const { port1, port2 } = new MessageChannel();
  const state = channelState();
  const { head, zone, floorZone, customerSecret, settle, sample } = order;
  const workerData: ReadOrder = {
    task: "read",
    head,
    zone,
    floorZone,
    customerSecret,
    settle,
    sample,
    state,
    port: port1,
  };
  const worker = new Worker(importWorkerUrl(), {
    workerData,
    transferList: [port1],
    resourceLimits: readingLimits,
  });
  const listeners = order.onProgress ? [order.onProgress] : [];
  worker.on("message", (progress: ReadingProgress) => {
    for (const listener of listeners) listener(progress);
  });
  const done = new Promise<void>((resolve, reject) => {
    worker.once("error", (error) => {
      callOff(state);
      reject(error);
    });
    worker.once("exit", (code) => {
      if (code !== 0) callOff(state);
      resolve();
    });
  });
  // Whoever does not wait for the end is not to be killed by it.
  done.catch(() => {});
  return {
    port: port2,
    state,
    done,
    async terminate() {
      callOff(state);
      await worker.terminate();
    },
    onProgress: (listener) => void listeners.push(listener),
  };
}
