import { Worker } from "node:worker_threads";
import type { PreviewAnswer, PreviewOrder } from "./import-worker.ts";
import { importWorkerUrl } from "./import-worker-url.ts";
import type { FilePreview } from "./read/file-preview.ts";
import { Refusal } from "./recognise/refusal.ts";

// As the reading of an import: what is made for each row is collected often.
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 };

/**
 * Reads a file through in a thread of its own and gives what it comes to; a signal ends the thread.
 *
 * @throws Refusal where the file as a whole cannot be imported, or the look was called off
 */
export function previewInThread(
  order: Omit<PreviewOrder, "task">,
  signal: AbortSignal | undefined,
): Promise<FilePreview> {
  const workerData: PreviewOrder = { task: "preview", ...order };
  const worker = new Worker(importWorkerUrl(), { workerData, resourceLimits });
  return new Promise<FilePreview>((resolve, reject) => {
    const stop = () => {
      reject(new Refusal("cancelled", `The look at ${order.head.name} was called off.`));
      void worker.terminate();
    };
    signal?.addEventListener("abort", stop, { once: true });
    if (signal?.aborted) stop();
    worker.once("message", (answer: PreviewAnswer) => {
      if (answer.kind === "preview") resolve(answer.preview);
      else reject(new Refusal(answer.code, answer.sentence));
    });
    worker.once("error", reject);
    worker.once("exit", (code) => {
      signal?.removeEventListener("abort", stop);
      reject(new Error(`the thread that read ${order.head.name} ended with ${code} and said nothing`));
    });
  });
}
