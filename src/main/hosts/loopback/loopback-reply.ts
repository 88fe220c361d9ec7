import { createReadStream } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { RendererFile } from "../shared/renderer-files.ts";

/** One sentence for whoever was refused; the connection ends with it, so that nothing more is read. */
export function refuse(response: ServerResponse, status: number, sentence: string, allow?: string): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    connection: "close",
    ...(allow && { allow }),
  });
  response.end(`${sentence}\n`);
}

export function replyJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(value));
}

export async function replyFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: RendererFile,
): Promise<void> {
  response.writeHead(200, {
    "content-type": file.contentType,
    "content-length": file.bytes,
    "cache-control": file.cacheControl,
  });
  if (request.method === "HEAD") response.end();
  else await pipeline(createReadStream(file.path), response);
}

/** A small body whole, or undefined where it is larger than `max` bytes. */
export async function smallBody(request: IncomingMessage, max: number): Promise<string | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > max) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  // The request is left open where the body is too large: its sender is still owed an answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > max) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
