import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import { createORPCClient } from "@orpc/client";
import { RPCLink as FetchLink } from "@orpc/client/fetch";
import { RPCLink as PortLink } from "@orpc/client/message-port";
import type { ContractRouterClient } from "@orpc/contract";
import { onTestFinished } from "vitest";
import type { contract } from "../../src/contract/contract.ts";
import type { Viewer } from "../../src/domain/privacy/viewer.ts";
import type { AnswersContext } from "../../src/main/answers/context.ts";
import { servePort } from "../../src/main/hosts/electron/renderer-port.ts";
import { incomingFiles } from "../../src/main/hosts/loopback/incoming-files.ts";
import { launchTickets } from "../../src/main/hosts/loopback/launch-ticket.ts";
import { serveLoopback } from "../../src/main/hosts/loopback/loopback-server.ts";
import { openSessions } from "../../src/main/hosts/loopback/sessions.ts";
import { consoleContext, everySupervisor } from "../../src/main/hosts/shared/console-context.ts";
import { errorLog } from "../../src/main/hosts/shared/error-log.ts";
import { type OpenFloor, openFloor } from "../../src/main/hosts/shared/floor.ts";
import { droppedFiles } from "../../src/main/hosts/shared/handed-files.ts";
import { removeFolder } from "../remove-folder.ts";

export type Ask = ContractRouterClient<typeof contract>;

/** A window's end of a transport, and the host's. */
interface Connected {
  readonly ask: Ask;
  /** Resolves when the window's end learns that the host has gone. */
  readonly gone: Promise<void>;
  /** The host goes away. */
  close(): Promise<void>;
}

export interface Transport {
  readonly name: string;
  connect(context: AnswersContext): Promise<Connected>;
}

export const transports: readonly Transport[] = [
  {
    name: "a message port",
    async connect(context) {
      const { port1, port2 } = new MessageChannel();
      servePort(port1, context);
      const gone = new Promise<void>((done) => port2.once("close", done));
      const ask: Ask = createORPCClient(new PortLink({ port: port2 }));
      port2.start();
      return connected(ask, gone, async () => closePort(port1));
    },
  },
  {
    name: "HTTP on 127.0.0.1",
    async connect(context) {
      const folder = mkdtempSync(join(tmpdir(), "evenkeel-http-"));
      onTestFinished(() => removeFolder(folder));
      const sessions = openSessions();
      const server = await serveLoopback(
        {
          context,
          incoming: await incomingFiles(folder),
          tickets: launchTickets(),
          sessions,
          renderer: folder,
          instance: "test",
          clock: Date.now,
        },
        0,
      );
      const origin = `http://127.0.0.1:${server.port}`;
      const headers = { origin, authorization: `Bearer ${sessions.open(Date.now())}` };
      const ask: Ask = createORPCClient(new FetchLink({ url: `${origin}/rpc`, headers }));
      return connected(ask, Promise.resolve(), server.close);
    },
  },
];

function connected(ask: Ask, gone: Promise<void>, close: () => Promise<void>): Connected {
  let closing: Promise<void> | undefined;
  const once = () => {
    closing ??= close();
    return closing;
  };
  onTestFinished(once);
  return { ask, gone, close: once };
}

function closePort(port: MessagePort): void {
  port.close();
}

/** A floor in a folder of the test's own, with what stands around it. */
export interface TestFloor {
  readonly floor: OpenFloor;
  readonly logFile: string;
  /** What a host would give its answers for this viewer. Any file is at hand, by its path. */
  context(viewer?: Viewer): Promise<AnswersContext>;
}

export async function testFloor(): Promise<TestFloor> {
  const folder = mkdtempSync(join(tmpdir(), "evenkeel-floor-"));
  const floor = await openFloor(folder);
  onTestFinished(async () => {
    await floor.close();
    removeFolder(folder);
  });
  return {
    floor,
    logFile: join(folder, "evenkeel.log"),
    async context(viewer = everySupervisor) {
      const dropped = droppedFiles();
      const log = errorLog(folder);
      const context = await consoleContext({ floor, viewer, handed: dropped, log, today: "2026-03-08" });
      const handedFile: AnswersContext["handedFile"] = (path) => {
        dropped.accept(path);
        return context.handedFile(path);
      };
      return { ...context, handedFile };
    },
  };
}

/** A file of those that every kind of export has a small one of. */
export function sample(name: string): string {
  return resolve(import.meta.dirname, "../../resources/samples", name);
}

/** Imports the samples that the board and the pictures are made of. */
export async function importSamples(ask: Ask): Promise<void> {
  for (const name of ["roster.csv", "contacts.csv", "agent-states.csv", "evaluations.csv"]) {
    await ended(await ask.imports.run({ handed: sample(name), zone: "Europe/Lisbon" }));
  }
}

/** What a stream came to, and all that it told on its way. */
export async function ended<Step, Result>(
  stream: AsyncIterator<Step, Result>,
): Promise<{ readonly steps: readonly Step[]; readonly result: Result }> {
  const steps: Step[] = [];
  for (;;) {
    const { done, value } = await stream.next();
    if (done) return { steps, result: value };
    steps.push(value);
  }
}
