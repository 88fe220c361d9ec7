import { constants, crc32, deflateRawSync } from "node:zlib";

/** A file of an archive, and what the archive says of it, which need not be true. */
export interface HostileEntry {
  readonly name: string;
  readonly packed: Buffer;
  /** What the directory, and what the entry itself says of its size. */
  readonly declared: number;
  readonly declaredBefore?: number;
  /** Left out of the directory. */
  readonly isHidden?: true;
}

export function entryOf(name: string, text: string): HostileEntry {
  return { name, packed: deflateRawSync(text), declared: Buffer.byteLength(text) };
}

/** A text repeated so often that it could not be held: packed once, and its block repeated. */
export function swollenEntry(
  name: string,
  text: { readonly before?: string; readonly repeated: string; readonly after?: string },
  times: number,
): HostileEntry {
  const block = (part: string) => deflateRawSync(part, { finishFlush: constants.Z_FULL_FLUSH });
  const { before = "", repeated, after = "" } = text;
  const once = block(repeated);
  const last = deflateRawSync(after);
  return {
    name,
    packed: Buffer.concat([block(before), ...Array.from({ length: times }, () => once), last]),
    declared: Buffer.byteLength(before) + Buffer.byteLength(repeated) * times + Buffer.byteLength(after),
  };
}

function hostileZip(files: readonly HostileEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, declared, declaredBefore = declared, isHidden } of files) {
    const fixed = (size: number) => {
      const bytes = Buffer.alloc(26);
      bytes.writeUInt16LE(20, 0);
      bytes.writeUInt16LE(8, 4);
      bytes.writeUInt32LE(crc32(""), 10);
      bytes.writeUInt32LE(packed.length, 14);
      bytes.writeUInt32LE(size, 18);
      bytes.writeUInt16LE(Buffer.byteLength(name), 22);
      return bytes;
    };
    const local = Buffer.concat([
      Buffer.from("PK\x03\x04"),
      fixed(declaredBefore),
      Buffer.from(name),
      packed,
    ]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    if (!isHidden) {
      directory.push(
        Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), fixed(declared), tail, Buffer.from(name)]),
      );
    }
    locals.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, entries, Buffer.from("PK\x05\x06"), end]);
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
export const sheetBegins = `<worksheet xmlns="${main}"><sheetData>`;
export const sheetEnds = "</sheetData></worksheet>";
export const sheetName = "xl/worksheets/sheet1.xml";

/** A workbook whose sheet, and what else stands in it, are given. */
export function hostileWorkbook(...parts: readonly HostileEntry[]): Buffer {
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;
  return hostileZip([
    entryOf("[Content_Types].xml", `<Types xmlns="${packages}/content-types"></Types>`),
    entryOf(
      "_rels/.rels",
      `<Relationships xmlns="${packages}/relationships">${relation("r1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    ),
    entryOf(
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Calls" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    entryOf(
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${packages}/relationships">${relation("r1", "worksheet", "worksheets/sheet1.xml")}${relation("r2", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    ),
    ...parts,
  ]);
}
