import type { Transferable } from "node:worker_threads";
import type { OnStep } from "./on-step.ts";
import type { StoreAddress } from "./open-store.ts";
import { type Reads, rememberingReads } from "./reads.ts";
import { StoreThread } from "./store-thread.ts";
import type { Writes } from "./writes.ts";

type ReadInput<N extends keyof Reads> = Parameters<Reads[N]>[1] extends undefined
  ? undefined
  : Parameters<Reads[N]>[1];
type WriteInput<N extends keyof Writes> = Parameters<Writes[N]>[1];

/** The floor's records, from any thread that may wait. */
export interface RecordStore {
  read<N extends keyof Reads>(
    name: N,
    ...input: ReadInput<N> extends undefined ? [] : [ReadInput<N>]
  ): Promise<ReturnType<Reads[N]>>;
  write<N extends keyof Writes>(
    name: N,
    input: WriteInput<N>,
    options?: { readonly transfer?: readonly Transferable[]; readonly onStep?: OnStep },
  ): Promise<ReturnType<Writes[N]>>;
  close(): Promise<void>;
}

const readers = 2;

/**
 * Opens a record store behind its threads: one writer, which alone migrates, and two readers. SQL never
 * runs on the thread that calls. Fails with a StoreFailure where the store cannot be opened.
 */
export async function openRecordStore(address: StoreAddress): Promise<RecordStore> {
  const writer = await StoreThread.open({ role: "writer", address });
  let reading: StoreThread[];
  try {
    reading = await Promise.all(
      Array.from({ length: readers }, () => StoreThread.open({ role: "reader", address })),
    );
  } catch (error) {
    await writer.close();
    throw error;
  }
  // Of two idle threads the last: the first keeps the caches, and may soon be needed for a slow read.
  const leastLoaded = () => reading.reduce((a, b) => (b.load <= a.load ? b : a));
  return {
    read: (name, ...input) => {
      const thread = rememberingReads.has(name) ? reading[0] : leastLoaded();
      return (thread ?? leastLoaded()).ask(name, input[0]) as never;
    },
    write: (name, input, { transfer = [], onStep } = {}) =>
      writer.ask(name, input, transfer, ({ step, rows }) => onStep?.(step, rows)) as never,
    async close() {
      await Promise.all(reading.map((thread) => thread.close()));
      // Last, so that it folds the log into the store.
      await writer.close();
    },
  };
}
