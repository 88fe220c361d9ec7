import { type Transferable, Worker } from "node:worker_threads";
import { StoreFailure } from "./store-failure.ts";
import { storeWorkerUrl } from "./store-worker-url.ts";
import type { StepReply, WorkerReply, WorkerStart } from "./worker-messages.ts";

// For the writer a small young generation, collected often, so that what is made for each row of a file does
// not pile up. A reader keeps what it reads until it answers: collecting it early only moves it about.
const youngGenerationMebibytes: Readonly<Record<WorkerStart["role"], number>> = { writer: 8, reader: 32 };

type OnProgress = (progress: StepReply) => void;

interface Waiting {
  readonly done: (value: unknown) => void;
  readonly fail: (error: Error) => void;
  readonly onProgress: OnProgress | undefined;
}

/** One thread of the store, seen from the thread that asks it. */
export class StoreThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #ended: Promise<void>;
  #next = 0;
  #closed = false;

  private constructor(start: WorkerStart) {
    const resourceLimits = {
      maxYoungGenerationSizeMb: youngGenerationMebibytes[start.role],
      maxOldGenerationSizeMb: 512,
    };
    this.#worker = new Worker(storeWorkerUrl(), { workerData: start, resourceLimits });
    this.#worker.on("message", (reply: WorkerReply) => this.#take(reply));
    this.#worker.on("error", (error) => this.#failAll(StoreFailure.of(error)));
    this.#ended = new Promise((done) => {
      this.#worker.once("exit", () => {
        this.#closed = true;
        this.#failAll(new StoreFailure("closed"));
        done();
      });
    });
  }

  /** Starts a thread; resolves once it has its store open. */
  static async open(start: WorkerStart): Promise<StoreThread> {
    const thread = new StoreThread(start);
    await new Promise((done, fail) => thread.#waiting.set(0, { done, fail, onProgress: undefined }));
    return thread;
  }

  /** How many questions it still has to answer. */
  get load(): number {
    return this.#waiting.size;
  }

  ask(
    name: string,
    input: unknown,
    transfer: readonly Transferable[] = [],
    onProgress?: OnProgress,
  ): Promise<unknown> {
    if (this.#closed) return Promise.reject(new StoreFailure("closed"));
    const id = ++this.#next;
    return new Promise((done, fail) => {
      this.#waiting.set(id, { done, fail, onProgress });
      this.#worker.postMessage({ id, name, input }, transfer);
    });
  }

  /** Lets it answer what it was asked, closes its store and ends it. */
  async close(): Promise<void> {
    if (!this.#closed) this.#worker.postMessage({ id: -1, name: "close", input: undefined });
    this.#closed = true;
    await this.#ended;
  }

  #take(reply: WorkerReply): void {
    const waiting = this.#waiting.get(reply.id);
    if (!waiting) return;
    if ("progress" in reply) {
      waiting.onProgress?.(reply.progress);
      return;
    }
    this.#waiting.delete(reply.id);
    if (reply.ok) waiting.done("text" in reply ? JSON.parse(reply.text) : reply.value);
    else {
      const failure = new StoreFailure(reply.code, reply.sentence, reply.reason);
      failure.cause = reply.cause;
      waiting.fail(failure);
    }
  }

  #failAll(error: StoreFailure): void {
    for (const { fail } of this.#waiting.values()) fail(error);
    this.#waiting.clear();
  }
}
