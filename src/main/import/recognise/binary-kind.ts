const beginnings: readonly { readonly bytes: readonly number[]; readonly kind: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: "an Excel workbook or a ZIP archive" },
  { bytes: [0x50, 0x4b, 0x05, 0x06], kind: "an empty ZIP archive" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: "an old Excel workbook" },
  { bytes: [0x1f, 0x8b], kind: "a gzip archive" },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], kind: "a PDF document" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: "a PNG picture" },
  { bytes: [0xff, 0xd8, 0xff], kind: "a JPEG picture" },
  { bytes: [...Buffer.from("SQLite format 3\0")], kind: "an SQLite database" },
  { bytes: [...Buffer.from("PAR1")], kind: "a Parquet file" },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], kind: "a 7-Zip archive" },
];

const markup = /^\s*<(?:!doctype html|html|head|body|table|meta|style|div|!--|\?xml)/i;
const markedUp = 600;

/** What a file that is no table seems to be, by its first bytes; undefined where they give no clue. */
export function binaryKind(start: Uint8Array): string | undefined {
  const found = beginnings.find(({ bytes }) => bytes.every((byte, at) => start[at] === byte))?.kind;
  if (found) return found;
  const text = Buffer.from(start.subarray(0, markedUp)).toString("latin1").replaceAll("\0", "");
  // Many programs name a web page ".xls", for spreadsheets open it.
  return markup.test(text.replace(/^(?:ï»¿|ÿþ|þÿ)/, "")) ? "a web page or an XML document" : undefined;
}
