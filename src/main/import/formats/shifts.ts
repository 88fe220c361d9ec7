import { shiftKey, shiftKind, shiftValues } from "../../../domain/floor/shift.ts";
import type { Format } from "./format.ts";
import { keptActivity } from "./kept-reason.ts";
import { knownBy } from "./known-by.ts";
import { RowFields } from "./row-fields.ts";

const needed = ["agent", "shift_start", "shift_end"];
const longestShift = 36 * 3600;

/** The plain format of shifts: a row a rostered span, or one activity of it. */
export const shifts: Format = {
  id: "shifts",
  title: "Shifts (plain format)",
  source: "shifts",
  columns: [...needed, "activity"],
  needed,
  essential: needed,
  dropped: [],
  open: [
    { column: "shift_start", holds: "time" },
    { column: "shift_end", holds: "time" },
  ],
  alwaysLocal: false,

  recognise: (header) => knownBy(header, needed),

  rowReader(header, context) {
    const fields = new RowFields(header, context);
    const agentField = fields.field("agent");
    const activityField = fields.field("activity");
    const start = fields.field("shift_start");
    const end = fields.field("shift_end");

    const activityOf = keptActivity();

    return function readShift(cells, sink) {
      fields.beginRow(cells, sink);
      const agent = fields.neededText(agentField);
      const said = fields.text(activityField);
      const [startsAt, endsAt] = fields.settled([
        fields.neededInstant(start),
        fields.neededInstant(end),
      ] as const);
      if (endsAt <= startsAt) fields.reject(end, "ends-before-start");
      if (endsAt - startsAt > longestShift) fields.reject(end, "too-long");
      if (fields.isRejected) return;
      const activity = activityOf(said, sink);
      const serviceDay = context.floorClock.dayOf(startsAt);
      const shift = { agent, activity, serviceDay, startsAt, endsAt };
      // By day, not by start: a shift that was moved takes the place of the old one.
      sink.record(shiftKind, shiftKey(shift), null, shiftValues(shift));
    };
  },
};
