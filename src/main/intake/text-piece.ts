import { isAscii } from "node:buffer";
import { closeSync, openSync, readSync } from "node:fs";
import type { FileHead } from "./file-head.ts";

export interface TextPiece {
  /** Its lines end in LF, whatever they end in within the file. */
  readonly text: string;
  readonly isAscii: boolean;
  readonly isLast: boolean;
  readonly bytesRead: number;
}

// A quarter of a MiB: its cells are forgotten before the collector has to move them.
const bytesAPiece = 256 * 1024;
const beyondAscii = /[\u0080-\uffff]/;

/** The text of a file, piece by piece: decoded, without a byte order mark, and with LF for every line end. */
export function* textPieces(head: Pick<FileHead, "path" | "encoding">): Generator<TextPiece> {
  const decoder = new TextDecoder(head.encoding);
  const buffer = Buffer.allocUnsafe(bytesAPiece);
  const wide = head.encoding.startsWith("utf-16");
  const file = openSync(head.path, "r");
  try {
    let bytesRead = 0;
    let held = "";
    for (let isLast = false; !isLast; ) {
      const bytes = readSync(file, buffer, 0, buffer.length, null);
      bytesRead += bytes;
      isLast = bytes === 0;
      let text = held + decoder.decode(buffer.subarray(0, bytes), { stream: !isLast });
      held = "";
      if (text.includes("\r")) {
        // A CR at the very end may be half of a CRLF.
        if (!isLast && text.endsWith("\r")) {
          held = "\r";
          text = text.slice(0, -1);
        }
        text = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
      }
      const isPlain = wide ? !beyondAscii.test(text) : isAscii(buffer.subarray(0, bytes));
      yield { text, isAscii: isPlain, isLast, bytesRead };
    }
  } finally {
    closeSync(file);
  }
}
