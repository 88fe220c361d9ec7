import { isLocalTime } from "../read/written-time.ts";
import { isDisposition, lackedByLegs, legReader } from "./asterisk-legs.ts";
import { fittingRows } from "./fitting-rows.ts";
import type { Format } from "./format.ts";
import { idSecond } from "./id-second.ts";
import { knownBy } from "./known-by.ts";

/** The table as Asterisk's documentation creates it, in its order. */
const columns = [
  ...["calldate", "clid", "src", "dst", "dcontext", "channel", "dstchannel", "lastapp", "lastdata"],
  ...["duration", "billsec", "disposition", "amaflags", "accountcode", "uniqueid", "userfield"],
];
const linked = ["linkedid", "peeraccount", "sequence"];
/** What FreePBX and its kin keep of the two parties' names and numbers. */
const parties = ["did", "cnum", "cnam", "outbound_cnum", "outbound_cnam", "dst_cnam"];
const needed = ["calldate", "channel", "dstchannel", "duration", "billsec", "disposition"];
const shortest = columns.indexOf("disposition") + 1;
const wholeNumber = /^\d{1,6}$/;

/**
 * The cdr table of Asterisk in a database (FreePBX, Issabel, Elastix, PBXware): a row a leg with its start and the
 * seconds from there, with a header in any order, or without one in the table's.
 */
export const asteriskCdrTable: Format = {
  id: "asterisk-cdr-table",
  title: "Asterisk call detail records in a database",
  source: "contacts",
  columns: [...columns, ...linked],
  needed,
  essential: ["channel", "calldate"],
  dropped: ["clid", "dst", ...parties],
  hashed: ["src"],
  open: [
    { column: "calldate", holds: "time", part: "offered", secondIn: "uniqueid" },
    { column: "billsec", holds: "duration", part: "talk", documented: "seconds" },
    { column: "duration", holds: "duration", documented: "seconds" },
  ],
  alwaysLocal: true,

  recognise: (header) => knownBy(header, needed),

  headless(rows) {
    const width = rows.find((row) => isLeg(row, row.length))?.length ?? 0;
    const legs = fittingRows(rows, (row) => isLeg(row, width));
    if (!legs) return undefined;
    const found = rows.filter((row) => isLeg(row, width));
    // What stands behind the table's own columns differs from program to program: only an id says what it is.
    const isLinked = (at: number) => found.every((row) => idSecond(row[at] ?? "") !== undefined);
    const link = Array.from({ length: width }, (_, at) => at).find(
      (at) => at >= columns.length && isLinked(at),
    );
    const names = Array.from({ length: width }, (_, at) => (at === link ? "linkedid" : (columns[at] ?? "")));
    const shape = `${legs} of ${width} cells, with a time in the 1st, a disposition in the 12th, and seconds before it`;
    return { columns: names, evidence: [shape] };
  },

  lacks: lackedByLegs,
  rowReader: legReader,
};

function isLeg(row: readonly string[], width: number): boolean {
  return (
    row.length === width &&
    width >= shortest &&
    isLocalTime(row[0] ?? "") &&
    wholeNumber.test(row[9] ?? "") &&
    wholeNumber.test(row[10] ?? "") &&
    isDisposition(row[11] ?? "")
  );
}
