import { gzipSync } from "node:zlib";
import fc from "fast-check";

/** Texts that no export means to have, and every export has some day. */
export const garbage = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...oddCells()) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom("x".repeat(401), "y".repeat(5000)) },
);

function oddCells(): string[] {
  const quotes = ['"', '""', 'a"b', '"x"y', '"open', "it's", "'0123", '\\"', '"a\nb"', '" "', '"" '];
  const separators = [",", ";", "\t", "|", "a,b;c\td|e", "one\ntwo", "one\r\ntwo", "\n", "\r", "\n\n"];
  const controls = [
    "\u0000",
    "\u0001",
    "\u0007\u001b[31m",
    "\f",
    "\v",
    "\u0085",
    "\u2028",
    "\ufeff",
    "\u00a0",
  ];
  const letters = [
    "\u202eabc",
    "\u05d0\u05d1",
    "\ud83d\ude00",
    "e\u0301",
    "\ufffd",
    "\ud800",
    "\u0130",
    "\u212a",
  ];
  const spreadsheet = [
    "1.23457E+11",
    "6,02701E+11",
    "########",
    "44123.5",
    "#VALUE!",
    "1,234.5",
    "=1+1",
    "-3",
  ];
  const numbers = [
    "",
    " ",
    "0",
    "-0",
    "1e999",
    "NaN",
    "Infinity",
    "9".repeat(15),
    "9".repeat(400),
    ".",
    "0.5",
  ];
  const times = [
    "0000-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z",
    "2026-03-29T01:30:00",
    "2026-13-01",
    "03/04/2026 07:00 AM",
    "24:00:00",
    "0:00:60",
    "100000:00",
    "9999999999",
    "max",
  ];
  const words = [
    "handled",
    "PHANTOM",
    "AGENT",
    "[None]",
    "NONE",
    "NO_SERVER",
    "__proto__",
    "constructor",
    "Y",
  ];
  return [quotes, separators, controls, letters, spreadsheet, numbers, times, words].flat();
}

/** How a text becomes the bytes of a file. */
export interface Writing {
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  readonly hasMark: boolean;
  /** Bytes that are put in somewhere. */
  readonly strays: readonly { readonly at: number; readonly byte: number }[];
  /** How many bytes the end of the file has lost. */
  readonly lost: number;
  readonly isPacked: boolean;
}

export const writing: fc.Arbitrary<Writing> = fc.record({
  encoding: fc.oneof(
    { weight: 6, arbitrary: fc.constant("utf-8" as const) },
    { weight: 4, arbitrary: fc.constantFrom("utf-16le", "utf-16be", "windows-1252") },
  ),
  hasMark: fc.boolean(),
  strays: mostlyNone(
    fc.array(
      fc.record({
        at: fc.nat(),
        byte: fc.oneof(
          { weight: 12, arbitrary: fc.integer({ min: 0x80, max: 0xff }) },
          { weight: 1, arbitrary: fc.constant(0) },
        ),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    [],
  ),
  lost: mostlyNone(fc.integer({ min: 1, max: 60 }), 0),
  isPacked: fc.integer({ min: 0, max: 7 }).map((eighth) => eighth === 0),
});

function mostlyNone<T>(some: fc.Arbitrary<T>, none: T): fc.Arbitrary<T> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(none) }, { weight: 1, arbitrary: some });
}

/** The bytes that a text becomes, before they are packed. */
export function writtenBytes(text: string, { encoding, hasMark, strays, lost }: Writing): Buffer {
  let bytes = encoded(hasMark && encoding !== "windows-1252" ? `\ufeff${text}` : text, encoding);
  for (const { at, byte } of strays) {
    const place = at % (bytes.length + 1);
    bytes = Buffer.concat([bytes.subarray(0, place), Buffer.from([byte]), bytes.subarray(place)]);
  }
  return bytes.subarray(0, Math.max(0, bytes.length - lost));
}

export function packed(bytes: Buffer, { isPacked }: Writing): Buffer {
  return isPacked ? gzipSync(bytes) : bytes;
}

function encoded(text: string, encoding: Writing["encoding"]): Buffer {
  if (encoding === "utf-16le") return Buffer.from(text, "utf16le");
  if (encoding === "utf-16be") return Buffer.from(text, "utf16le").swap16();
  return Buffer.from(text, encoding === "utf-8" ? "utf8" : "latin1");
}
