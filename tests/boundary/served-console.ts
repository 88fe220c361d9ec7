import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AnswersContext } from "../../src/main/answers/context.ts";
import { type IncomingLimits, incomingFiles } from "../../src/main/hosts/loopback/incoming-files.ts";
import { launchTickets } from "../../src/main/hosts/loopback/launch-ticket.ts";
import { serveLoopback } from "../../src/main/hosts/loopback/loopback-server.ts";
import { openSessions } from "../../src/main/hosts/loopback/sessions.ts";
import { consoleContext, everySupervisor } from "../../src/main/hosts/shared/console-context.ts";
import { errorLog } from "../../src/main/hosts/shared/error-log.ts";
import { openFloor } from "../../src/main/hosts/shared/floor.ts";
import { removeFolder } from "../remove-folder.ts";

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Asked {
  readonly method?: string;
  readonly path?: string;
  /** Undefined takes away a header that is otherwise sent. */
  readonly headers?: Readonly<Record<string, string | string[] | undefined>>;
  readonly body?: string | Buffer;
}

/** A real loopback console over a real, empty floor, with a clock that a test may turn. */
export type ServedConsole = Awaited<ReturnType<typeof servedConsole>>;

interface Served {
  readonly limits?: IncomingLimits;
  readonly context?: (context: AnswersContext) => AnswersContext;
}

export async function servedConsole({ limits, context: changed = (one) => one }: Served = {}) {
  const root = mkdtempSync(join(tmpdir(), "evenkeel-served-"));
  const folder = join(root, "data");
  const renderer = windowFolder(root);
  const floor = await openFloor(folder);
  const incoming = await incomingFiles(folder, limits);
  const clock = { now: Date.UTC(2026, 10, 22, 9) };
  const context = await consoleContext({
    floor,
    viewer: everySupervisor,
    handed: incoming,
    log: errorLog(folder),
    today: "2026-11-22",
  });
  const tickets = launchTickets();
  const sessions = openSessions();
  const server = await serveLoopback(
    {
      context: changed(context),
      incoming,
      tickets,
      sessions,
      renderer,
      instance: "test",
      clock: () => clock.now,
    },
    0,
  );
  const { port } = server;
  const origin = `http://127.0.0.1:${port}`;

  return {
    root,
    folder,
    renderer,
    floor,
    incoming,
    tickets,
    sessions,
    clock,
    port,
    origin,
    ask: ({ method = "GET", path = "/", headers = {}, body }: Asked): Promise<Reply> =>
      ask(port, method, path, { ...(method === "POST" && { origin }), ...headers }, body),
    /** Asks with a session's key, as the window does. */
    post(path: string, body: string | Buffer, headers: Asked["headers"] = {}): Promise<Reply> {
      const authorization = `Bearer ${sessions.open(clock.now)}`;
      return ask(
        port,
        "POST",
        path,
        { origin, authorization, "content-type": "application/json", ...headers },
        body,
      );
    },
    async close() {
      await server.close();
      await floor.close();
      removeFolder(root);
    },
  };
}

function windowFolder(root: string): string {
  const renderer = join(root, "renderer");
  mkdirSync(join(renderer, "assets"), { recursive: true });
  writeFileSync(
    join(renderer, "index.html"),
    '<!doctype html><title>window</title><script src="./assets/main-1.js"></script>',
  );
  writeFileSync(join(renderer, "assets", "main-1.js"), "document.title = 'started';");
  return renderer;
}

function ask(
  port: number,
  method: string,
  path: string,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  body?: string | Buffer,
): Promise<Reply> {
  return new Promise((done, fail) => {
    const sent = request({
      host: "127.0.0.1",
      port,
      method,
      path,
      agent: false,
      headers: { host: `127.0.0.1:${port}`, ...defined(headers) },
      setHost: false,
    });
    sent.on("error", fail);
    sent.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", fail);
      response.on("end", () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString("utf8"),
        }),
      );
    });
    sent.end(body);
  });
}

function defined(headers: Readonly<Record<string, string | string[] | undefined>>): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
}
