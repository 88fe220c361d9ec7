import { agentStateKind, agentStateValues, type StateName } from "../../../domain/floor/agent-state.ts";
import { pausedState } from "../../../domain/floor/paused-state.ts";
import { plainWords } from "../../../domain/privacy/plain-words.ts";
import { byText } from "./by-text.ts";
import type { Format } from "./format.ts";
import { keptReason } from "./kept-reason.ts";
import { knownBy } from "./known-by.ts";
import { lackedColumns } from "./lacked-columns.ts";
import { RowFields } from "./row-fields.ts";
import { stateKey } from "./state-key.ts";

const needed = ["Agent Name", "State Transition Time", "Agent State", "Duration"];
const reasonColumns = ["Reason", "Reason Code"];
const longestInterval = 36 * 3600;

/**
 * What the report's states mean. Of an agent who is reserved a call rings. "Logged-in" is the moment before the
 * first state that the agent chooses.
 */
const meanings: Readonly<Record<string, StateName | "paused">> = {
  login: "paused",
  log_in: "paused",
  logged_in: "paused",
  not_ready: "paused",
  ready: "available",
  reserved: "available",
  talk: "talk",
  talking: "talk",
  work: "acw",
  working: "acw",
  work_ready: "acw",
  work_not_ready: "acw",
  hold: "hold",
  logout: "offline",
  log_out: "offline",
  logged_out: "offline",
};

/**
 * Words for the codes that the system gives by itself, as its maker documents them. Any other number was made up by
 * the floor; 0 stands in the rows of states that have no reason.
 */
const systemReasons: Readonly<Record<string, string | null>> = {
  0: null,
  32749: null,
  32750: null,
  32751: "outbound",
  32752: "outbound",
  32753: "technical",
  32754: "technical",
  32755: null,
  32756: null,
  32757: "technical",
  32758: "after-call-work",
  32759: "technical",
  32760: null,
  32761: "other",
  32762: "other",
  32763: "no-answer",
  32764: "technical",
  32765: "technical",
  32766: "logout",
  32767: "logout",
};

/**
 * The Agent State Detail report of Cisco Unified CCX: a row is a state that began at its transition time and lasted
 * for its duration. The state that still lasts where the report ends has none.
 */
export const ciscoUccxAgentStates: Format = {
  id: "cisco-uccx-agent-states",
  title: "Cisco UCCX agent state detail",
  source: "states",
  columns: [...needed, ...reasonColumns],
  needed,
  essential: ["Agent Name", "State Transition Time", "Agent State"],
  dropped: [],
  open: [
    { column: "State Transition Time", holds: "time" },
    { column: "Duration", holds: "duration", usual: "seconds" },
  ],
  alwaysLocal: true,

  recognise: (header) => knownBy(header, needed),

  lacks: (header) => ({ agent_state: lackedColumns(header, { reason: reasonColumns }) }),

  rowReader(header, context) {
    const fields = new RowFields(header, context);
    const agentField = fields.field("Agent Name");
    const stateField = fields.field("Agent State");
    const started = fields.field("State Transition Time");
    const lasted = fields.field("Duration");
    const code = fields.field("Reason Code");
    const said = fields.field("Reason");
    const meaning = byText(meaningOf);
    const reasonOf = keptReason();
    const keyOf = stateKey();

    return function readState(cells, sink) {
      fields.beginRow(cells, sink);
      const agent = fields.neededText(agentField);
      const means = fields.meaning(stateField, meaning);
      if (means === null) fields.reject(stateField, "blank");
      const [startedAt] = fields.settled([fields.neededInstant(started)] as const);
      const seconds = fields.duration(lasted);
      const written = fields.text(said) ?? fields.text(code);
      if (fields.isRejected || means === null) return;
      if (seconds === null) {
        sink.ignore("spells-without-an-end");
        return;
      }
      const endedAt = startedAt + Math.floor(seconds);
      if (endedAt === startedAt) {
        sink.ignore("zero-length");
        return;
      }
      if (seconds > longestInterval) {
        // From one shift to the next an agent may be away for weeks.
        if (means === "offline") sink.ignore("event-without-record");
        else fields.reject(lasted, "too-long");
        return;
      }
      const reason = means === "paused" || means === "offline" ? reasonOf(reasonWords(written), sink) : null;
      const state = means === "paused" ? pausedState(reason) : means;
      const serviceDay = context.floorClock.dayOf(startedAt);
      const interval = { agent, state, reason, serviceDay, startedAt, endedAt };
      const key = keyOf("uccx", agent, startedAt, state, endedAt);
      sink.record(agentStateKind, key, null, agentStateValues(interval));
    };
  },
};

function meaningOf(text: string): StateName | "paused" | undefined {
  const word = plainWords(text);
  return Object.hasOwn(meanings, word) ? meanings[word] : undefined;
}

/** A reason in words; null where there is none. */
function reasonWords(written: string | null): string | null {
  if (written === null || !Object.hasOwn(systemReasons, written)) return written;
  return systemReasons[written] ?? null;
}
