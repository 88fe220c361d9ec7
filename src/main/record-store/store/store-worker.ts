import { parentPort, workerData } from "node:worker_threads";
import { migrations } from "../schema/migrations.ts";
import { migrate } from "./migrate.ts";
import type { OnStep } from "./on-step.ts";
import { openReadable, openWritable } from "./open-store.ts";
import { handedAsText, ofOneMomentAlready, reads } from "./reads.ts";
import { StoreFailure } from "./store-failure.ts";
import type { WorkerReply, WorkerRequest, WorkerStart } from "./worker-messages.ts";
import { writes } from "./writes.ts";

/** A thread of the record store: the one that writes (and alone migrates), or one that reads. */
const start = workerData as WorkerStart;

function reply(message: WorkerReply): void {
  parentPort?.postMessage(message);
}

function failure(id: number, error: unknown): WorkerReply {
  const known = StoreFailure.of(error);
  const cause = known.code === "unexpected" && known.cause instanceof Error ? known.cause.stack : undefined;
  return { id, ok: false, code: known.code, sentence: known.message, reason: known.reason, cause };
}

function answer(id: number, name: string, value: unknown): WorkerReply {
  return handedAsText.has(name) ? { id, ok: true, text: JSON.stringify(value) } : { id, ok: true, value };
}

type Handler = (name: string, input: unknown, id: number) => unknown;

function writer(): { handle: Handler; close: () => void } {
  const { store, close } = openWritable(start.address);
  migrate(store, migrations, start.address.file);
  return {
    close: () => {
      store.run("PRAGMA optimize");
      close();
    },
    handle: (name, input, id) => {
      const write = writes[name as keyof typeof writes] as (
        s: typeof store,
        i: unknown,
        onStep: OnStep,
      ) => unknown;
      const onStep: OnStep = (step, rows) => reply({ id, progress: { step, rows } });
      try {
        return write(store, input, onStep);
      } finally {
        // Failed or not, the log gives its room back to the disk.
        store.rows("PRAGMA wal_checkpoint(TRUNCATE)");
      }
    },
  };
}

function reader(): { handle: Handler; close: () => void } {
  const { store, close, atOneMoment } = openReadable(start.address);
  return {
    close,
    handle: (name, input) => {
      const read = reads[name as keyof typeof reads] as (s: typeof store, i: unknown) => unknown;
      if (ofOneMomentAlready.has(name)) return read(store, input);
      return atOneMoment(() => read(store, input));
    },
  };
}

try {
  const { handle, close } = start.role === "writer" ? writer() : reader();
  parentPort?.on("message", (request: WorkerRequest) => {
    if (request.name === "close") {
      close();
      parentPort?.close();
      return;
    }
    try {
      const { id, name, input } = request;
      reply(answer(id, name, handle(name, input, id)));
    } catch (error) {
      reply(failure(request.id, error));
    }
  });
  reply({ id: 0, ok: true, value: undefined });
} catch (error) {
  reply(failure(0, error));
  parentPort?.close();
}
