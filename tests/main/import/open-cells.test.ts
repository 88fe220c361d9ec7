import fc from "fast-check";
import { expect, test } from "vitest";
import { eachOpenRow } from "../../../src/main/import/read/open-cells.ts";
import { rowPieces } from "../../../src/main/import/read/row-source.ts";
import { inspectFile } from "../../../src/main/import/recognise/inspect-file.ts";
import { folder } from "./reading.ts";

const table = (path: string) =>
  ({ path, name: "t.csv", encoding: "utf-8", separator: ",", headerLine: 1 }) as const;

function openCells(path: string, places: readonly number[]) {
  const rows: string[][] = [];
  const isWhole = eachOpenRow(table(path), places, (cells) => rows.push(places.map((at) => cells[at] ?? "")));
  return isWhole ? rows : undefined;
}

const cell = fc.stringMatching(/^[a-z0-9:. é-]{0,12}$/);
const rows = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 40 });

test("the cells of some columns are those that cutting whole rows gives", () => {
  using here = folder();
  fc.assert(
    fc.property(rows, fc.constantFrom("\n", "\r\n", "\r"), (cells, lineEnd) => {
      const lines = ["a,b,c,d,e", ...cells.map((row) => row.join(","))];
      const path = here.file("t.csv", lines.join(lineEnd));
      const whole = [...rowPieces(table(path))].flatMap((piece) => piece.rows);
      // What cuts whole rows passes over a row of one blank cell, and never over one of commas.
      expect(openCells(path, [1, 3])).toEqual(whole.map((row) => [row[1] ?? "", row[3] ?? ""]));
    }),
    { numRuns: 200 },
  );
});

test("a row that pieces of the file cut apart is whole, and a short one has blank cells", () => {
  using here = folder();
  const many = Array.from({ length: 60_000 }, (_, row) => (row % 7 === 0 ? `${row}` : `${row},x${row},y`));
  const found = openCells(here.file("t.csv", ["a,b,c", ...many].join("\n")), [0, 1]);
  expect(found?.length).toBe(60_000);
  expect(found?.[7]).toEqual(["7", ""]);
  expect(found?.at(-2)).toEqual(["59998", "x59998"]);
});

test("with a quotation mark the table has to be cut as a whole", () => {
  using here = folder();
  expect(openCells(here.file("t.csv", 'a,b\n1,"2"\n'), [0])).toBeUndefined();
});

test("a large table is read as a small one is: every value counts, wherever it stands", async () => {
  using here = folder();
  const header = "CALL ID,TIMESTAMP,CAMPAIGN,CALL TYPE,AGENT,TALK TIME";
  const many = Array.from(
    { length: 100_000 },
    (_, row) => `${row},03/04/2026 10:00,Sales,Inbound,ana@x,00:02:23`,
  );
  const open = here.file("open.csv", [header, ...many].join("\n"));
  await expect(inspectFile({ path: open, settle: false })).rejects.toMatchObject({ code: "dates-open" });
  const last = `x,13/04/2026 10:00,Sales,Inbound,ana@x,00:02:23`;
  const head = await inspectFile({
    path: here.file("day.csv", [header, ...many, last].join("\n")),
    settle: false,
  });
  expect(head.readings.timestamp?.order).toBe("day-first");
  expect(head.needsZone).toBe(true);
});
