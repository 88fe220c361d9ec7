import type { TextEncoding } from "../../../domain/floor/import-codes.ts";
import { binaryKind } from "./binary-kind.ts";
import { decodedWord, fittingEncodings, legacyEncodings } from "./encoding-fit.ts";
import { Refusal } from "./refusal.ts";
import type { TextLook } from "./text-look.ts";

/** The encodings that a text can be in, the likeliest first; one where its bytes settle it. */
export type PossibleEncodings = readonly [TextEncoding, ...TextEncoding[]];

/**
 * The encoding of a text, by its bytes.
 *
 * @param asked the one that somebody decided on, used where the text is no Unicode and its bytes allow it
 * @throws Refusal where it is no text
 */
export function encodingsOf(look: TextLook, name: string, asked?: TextEncoding): PossibleEncodings {
  const kind = binaryKind(look.start);
  if (kind) {
    throw new Refusal(
      "binary",
      `${name} seems to be ${kind}, not a table of text; save its table as CSV and import that.`,
    );
  }
  const [first, second] = look.start;
  if (first === 0xff && second === 0xfe) return ["utf-16le"];
  if (first === 0xfe && second === 0xff) return ["utf-16be"];
  if (look.hasNul) return [wideEncoding(look.start, name)];
  if (look.isMostlyUtf8) return ["utf-8"];
  const { words } = look;
  const wanted = legacyEncodings.find((encoding) => encoding === asked);
  if (wanted && words.every((word) => !unreadable.test(decodedWord(word, wanted)))) return [wanted];
  return fittingEncodings(words).candidates;
}

const unreadable = /[\u0080-\u009f\ufffd]/;

/** UTF-16 without a byte order mark: of most characters one half is zero, and always the same half. */
function wideEncoding(start: Buffer, name: string): TextEncoding {
  const zeros = [0, 0];
  for (let at = 0; at < start.length; at++) if (start[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = start.length / 2;
  if (odd > half * 0.7 && even < half * 0.1) return "utf-16le";
  if (even > half * 0.7 && odd < half * 0.1) return "utf-16be";
  throw new Refusal(
    "binary",
    `${name} has zero bytes in it, so it is no text or its download broke off; export it again as CSV in UTF-8.`,
  );
}

const encodingNames = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 (low byte first)",
  "utf-16be": "UTF-16 (high byte first)",
  "windows-1252": "Windows-1252",
  "windows-1250": "Windows-1250",
  "windows-1251": "Windows-1251",
  "windows-1256": "Windows-1256",
  shift_jis: "Shift-JIS",
  gbk: "GBK",
} as const satisfies Record<TextEncoding, string>;

/** An encoding, the way its lines end, and what is odd about it, in words. */
export function encodingWords(look: TextLook, encoding: TextEncoding): string {
  const hasMark = encoding.startsWith("utf-16")
    ? look.start[0] === 0xff || look.start[0] === 0xfe
    : look.start[0] === 0xef && look.start[1] === 0xbb && look.start[2] === 0xbf;
  const mark = hasMark ? " with a byte order mark" : "";
  const invalid =
    look.invalidBytes === 0 || encoding.startsWith("utf-16")
      ? ""
      : encoding === "utf-8"
        ? ` with ${look.invalidBytes} invalid bytes, which are shown as \ufffd`
        : ` (${look.invalidBytes} bytes are no UTF-8)`;
  return `${encodingNames[encoding]}${mark}${invalid}, lines end in ${lineEnds(look.start, encoding)}`;
}

function lineEnds(start: Buffer, encoding: TextEncoding): string {
  const text = new TextDecoder(encoding).decode(start, { stream: true });
  const ends = new Map<string, number>();
  for (const [end] of text.matchAll(/\r\n|\r|\n/g)) ends.set(end, (ends.get(end) ?? 0) + 1);
  const [commonest] = [...ends].sort((a, b) => b[1] - a[1])[0] ?? ["\n"];
  const name = { "\r\n": "CRLF", "\r": "CR", "\n": "LF" }[commonest] ?? "LF";
  return ends.size > 1 ? `${name} for the most part` : name;
}
