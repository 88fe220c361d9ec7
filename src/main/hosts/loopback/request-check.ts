import type { IncomingMessage } from "node:http";

export interface CheckRefusal {
  readonly status: 403 | 421;
  readonly sentence: string;
}

/**
 * Whether a request can only have come from the console's own page: its Host and Origin are exactly the
 * server's, and a browser that says where a request began says "here".
 *
 * The one exception is the address itself, opened as a page: the start page is a file, so browsers call
 * that navigation "cross-site". It is given the bare window, in which nothing secret stands.
 *
 * @returns why it is refused, or undefined
 */
export function requestRefusal(request: IncomingMessage, port: number): CheckRefusal | undefined {
  const authority = `127.0.0.1:${port}`;
  const hosts = request.headersDistinct.host ?? [];
  if (hosts.length !== 1 || hosts[0] !== authority || !request.url?.startsWith("/")) {
    return { status: 421, sentence: `This console answers at http://${authority} only.` };
  }
  const origins = request.headersDistinct.origin ?? [];
  const reading = request.method === "GET" || request.method === "HEAD";
  const ownOrigin =
    origins.length === 1 ? origins[0] === `http://${authority}` : origins.length === 0 && reading;
  if (!ownOrigin) return { status: 403, sentence: "This console answers its own page only." };
  const site = request.headersDistinct["sec-fetch-site"]?.join() ?? "none";
  if (site === "same-origin" || site === "none" || opensTheWindow(request)) return undefined;
  return { status: 403, sentence: "This console answers its own page only." };
}

function opensTheWindow(request: IncomingMessage): boolean {
  const { "sec-fetch-mode": mode, "sec-fetch-dest": destination } = request.headers;
  return request.method === "GET" && request.url === "/" && mode === "navigate" && destination === "document";
}
