import { contactFormat } from "./contact-layout.ts";

const interaction = "Agent.AgentInteractionDuration";
const customerHold = "Agent.CustomerHoldDuration";

/**
 * Contact records of Amazon Connect (JSON, an object a line). Each is delivered at least once: the one with
 * the newest LastUpdateTimestamp counts. AgentInteractionDuration excludes CustomerHoldDuration.
 */
export const amazonConnectContacts = contactFormat({
  id: "amazon-connect-contacts",
  title: "Amazon Connect contact records",
  needed: ["ContactId", "InitiationTimestamp", "DisconnectTimestamp", "LastUpdateTimestamp"],
  keyed: "connect",
  contact: "ContactId",
  version: "LastUpdateTimestamp",
  alwaysLocal: false,
  usualUnit: "seconds",
  isDocumentedUnit: true,
  offeredAt: ["Queue.EnqueueTimestamp", "InitiationTimestamp"],
  answeredAt: "Agent.ConnectedToAgentTimestamp",
  wait: "Queue.Duration",
  talk: interaction,
  hold: customerHold,
  acw: "Agent.AfterContactWorkDuration",
  agent: "Agent.Username",
  queue: "Queue.Name",
  channel: "Channel",
  direction: "InitiationMethod",
  customer: "CustomerEndpoint.Address",
  dropped: ["SystemEndpoint.Address", "TransferredToEndpoint.Address"],
  alsoKnown: ["TransferCompletedTimestamp", "DisconnectTimestamp", "NextContactId"],

  // An agent who never was connected handled nothing.
  handledBy: ({ cell, agent }) => (cell("Agent.ConnectedToAgentTimestamp") === "" ? null : agent),
  outcome({ cell, agent }) {
    if (agent !== null) return "handled";
    // Who chose to be rung back did not give up: the next contact is the callback.
    const isCallback = cell("NextContactId") !== "" || /callback/i.test(cell("InitiationMethod"));
    return cell("Queue.Name") === "" || isCallback ? "unserved" : "abandoned";
  },
  transferredIn: ({ cell }) => (/transfer/i.test(cell("InitiationMethod")) ? 1 : 0),
  transferredOut: ({ cell }) => (cell("TransferCompletedTimestamp") === "" ? 0 : 1),
});
