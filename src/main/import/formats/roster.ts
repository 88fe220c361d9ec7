import { rosterEntryKind, rosterEntryValues } from "../../../domain/floor/roster-entry.ts";
import { shiftPatternOf } from "../../../domain/floor/shift-pattern.ts";
import { personFieldNames } from "../../../domain/people/typed-person.ts";
import { withoutPhoneNumbers } from "../../../domain/privacy/phone-like.ts";
import { hasColumns } from "./column-name.ts";
import type { Format } from "./format.ts";
import { lackedColumns } from "./lacked-columns.ts";
import { RowFields } from "./row-fields.ts";

const needed = ["agent", "name"];
const optional = personFieldNames.filter((name) => name !== "name");
const hoursAWeek = 168;

/** The plain format of the roster: a row an agent. */
export const roster: Format = {
  id: "roster",
  title: "Roster (plain format)",
  source: "roster",
  columns: [...needed, ...optional],
  needed,
  essential: needed,
  dropped: [],
  open: [
    { column: "weekly_hours", holds: "number" },
    { column: "hired_on", holds: "day" },
    { column: "left_on", holds: "day" },
  ],
  alwaysLocal: false,

  // An agent and a name alone stand in many files, so something else of a roster must be there.
  recognise(header) {
    const present = optional.find((name) => hasColumns(header, [name]));
    if (!hasColumns(header, needed) || present === undefined) return undefined;
    return [`the header has ${needed.join(", ")} and ${present}`];
  },

  lacks: (header) => ({
    roster_entry: lackedColumns(header, Object.fromEntries(optional.map((name) => [name, name]))),
  }),

  rowReader(header, context) {
    const fields = new RowFields(header, context);
    const agentField = fields.field("agent");
    const nameField = fields.field("name");
    const team = fields.field("team");
    const site = fields.field("site");
    const supervisor = fields.field("supervisor");
    const email = fields.field("email");
    const hours = fields.field("weekly_hours");
    const hired = fields.field("hired_on");
    const left = fields.field("left_on");
    const pattern = fields.field("shift_pattern");

    return function readEntry(cells, sink) {
      fields.beginRow(cells, sink);
      const agent = fields.neededText(agentField);
      const written = fields.neededText(nameField);
      const name = withoutPhoneNumbers(written);
      const weeklyHours = fields.quantity(hours);
      if (weeklyHours !== null && weeklyHours > hoursAWeek) fields.reject(hours, "too-long");
      const hiredOn = fields.day(hired);
      const leftOn = fields.day(left);
      if (hiredOn !== null && leftOn !== null && leftOn < hiredOn) fields.reject(left, "ends-before-start");
      const entry = {
        agent,
        name,
        team: fields.text(team),
        site: fields.text(site),
        supervisor: fields.text(supervisor),
        email: fields.text(email),
        weeklyHours,
        hiredOn,
        leftOn,
        // A word that means no one pattern, as "rotating" does, contracts nobody to nights.
        shiftPattern: shiftPatternOf(fields.text(pattern) ?? "") ?? null,
      };
      if (fields.isRejected) return;
      if (name !== written) sink.warn("phone-number-cut");
      sink.record(rosterEntryKind, `roster/${agent}`, null, rosterEntryValues(entry));
    };
  },
};
