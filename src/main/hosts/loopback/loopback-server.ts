import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { securityHeaders } from "../shared/security-headers.ts";
import type { LoopbackConsole } from "./loopback-console.ts";
import { refuse } from "./loopback-reply.ts";
import { loopbackRoutes } from "./loopback-routes.ts";
import { requestRefusal } from "./request-check.ts";

export interface LoopbackServer {
  readonly port: number;
  /** Ends every connection, and every answer that is under way. */
  close(): Promise<void>;
}

export const instanceHeader = "x-evenkeel-instance";

const headersMilliseconds = 10_000;
// An upload of the largest size, from a slow disk. Nothing that stands still lasts as long.
const requestMilliseconds = 30 * 60 * 1000;
const stillnessMilliseconds = 2 * 60 * 1000;

/**
 * Serves the console on 127.0.0.1, to a window that came through the start page and to nobody else.
 *
 * @param port the caller's choice, or 0 for any that is free
 */
export async function serveLoopback(console: LoopbackConsole, port: number): Promise<LoopbackServer> {
  const route = loopbackRoutes(console);
  const underWay = new Set<Promise<void>>();
  const server = createServer({
    headersTimeout: headersMilliseconds,
    requestTimeout: requestMilliseconds,
    // Refused below instead, with the headers that every answer carries.
    requireHostHeader: false,
  });
  server.setTimeout(stillnessMilliseconds);
  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    response.setHeader(instanceHeader, console.instance);
    const refusal = requestRefusal(request, request.socket.localPort ?? 0);
    if (refusal) return refuse(response, refusal.status, refusal.sentence);
    try {
      await route({ request, response });
    } catch (error) {
      // Whoever went away in the middle is no failure, and cannot be answered.
      if (response.destroyed || !response.socket?.writable) return;
      refuse(response, 500, `Something went wrong (${console.context.report(error)}).`);
      if (!response.writableEnded) response.destroy();
    }
  }
  const onRequest = (request: IncomingMessage, response: ServerResponse) => {
    const taken = take(request, response).finally(() => underWay.delete(taken));
    underWay.add(taken);
  };
  server.on("request", onRequest);
  server.on("checkExpectation", onRequest);
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    // Browsers open connections ahead: a refusal of one that was silent for too long would be taken for the answer to
    // what is asked on it at that moment. Closed, it is asked again on another.
    if (!socket.writable || error.code === "ERR_HTTP_REQUEST_TIMEOUT") return void socket.destroy();
    const headers = Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 400 Bad Request\r\n${headers.join("")}connection: close\r\n\r\n`);
  });
  await listening(server, port);
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
      await Promise.all(underWay);
    },
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen({ host: "127.0.0.1", port, exclusive: true }, () => {
      server.off("error", fail);
      done();
    });
  });
}
