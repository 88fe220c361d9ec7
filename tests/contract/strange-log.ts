import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SentMapping } from "../../src/contract/mapping-shape.ts";
import { temporaryFolder } from "../main/hosts/temporary-folder.ts";

const columns = ["Number", "Who", "Began", "Length (min)", "Line"];

/** A call log in no known layout, of people who are nobody's. */
export function strangeLog(rows = 30): string {
  const path = join(temporaryFolder(), "strange log.csv");
  const lines = Array.from({ length: rows }, (_, at) => {
    const two = (number: number) => String(number).padStart(2, "0");
    const began = `${two((at % 28) + 1)}.03.2026 ${two(9 + (at % 8))}:${two((at * 7) % 60)}`;
    return [`N-${5000 + at}`, ["Zelda Quist", "Yorick Brand"][at % 2], began, 2 + (at % 9), "Orders"].join(
      ";",
    );
  });
  writeFileSync(path, `${[columns.join(";"), ...lines].join("\n")}\n`);
  return path;
}

/** What its columns mean. */
export const strangeMapping: SentMapping = {
  version: 1,
  name: "Strange log",
  system: "strange",
  kind: "contacts",
  table: { sheet: null, headerRows: 1, columns },
  fields: {
    contact_id: { from: "column", column: "Number" },
    agent: { from: "column", column: "Who" },
    queue: { from: "column", column: "Line" },
    offered_at: { from: "column", column: "Began" },
    talk_seconds: { from: "column", column: "Length (min)", unit: "minutes" },
    outcome: { from: "constant", value: "handled" },
  },
};
