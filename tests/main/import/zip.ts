import { crc32, deflateRawSync } from "node:zlib";

/** A ZIP archive of some texts: enough to write a workbook by hand. */
function zip(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const packed = deflateRawSync(text);
    const fixed = Buffer.alloc(26);
    fixed.writeUInt16LE(20, 0);
    fixed.writeUInt16LE(8, 4);
    fixed.writeUInt32LE(crc32(text), 10);
    fixed.writeUInt32LE(packed.length, 14);
    fixed.writeUInt32LE(Buffer.byteLength(text), 18);
    fixed.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), fixed, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    entries.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), fixed, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from("PK\x05\x06"), end]);
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

type Cells = readonly { at: string; value: string | number; style?: number }[];

/** A workbook of one sheet. Texts stand in their cells; numbers are of the style given, 1 being a clock time. */
export function workbook(cells: Cells): Buffer {
  return workbookOf([{ name: "Calls", cells }]);
}

/** A sheet's cells from its rows of texts. */
export function cellsOf(rows: readonly (readonly string[])[]): Cells {
  return rows.flatMap((row, down) =>
    row.flatMap((value, across) =>
      value === "" ? [] : [{ at: `${String.fromCharCode(65 + across)}${down + 1}`, value }],
    ),
  );
}

/** A workbook of several sheets; a chart is a sheet without cells. */
export function workbookOf(
  sheets: readonly { name: string; cells: Cells; isHidden?: boolean; isChart?: boolean }[],
): Buffer {
  const kindOf = ({ isChart = false }) => (isChart ? "chartsheet" : "worksheet");
  const named = sheets.map(
    ({ name, isHidden }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${isHidden ? ' state="hidden"' : ""} r:id="r${at + 1}"/>`,
  );
  const related = sheets.map(
    (sheet, at) =>
      `<Relationship Id="r${at + 1}" Type="${relations}/${kindOf(sheet)}" Target="${kindOf(sheet)}s/sheet${at + 1}.xml"/>`,
  );
  const texts = sheets.map((sheet, at) => [
    `xl/${kindOf(sheet)}s/sheet${at + 1}.xml`,
    sheetText(sheet.cells),
  ]);
  return zip({
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${named.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships">${related.join("")}<Relationship Id="styles" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="21" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(texts),
  });
}

function sheetText(cells: Cells): string {
  const rows = Map.groupBy(cells, ({ at }) => at.replace(/^[A-Z]+/, ""));
  const written = [...rows].map(([row, own]) => `<row r="${row}">${own.map(cellOf).join("")}</row>`);
  return `<worksheet xmlns="${main}"><sheetData>${written.join("")}</sheetData></worksheet>`;
}

function cellOf({ at, value, style }: { at: string; value: string | number; style?: number }): string {
  if (typeof value === "number") return `<c r="${at}" s="${style ?? 0}"><v>${value}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
}
