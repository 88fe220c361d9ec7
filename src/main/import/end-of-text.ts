import { type FileHandle, open } from "node:fs/promises";
import { jsonEnd, type TextEnd, tableEnd } from "../../domain/floor/text-end.ts";
import { isGzip } from "./read/unpacked-bytes.ts";
import { isWorkbook } from "./read/workbook-rows.ts";
import { Refusal } from "./recognise/refusal.ts";
import { separatorsOf } from "./recognise/separator.ts";
import { encodingsOf } from "./recognise/text-encoding.ts";
import { TextLook } from "./recognise/text-look.ts";

const bytesAPiece = 256 * 1024;
const tailLength = 64 * 1024;

/**
 * How the text of a file ends. What is no text is `whole` here: an archive or a workbook that ends too early is refused by
 * its reader. Undefined where it cannot be read.
 */
export async function endOfText(path: string, name: string): Promise<TextEnd | undefined> {
  const file = await open(path, "r").catch(() => undefined);
  if (!file) return undefined;
  try {
    return await endOf(file, name);
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}

async function endOf(file: FileHandle, name: string): Promise<TextEnd> {
  const buffer = Buffer.allocUnsafe(bytesAPiece);
  const first = await nextBytes(file, buffer);
  if (isGzip(first) || isWorkbook(first)) return "whole";
  const encoding = plainEncoding(first, name);
  if (encoding === undefined) return "whole";
  const decoder = new TextDecoder(encoding);
  const start = decoder.decode(withoutMark(first), { stream: true });
  const isJson = /^\s*[{[]/.test(start);
  const table = tableEnd(separatorsOf(start.replaceAll(/\r\n?/g, "\n"))[0] ?? ",");
  let tail = "";
  const add = (text: string) => {
    if (isJson) tail = (tail + text).slice(-tailLength);
    else table.add(text);
  };
  add(start);
  for (;;) {
    const bytes = await nextBytes(file, buffer);
    if (bytes.length === 0) break;
    add(decoder.decode(bytes, { stream: true }));
  }
  return isJson ? jsonEnd(tail) : table.end();
}

async function nextBytes(file: FileHandle, buffer: Buffer): Promise<Buffer> {
  const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
  return buffer.subarray(0, bytesRead);
}

/** An encoding in which a text's separators, quotation marks and line ends stand right, whatever its letters do; undefined for what is no text. */
function plainEncoding(first: Buffer, name: string): string | undefined {
  const look = new TextLook();
  look.add(first);
  try {
    const [encoding] = encodingsOf(look, name);
    return encoding.startsWith("utf-16") ? encoding : "latin1";
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Without the mark that UTF-8 may begin with: in another encoding it would be letters of the first cell. */
function withoutMark(first: Buffer): Buffer {
  return first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf ? first.subarray(3) : first;
}
