import { createHash } from "node:crypto";
import type { Readable } from "node:stream";

/** Whether two streams carry the same bytes, decided by their hashes. */
export async function sameBytes(one: Readable, other: Readable): Promise<boolean> {
  const [a, b] = await Promise.all([hashOf(one), hashOf(other)]);
  return a === b;
}

async function hashOf(stream: Readable): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of stream) hash.update(piece);
  return hash.digest("hex");
}
