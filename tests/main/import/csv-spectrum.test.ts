import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { rowPieces } from "../../../src/main/import/read/row-source.ts";

const spectrum = resolve(import.meta.dirname, "../../../node_modules/csv-spectrum");
const names = readdirSync(join(spectrum, "csvs")).map((file) => basename(file, ".csv"));

type Row = Readonly<Record<string, string>>;

function decodedRows(name: string): Row[] {
  const path = join(spectrum, "csvs", `${name}.csv`);
  const head = { path, name, encoding: "utf-8", separator: ",", hasHeader: false } as const;
  const [header = [], ...rows] = [...rowPieces(head)].flatMap((piece) => piece.rows);
  return rows.map((cells) => {
    expect(cells).toHaveLength(header.length);
    return Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ""]));
  });
}

/** The rows as the package's JSON says. Line breaks are LF here, whatever they are in the file. */
function saidRows(name: string): Row[] {
  const said = JSON.parse(readFileSync(join(spectrum, "json", `${name}.json`), "utf8")) as Row | Row[];
  return [said]
    .flat()
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, cell]) => [column, cell.replaceAll("\r\n", "\n")]),
      ),
    );
}

test("the package holds its twelve files", () => {
  expect(names).toHaveLength(12);
});

// The package's JSON for this file names another telephone number than its CSV does.
const differing = "location_coordinates";

test.each(names.filter((name) => name !== differing))("%s.csv decodes as its JSON says", (name) => {
  expect(decodedRows(name)).toEqual(saidRows(name));
});

test(`${differing}.csv decodes as its JSON says, but for the number in which the two differ`, () => {
  const withoutNumber = ({ "Contact Phone Number": _, ...rest }: Row): Row => rest;
  const decoded = decodedRows(differing);
  expect(decoded.map(withoutNumber)).toEqual(saidRows(differing).map(withoutNumber));
  expect(decoded[0]?.["Contact Phone Number"]).toBe("2095257564");
});
