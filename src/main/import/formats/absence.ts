import { absenceKind, absenceKinds, absenceValues } from "../../../domain/floor/absence.ts";
import type { Format } from "./format.ts";
import { knownBy } from "./known-by.ts";
import { RowFields } from "./row-fields.ts";

const needed = ["agent", "from", "to", "kind"];
const longestAbsence = 3 * 366;

/** The plain format of absences: a row a range of days, both ends included. */
export const absence: Format = {
  id: "absence",
  title: "Absences (plain format)",
  source: "absences",
  columns: needed,
  needed,
  essential: needed,
  dropped: [],
  open: [
    { column: "from", holds: "day" },
    { column: "to", holds: "day" },
  ],
  alwaysLocal: false,

  recognise: (header) => knownBy(header, needed),

  rowReader(header, context) {
    const fields = new RowFields(header, context);
    const agentField = fields.field("agent");
    const from = fields.field("from");
    const to = fields.field("to");
    const kindField = fields.field("kind");

    return function readAbsence(cells, sink) {
      fields.beginRow(cells, sink);
      const agent = fields.neededText(agentField);
      const kind = fields.word(kindField, absenceKinds);
      if (kind === null) fields.reject(kindField, "blank");
      const first = fields.day(from);
      if (first === null) fields.reject(from, "blank");
      const last = fields.day(to);
      if (last === null) fields.reject(to, "blank");
      if (fields.isRejected || kind === null || first === null || last === null) return;
      if (last < first) fields.reject(to, "ends-before-start");
      if (last - first > longestAbsence) fields.reject(to, "too-long");
      if (fields.isRejected) return;
      const values = absenceValues({ agent, kind, serviceDay: first, lastDay: last });
      sink.record(absenceKind, `absence/${agent}/${first}`, null, values);
    };
  },
};
