import { contactKind } from "../../../../src/domain/floor/contact.ts";
import type { Mapping } from "../../../../src/domain/mapping/mapping.ts";
import { readFile } from "../../../../src/main/import/read/read-file.ts";
import { inspectFile } from "../../../../src/main/import/recognise/inspect-file.ts";
import type { ImportMessage } from "../../../../src/main/record-store/import/record-batch.ts";
import { contextIn, unpacked } from "../reading.ts";

const contactColumns = contactKind.columns.map(({ name }) => name);

/** The mapping of a made-up export, with a composed time, minutes and words of its own. */
export const desk: Mapping = {
  version: 1,
  name: "Desk, monthly",
  system: "desk",
  kind: "contacts",
  table: {
    sheet: null,
    headerRows: 1,
    columns: ["Ref", "Day", "Picked up", "Rang", "Person", "Talk (min)", "How it went"],
  },
  fields: {
    contact_id: { from: "column", column: "Ref" },
    agent: { from: "column", column: "Person" },
    channel: { from: "constant", value: "voice" },
    offered_at: { from: "day-and-clock", day: "Day", clock: "Rang" },
    answered_at: { from: "day-and-clock", day: "Day", clock: "Picked up" },
    talk_seconds: { from: "column", column: "Talk (min)" },
    outcome: {
      from: "column",
      column: "How it went",
      words: { Sold: "handled", "Not sold": "handled", Gone: "abandoned" },
    },
  },
};

/** Reads a file by a mapping, up to the point where records would go to the store. */
export async function readMapped(
  path: string,
  mapping: Mapping,
  columns: readonly string[] = contactColumns,
) {
  const head = await inspectFile({ path, settle: false, mapping });
  const messages: ImportMessage[] = [];
  const end = await readFile({ head, context: contextIn("UTC"), send: (message) => messages.push(message) });
  return { head, end, ...unpacked(messages, columns) };
}
