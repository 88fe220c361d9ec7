import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { TextLook } from "../recognise/text-look.ts";
import { isGzip, unpackedBytes } from "./unpacked-bytes.ts";

/** What one pass over a file's bytes finds. */
export interface FileContent {
  readonly bytes: number;
  /** SHA-256 in hex. */
  readonly fingerprint: string;
  readonly isPacked: boolean;
  /** What the text looks like: the file's own, or the one that is packed in it. */
  readonly look: TextLook;
}

const bytesARead = 1024 * 1024;

/** Reads a file once, from its beginning to its end; what is packed in it once more. @throws Refusal */
export async function fileContent(path: string, name: string): Promise<FileContent> {
  const { bytes, fingerprint, look } = await ownContent(path);
  const isPacked = isGzip(look.start);
  if (!isPacked) return { bytes, fingerprint, isPacked, look };
  const inner = new TextLook();
  for await (const piece of unpackedBytes(path, name)) inner.add(piece.bytes);
  return { bytes, fingerprint, isPacked, look: inner };
}

async function ownContent(path: string) {
  const hash = createHash("sha256");
  const look = new TextLook();
  const file = await open(path, "r");
  try {
    const buffer = Buffer.allocUnsafe(bytesARead);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) break;
      const read = buffer.subarray(0, bytesRead);
      hash.update(read);
      look.add(read);
    }
    return { bytes: look.bytes, fingerprint: hash.digest("hex"), look };
  } finally {
    await file.close();
  }
}

/** SHA-256 of a file's bytes, in hex. */
export async function fingerprintOf(path: string): Promise<string> {
  return (await ownContent(path)).fingerprint;
}
