import { agentStateKind, agentStateValues, stateNames } from "../../../domain/floor/agent-state.ts";
import type { Format } from "./format.ts";
import { keptReason } from "./kept-reason.ts";
import { knownBy } from "./known-by.ts";
import { lackedColumns } from "./lacked-columns.ts";
import { RowFields } from "./row-fields.ts";
import { stateKey } from "./state-key.ts";

const needed = ["agent", "state", "started_at", "ended_at"];
const longestInterval = 36 * 3600;

/** The plain format of agents' states: a row an interval in one state. */
export const agentStates: Format = {
  id: "agent-states",
  title: "Agent states (plain format)",
  source: "states",
  columns: [...needed, "reason"],
  needed,
  essential: needed,
  dropped: [],
  open: [
    { column: "started_at", holds: "time" },
    { column: "ended_at", holds: "time" },
  ],
  alwaysLocal: false,

  recognise: (header) => knownBy(header, needed),

  lacks: (header) => ({ agent_state: lackedColumns(header, { reason: "reason" }) }),

  rowReader(header, context) {
    const fields = new RowFields(header, context);
    const agentField = fields.field("agent");
    const stateField = fields.field("state");
    const reason = fields.field("reason");
    const started = fields.field("started_at");
    const ended = fields.field("ended_at");

    const reasonOf = keptReason();
    const keyOf = stateKey();

    return function readState(cells, sink) {
      fields.beginRow(cells, sink);
      const agent = fields.neededText(agentField);
      const state = fields.word(stateField, stateNames);
      if (state === null) fields.reject(stateField, "blank");
      const [startedAt, endedAt] = fields.settled([
        fields.neededInstant(started),
        fields.neededInstant(ended),
      ] as const);
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
