import { isLocalTime } from "../read/written-time.ts";
import { isDisposition, lackedByLegs, legReader } from "./asterisk-legs.ts";
import { hasColumns } from "./column-name.ts";
import { fittingRows } from "./fitting-rows.ts";
import type { Format } from "./format.ts";
import { idSecond } from "./id-second.ts";

const times = ["start", "answer", "end", "duration", "billsec", "disposition", "amaflags"];
const linked = ["peeraccount", "linkedid", "sequence"];

/** The order in which cdr_csv writes a leg, and what may follow it. */
const csvColumns = [
  ...["accountcode", "src", "dst", "dcontext", "clid", "channel", "dstchannel", "lastapp", "lastdata"],
  ...times,
];
/** By how many cells a row has (cdr.conf: loguniqueid, loguserfield, newcdrcolumns). */
const endings: Readonly<Record<number, readonly string[]>> = {
  16: [],
  17: ["uniqueid"],
  18: ["uniqueid", "userfield"],
  19: linked,
  20: ["uniqueid", ...linked],
  21: ["uniqueid", "userfield", ...linked],
};
/** The order of the mapping that cdr_custom comes with; what people add to it stands behind it. */
const customColumns = [
  ...["clid", "src", "dst", "dcontext", "channel", "dstchannel", "lastapp", "lastdata"],
  ...times,
  ...["accountcode", "uniqueid", "userfield", "sequence"],
];
const shortestCustom = customColumns.indexOf("uniqueid") + 1;

const needed = ["channel", "dstchannel", "start", "billsec", "disposition"];

/**
 * Call detail records of Asterisk with start, answer and end (cdr_csv and cdr_custom, mostly without a header): a row
 * a leg, and the legs with one linkedid are one call. The agent is the device that answered; billsec is talk and hold
 * together, and there is no after-contact work.
 */
export const asteriskCdr: Format = {
  id: "asterisk-cdr",
  title: "Asterisk call detail records",
  source: "contacts",
  columns: [...csvColumns, "uniqueid", "userfield", ...linked],
  needed: [...needed, "end"],
  essential: ["channel", "start", "end"],
  dropped: ["clid", "dst"],
  hashed: ["src"],
  open: [
    { column: "start", holds: "time", part: "offered", secondIn: "uniqueid" },
    { column: "answer", holds: "time", part: "answered" },
    { column: "end", holds: "time", part: "ended" },
    { column: "billsec", holds: "duration", part: "talk", documented: "seconds" },
    { column: "duration", holds: "duration", documented: "seconds" },
  ],
  alwaysLocal: true,

  recognise: (header) =>
    hasColumns(header, needed) && (hasColumns(header, ["end"]) || hasColumns(header, ["duration"]))
      ? ["the header has the columns of Asterisk's call detail records"]
      : undefined,

  headless: (rows) => csvOrder(rows) ?? customOrder(rows),
  lacks: lackedByLegs,
  rowReader: legReader,
};

type Rows = readonly (readonly string[])[];

function csvOrder(rows: Rows) {
  const width = rows.find((row) => isLeg(row, row.length))?.length ?? 0;
  const legs = fittingRows(rows, (row) => isLeg(row, width));
  if (width < csvColumns.length || !legs) return undefined;
  const found = rows.filter((row) => isLeg(row, width));
  const shape = `${legs} of ${width} cells, with start and end in the 10th and 12th, and a disposition in the 15th`;
  return { columns: [...csvColumns, ...endingOf(found, width)], evidence: [shape] };
}

/** What stands behind the amaflags: by the number of cells, but for the ids, which show themselves. */
function endingOf(legs: Rows, width: number): string[] {
  const isBlank = (at: number) => legs.every((row) => row[at] === "");
  const isId = (at: number) => legs.every((row) => idSecond(row[at] ?? "") !== undefined);
  const names = endings[width] ?? (isBlank(width - 1) ? endings[width - 1] : undefined) ?? [];
  const places = Array.from({ length: width - csvColumns.length }, (_, at) => at);
  const ids = places.filter((at) => isId(csvColumns.length + at));
  // The id of the leg comes first, if it is there at all; the one of its call behind it.
  const unique = ids[0] === 0 ? 0 : -1;
  const link = ids.find((at) => at !== unique) ?? -1;
  if (ids.length === 0) return places.map((at) => names[at] ?? "");
  return places.map((at) => {
    if (at === unique) return "uniqueid";
    if (at === link) return "linkedid";
    const name = names[at] ?? "";
    return name === "uniqueid" || name === "linkedid" ? "" : name;
  });
}

function customOrder(rows: Rows) {
  const width = rows.find((row) => isCustomLeg(row, row.length))?.length ?? 0;
  const legs = fittingRows(rows, (row) => isCustomLeg(row, width));
  if (width < shortestCustom || !legs) return undefined;
  const columns = Array.from({ length: width }, (_, at) => customColumns[at] ?? "");
  const shape = `${legs} of ${width} cells, with start and end in the 9th and 11th, and a disposition in the 14th`;
  return { columns, evidence: [shape] };
}

function isLeg(row: readonly string[], width: number): boolean {
  return row.length === width && hasTimes(row, csvColumns.indexOf("start"));
}

function isCustomLeg(row: readonly string[], width: number): boolean {
  return row.length === width && hasTimes(row, customColumns.indexOf("start"));
}

/** Whether start, end and disposition stand in their places, counted from the start. */
function hasTimes(row: readonly string[], start: number): boolean {
  return (
    isLocalTime(row[start] ?? "") && isLocalTime(row[start + 2] ?? "") && isDisposition(row[start + 5] ?? "")
  );
}
