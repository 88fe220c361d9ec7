import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { Refusal } from "../recognise/refusal.ts";

// Texts of calls shrink to about a tenth. What swells two-hundredfold is no export but a trap.
const maxSwelling = 200;
const maxBytes = 8 * 1024 ** 3;
// Below this much even a trap does no harm, and a short text of one letter may well swell that far.
const harmless = 4 * 1024 ** 2;
const bytesAPiece = 256 * 1024;

/** Whether a file is a gzip archive, by its first bytes. */
export function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}

/**
 * The bytes within a gzip archive, piece by piece, each with how much of the archive was read for it.
 *
 * @throws Refusal where the archive is damaged, swells more than 200-fold or to more than 8 GiB
 */
export async function* unpackedBytes(
  path: string,
  name: string,
): AsyncGenerator<{ readonly bytes: Buffer; readonly bytesRead: number }> {
  const packed = createReadStream(path, { highWaterMark: bytesAPiece });
  const gunzip = createGunzip({ chunkSize: bytesAPiece });
  packed.on("error", (error) => gunzip.destroy(error));
  packed.pipe(gunzip);
  let unpacked = 0;
  try {
    for await (const bytes of gunzip as AsyncIterable<Buffer>) {
      unpacked += bytes.length;
      const bytesRead = gunzip.bytesWritten;
      if (unpacked > maxBytes || (unpacked > harmless && unpacked > bytesRead * maxSwelling)) {
        throw new Refusal(
          "too-large",
          `${name} swells to more than ${maxSwelling} times its size when it is unpacked; unpack it yourself, look at it, and import what is in it.`,
        );
      }
      yield { bytes, bytesRead };
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      "damaged",
      `${name} is a gzip archive that is damaged or broke off; fetch it again, then import it.`,
    );
  } finally {
    packed.destroy();
    gunzip.destroy();
  }
}
