import { isAscii } from "node:buffer";
import { closeSync, openSync, readSync } from "node:fs";
import type { TextEncoding } from "../../../domain/floor/import-codes.ts";
import { unpackedBytes } from "../read/unpacked-bytes.ts";
import type { FileHead } from "./file-head.ts";

export interface TextPiece {
  /** Its lines end in LF, whatever they end in within the file. */
  readonly text: string;
  readonly isAscii: boolean;
  readonly isLast: boolean;
  /** Of the file as it stands on the disk. */
  readonly bytesRead: number;
}

type TextSource = Pick<FileHead, "path" | "encoding">;

// A quarter of a MiB: its cells are forgotten before the collector has to move them.
const bytesAPiece = 256 * 1024;
const beyondAscii = /[\u0080-\uffff]/;

/** The text of a file, piece by piece: decoded, without a byte order mark, and with LF for every line end. */
export function* textPieces(head: TextSource): Generator<TextPiece> {
  const decode = pieceDecoder(head.encoding);
  const buffer = Buffer.allocUnsafe(bytesAPiece);
  const file = openSync(head.path, "r");
  try {
    let bytesRead = 0;
    for (let isLast = false; !isLast; ) {
      const bytes = readSync(file, buffer, 0, buffer.length, null);
      bytesRead += bytes;
      isLast = bytes === 0;
      yield decode(buffer.subarray(0, bytes), isLast, bytesRead);
    }
  } finally {
    closeSync(file);
  }
}

/** The text within a gzip archive, piece by piece. @throws Refusal where it is damaged or grows too large */
export async function* unpackedTextPieces(
  head: TextSource & Pick<FileHead, "name">,
): AsyncGenerator<TextPiece> {
  const decode = pieceDecoder(head.encoding);
  let last = 0;
  for await (const { bytes, bytesRead } of unpackedBytes(head.path, head.name)) {
    last = bytesRead;
    yield decode(bytes, false, bytesRead);
  }
  yield decode(Buffer.alloc(0), true, last);
}

function pieceDecoder(encoding: TextEncoding) {
  const decoder = new TextDecoder(encoding);
  const wide = encoding.startsWith("utf-16");
  let held = "";

  return function decode(bytes: Buffer, isLast: boolean, bytesRead: number): TextPiece {
    let text = held + decoder.decode(bytes, { stream: !isLast });
    held = "";
    if (text.includes("\r")) {
      // A CR at the very end may be half of a CRLF.
      if (!isLast && text.endsWith("\r")) {
        held = "\r";
        text = text.slice(0, -1);
      }
      text = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
    }
    const isPlain = wide ? !beyondAscii.test(text) : isAscii(bytes);
    return { text, isAscii: isPlain, isLast, bytesRead };
  };
}
