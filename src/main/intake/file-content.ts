import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { open } from "node:fs/promises";

/** What one pass over a file's bytes tells. */
export interface FileContent {
  readonly bytes: number;
  /** SHA-256 in hex. */
  readonly fingerprint: string;
  /** The first 256 KiB. */
  readonly start: Buffer;
  readonly isUtf8: boolean;
  readonly hasNul: boolean;
}

const startBytes = 256 * 1024;
const bytesARead = 1024 * 1024;

/** Reads a file once, from its beginning to its end. */
export async function fileContent(path: string): Promise<FileContent> {
  const hash = createHash("sha256");
  const file = await open(path, "r");
  try {
    const buffer = Buffer.allocUnsafe(bytesARead);
    let bytes = 0;
    let start = Buffer.alloc(0);
    let utf8 = true;
    let hasNul = false;
    let unfinished = Buffer.alloc(0);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) break;
      const read = buffer.subarray(0, bytesRead);
      bytes += bytesRead;
      hash.update(read);
      if (start.length < startBytes)
        start = Buffer.concat([start, read.subarray(0, startBytes - start.length)]);
      hasNul ||= read.includes(0);
      if (utf8) {
        const joined = unfinished.length > 0 ? Buffer.concat([unfinished, read]) : read;
        const whole = joined.length - unfinishedBytes(joined);
        utf8 = isUtf8(joined.subarray(0, whole));
        unfinished = Buffer.from(joined.subarray(whole));
      }
    }
    const fingerprint = hash.digest("hex");
    return { bytes, fingerprint, start, isUtf8: utf8 && unfinished.length === 0, hasNul };
  } finally {
    await file.close();
  }
}

/** How many bytes at the end begin a UTF-8 character that is not complete: 0 to 3. */
export function unfinishedBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}
