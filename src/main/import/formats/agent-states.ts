import { agentStateKind, agentStateValues, stateNames } from "../../../domain/floor/agent-state.ts";
import { hasColumns } from "./column-name.ts";
import type { Format } from "./format.ts";
import { keptReason } from "./kept-reason.ts";
import { knownBy } from "./known-by.ts";
import { lackedColumns } from "./lacked-columns.ts";
import { RowFields } from "./row-fields.ts";
import { stateKey } from "./state-key.ts";

const needed = ["agent", "state", "started_at"];
/** When it ended: at least one of them. */
const ends = ["ended_at", "duration_seconds"];
const longestInterval = 36 * 3600;

/** The plain format of agents' states: a row an interval in one state. */
export const agentStates: Format = {
  id: "agent-states",
  title: "Agent states (plain format)",
  source: "states",
  columns: [...needed, ...ends, "reason"],
  needed,
  essential: needed,
  alsoEssential: (header) => (ends.some((column) => hasColumns(header, [column])) ? [] : ends.slice(0, 1)),
  dropped: [],
  open: [
    { column: "started_at", holds: "time" },
    { column: "ended_at", holds: "time" },
    { column: "duration_seconds", holds: "duration" },
  ],
  alwaysLocal: false,

  recognise(header) {
    const named = ends.filter((column) => hasColumns(header, [column]));
    return named.length === 0 ? undefined : knownBy(header, [...needed, ...named]);
  },

  lacks: (header) => ({ agent_state: lackedColumns(header, { reason: "reason" }) }),

  rowReader(header, context) {
    const fields = new RowFields(header, context);
    const agentField = fields.field("agent");
    const stateField = fields.field("state");
    const reason = fields.field("reason");
    const started = fields.field("started_at");
    const endedAtField = fields.field("ended_at");
    const duration = fields.field("duration_seconds");
    const ended = endedAtField.at < 0 ? duration : endedAtField;

    const reasonOf = keptReason();
    const keyOf = stateKey();

    return function readState(cells, sink) {
      fields.beginRow(cells, sink);
      const agent = fields.neededText(agentField);
      const state = fields.word(stateField, stateNames);
      if (state === null) fields.reject(stateField, "blank");
      const lasted = fields.duration(duration);
      const length = { from: 0, to: 1, seconds: lasted };
      const times = [fields.neededInstant(started), fields.instant(endedAtField)] as const;
      const [startedAt, saidEnd] = fields.settled(times, length);
      if (saidEnd === null && lasted === null) fields.reject(ended, "blank");
      const endedAt = saidEnd ?? startedAt + Math.round(lasted ?? 0);
      if (endedAt < startedAt) fields.reject(ended, "ends-before-start");
      if (endedAt - startedAt > longestInterval) fields.reject(ended, "too-long");
      const said = fields.text(reason);
      if (fields.isRejected || state === null) return;
      if (endedAt === startedAt) {
        sink.ignore("zero-length");
        return;
      }
      const serviceDay = context.floorClock.dayOf(startedAt);
      const interval = { agent, state, reason: reasonOf(said, sink), serviceDay, startedAt, endedAt };
      const key = keyOf("state", agent, startedAt, state, endedAt);
      sink.record(agentStateKind, key, null, agentStateValues(interval));
    };
  },
};
