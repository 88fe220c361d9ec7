import type { Integrity } from "../record-store/store/integrity.ts";
import type { StoreAddress } from "../record-store/store/open-store.ts";
import { StoreFailure } from "../record-store/store/store-failure.ts";
import { StoreThread } from "../record-store/store/store-thread.ts";

export interface Inspected extends Integrity {
  /** Whether it opens and every page of it is authentic and in order. */
  readonly good: boolean;
  /** Why it does not open, in a sentence; null where it does. */
  readonly failure: StoreFailure | null;
}

/** Opens a store's file for reading, on a thread of its own, and reads every page of it. */
export async function inspectStore(address: StoreAddress): Promise<Inspected> {
  let thread: StoreThread | undefined;
  try {
    thread = await StoreThread.open({ role: "reader", address });
    const read = (await thread.ask("integrity", undefined)) as Integrity;
    // A file that was emptied opens, and is no store.
    const good = read.problems.length === 0 && read.version > 0;
    return { ...read, good, failure: good ? null : new StoreFailure("damaged") };
  } catch (error) {
    const failure = StoreFailure.of(error);
    return { version: 0, bytes: 0, imports: 0, problems: [], good: false, failure };
  } finally {
    await thread?.close();
  }
}
