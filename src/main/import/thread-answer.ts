import { Worker } from "node:worker_threads";
import type { ImportRefusal } from "../../domain/floor/import-codes.ts";
import type { LookOrder, PreviewOrder, ProfileOrder } from "./import-worker.ts";
import { importWorkerUrl } from "./import-worker-url.ts";
import { Refusal } from "./recognise/refusal.ts";
import { readingLimits } from "./start-reading.ts";

/** What a thread answers that goes through a file: what it found, or why the file is refused. */
export type ThreadAnswer<Found> =
  | { readonly kind: "found"; readonly found: Found }
  | { readonly kind: "refused"; readonly code: ImportRefusal; readonly sentence: string };

/**
 * Goes through a file in a thread of its own, whose memory is bounded, and gives what it found; a signal ends the
 * thread.
 *
 * @throws Refusal where the file as a whole cannot be imported, or the look was called off
 */
export function answerOfThread<Found>(
  order: PreviewOrder | LookOrder | ProfileOrder,
  signal?: AbortSignal | undefined,
): Promise<Found> {
  const { name } = order.head;
  const worker = new Worker(importWorkerUrl(), { workerData: order, resourceLimits: readingLimits });
  return new Promise<Found>((resolve, reject) => {
    const stop = () => {
      reject(new Refusal("cancelled", `The look at ${name} was called off.`));
      void worker.terminate();
    };
    signal?.addEventListener("abort", stop, { once: true });
    if (signal?.aborted) stop();
    worker.once("message", (answer: ThreadAnswer<Found>) => {
      if (answer.kind === "found") resolve(answer.found);
      else reject(new Refusal(answer.code, answer.sentence));
    });
    worker.once("error", reject);
    worker.once("exit", (code) => {
      signal?.removeEventListener("abort", stop);
      reject(new Error(`the thread that read ${name} ended with ${code} and said nothing`));
    });
  });
}
