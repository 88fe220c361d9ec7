import type { IncomingMessage, ServerResponse } from "node:http";
import { RPCHandler } from "@orpc/server/node";
import { z } from "zod";
import type { AnswersContext } from "../../answers/context.ts";
import { router } from "../../answers/router.ts";
import { plainAnswers } from "../shared/plain-answers.ts";
import { rendererFile } from "../shared/renderer-files.ts";
import { keepUnexpected } from "../shared/unexpected.ts";
import { UploadRefusal, uploadName } from "./incoming-files.ts";
import type { LoopbackConsole } from "./loopback-console.ts";
import { refuse, replyFile, replyJson, smallBody } from "./loopback-reply.ts";

/** One request on its way, already known to come from this computer's own window. */
interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

type Route = (visit: Visit) => Promise<void>;

const maxTicketBytes = 1024;
const maxQuestionBytes = 1024 * 1024;
const ticketBody = z.strictObject({ ticket: z.string().max(256) });
const bearer = /^Bearer ([A-Za-z0-9_-]{43})$/;

/** Where each address leads: the window's files to anybody here, everything else to a session alone. */
export function loopbackRoutes(console: LoopbackConsole): Route {
  const answers = new RPCHandler<AnswersContext>(router, {
    clientInterceptors: [keepUnexpected],
    ...plainAnswers,
  });
  const { context, incoming, tickets, sessions, clock } = console;

  async function openSession({ request, response }: Visit): Promise<void> {
    const body = await jsonBody({ request, response }, maxTicketBytes);
    if (!body) return;
    const read = ticketBody.safeParse(body.json);
    if (!read.success) return refuse(response, 400, "This is no ticket.");
    if (!tickets.redeem(read.data.ticket, clock())) {
      return refuse(response, 401, "This ticket was used before or is too old. Open the start page again.");
    }
    replyJson(response, { session: sessions.open(clock()) });
  }

  async function takeFile({ request, response }: Visit): Promise<void> {
    const name = uploadName(request.headersDistinct["x-evenkeel-name"]?.join());
    if (name === undefined) return refuse(response, 400, "This is not the name of a file.");
    const declared = request.headers["content-length"];
    try {
      replyJson(response, {
        handed: await incoming.take(request, name, declared ? Number(declared) : undefined),
      });
    } catch (error) {
      if (!(error instanceof UploadRefusal)) throw error;
      refuse(response, error.status, error.message);
    }
  }

  async function answer({ request, response }: Visit): Promise<void> {
    const body = await jsonBody({ request, response }, maxQuestionBytes);
    if (!body) return;
    // Read here: oRPC's own limit throws where nothing catches it, and the program ends (1.16.1 under Node 26).
    const read = Object.assign(request, { body: body.json });
    const { matched } = await answers.handle(read, response, { prefix: "/rpc", context });
    if (!matched) refuse(response, 404, "There is nothing here.");
  }

  function withSession(route: Route): Route {
    return async (visit) => {
      const session = bearer.exec(visit.request.headers.authorization ?? "")?.[1];
      if (session !== undefined && sessions.holds(session, clock())) return route(visit);
      refuse(visit.response, 401, "This window's session has ended. Open the start page again.");
    };
  }

  async function windowFile({ request, response }: Visit, path: string): Promise<void> {
    const file = rendererFile(console.renderer, path);
    if (!file) return refuse(response, 404, "There is nothing here.");
    if (request.method !== "GET" && request.method !== "HEAD") return wrongMethod(response, "GET, HEAD");
    return replyFile(request, response, file);
  }

  const posts: Readonly<Record<string, Route>> = {
    "/session": openSession,
    "/files": withSession(takeFile),
    "/rpc": withSession(answer),
  };

  return async (visit) => {
    const [path = "/"] = (visit.request.url ?? "/").split(/[?#]/, 1);
    const post = path.startsWith("/rpc/") ? posts["/rpc"] : posts[path];
    if (!post) return windowFile(visit, path);
    if (visit.request.method !== "POST") return wrongMethod(visit.response, "POST");
    return post(visit);
  };
}

function wrongMethod(response: ServerResponse, allow: string): void {
  refuse(response, 405, "This address is not asked in this way.", allow);
}

/** What a request says in JSON; undefined where it was refused. Nothing else is ever read as a question. */
async function jsonBody(
  { request, response }: Visit,
  max: number,
): Promise<{ readonly json: unknown } | undefined> {
  if (request.headers["content-type"] !== "application/json") {
    return void refuse(response, 415, "This is asked in JSON.");
  }
  const text = await smallBody(request, max);
  if (text === undefined) return void refuse(response, 413, "This is too long.");
  try {
    return { json: JSON.parse(text || "{}") };
  } catch {
    return void refuse(response, 400, "This is no JSON.");
  }
}
