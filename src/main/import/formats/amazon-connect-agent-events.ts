import { ConnectAgents } from "./connect-agents.ts";
import type { ConnectSnapshot } from "./connect-snapshot.ts";
import type { Format, RowSink } from "./format.ts";
import { knownBy } from "./known-by.ts";
import { RowFields } from "./row-fields.ts";

const now = "CurrentAgentSnapshot";
const before = "PreviousAgentSnapshot";
const partsOf = (snapshot: string) => ({
  status: `${snapshot}.AgentStatus.Name`,
  kind: `${snapshot}.AgentStatus.Type`,
  since: `${snapshot}.AgentStatus.StartTimestamp`,
  contacts: `${snapshot}.Contacts.State`,
  contactsSince: `${snapshot}.Contacts.StateStartTimestamp`,
});
const user = `${now}.Configuration.Username`;
const needed = ["EventType", "EventTimestamp", partsOf(now).status, partsOf(now).since, user];

/**
 * The stream of Amazon Connect's agent events (JSON, an object an event, delivered at least once and now and then
 * out of order). Each shows the agent's status and contacts from then on; a state ends with the next.
 */
export const amazonConnectAgentEvents: Format = {
  id: "amazon-connect-agent-events",
  title: "Amazon Connect agent events",
  source: "states",
  columns: [...needed, "EventId", ...Object.values(partsOf(now)), ...Object.values(partsOf(before))].filter(
    (column, at, all) => all.indexOf(column) === at,
  ),
  needed,
  essential: ["EventType", "EventTimestamp", user],
  dropped: [],
  open: ["EventTimestamp", partsOf(now).since, partsOf(before).since].map((column) => ({
    column,
    holds: "time",
  })),
  alwaysLocal: false,

  recognise: (paths) => knownBy(paths, needed),

  rowReader(header, context) {
    const fields = new RowFields(header, context);
    const id = fields.field("EventId");
    const time = fields.field("EventTimestamp");
    const kind = fields.field("EventType");
    const agent = fields.field(user);
    const agents = new ConnectAgents(context);

    function snapshotReader(parts: ReturnType<typeof partsOf>) {
      const status = fields.field(parts.status);
      const statusKind = fields.field(parts.kind);
      const since = fields.field(parts.since);
      const contacts = fields.field(parts.contacts);
      const contactsSince = fields.field(parts.contactsSince);
      return function readSnapshot(): ConnectSnapshot {
        const times = fields.instants(contactsSince);
        return {
          status: fields.text(status) ?? "",
          kind: fields.text(statusKind) ?? "",
          since: fields.instant(since),
          contacts: fields.texts(contacts).map((state, at) => ({ state, since: times[at] ?? null })),
        };
      };
    }
    const readNow = snapshotReader(partsOf(now));
    const readBefore = snapshotReader(partsOf(before));

    function readEvent(cells: readonly string[], sink: RowSink): void {
      fields.beginRow(cells, sink);
      const [at] = fields.settled([fields.neededInstant(time)] as const);
      const name = fields.neededText(agent);
      const said = fields.neededText(kind).toUpperCase();
      const snapshot = readNow();
      const earlier = readBefore();
      const written = fields.cell(time);
      // Without an id an event is the same as another that says the same.
      const ownId = fields.text(id) ?? `${written}/${said}/${snapshot.status}/${snapshot.since}`;
      if (fields.isRejected) return;
      const event = { row: sink.hold(), id: ownId, at, written, kind: said };
      const isKnown = earlier.status !== "" || earlier.contacts.length > 0;
      agents.take(name, { ...event, now: snapshot, before: isKnown ? earlier : null }, sink);
    }

    return Object.assign(readEvent, {
      end(sink: RowSink) {
        const open = agents.end(sink);
        if (open > 0) sink.warn("spells-without-an-end", open);
      },
    });
  },
};
