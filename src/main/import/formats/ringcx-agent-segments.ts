import { contactFormat } from "./contact-layout.ts";

/**
 * The agent segment report of RingCX: a row is one agent's part of the call that the UII names. Duration is from
 * start to end, with the hold in it; the wrap follows. The number is the caller's where a call comes in, and the
 * floor's own where it goes out.
 */
export const ringcxAgentSegments = contactFormat({
  id: "ringcx-agent-segments",
  title: "RingCX agent segments",
  needed: ["UII", "Agent Username", "Product Name", "Start Dts", "End Dts", "Duration", "Wrap Time"],
  keyed: "ringcx",
  contact: "UII",
  alwaysLocal: true,
  offeredAt: ["Enqueue Dts", "Dial Dts", "Start Dts"],
  answeredAt: "Start Dts",
  endedAt: "End Dts",
  usualUnit: "seconds",
  wait: "Queue Duration",
  talk: "Duration",
  hold: "Hold Duration",
  holdIsInTalk: true,
  acw: "Wrap Time",
  agent: "Agent Username",
  queue: "Product Name",
  directionAlso: {
    columns: ["Call Type"],
    said: ({ cell }) => (isPlaced(cell("Call Type")) ? "outbound" : cell("Call Type").toLowerCase() || null),
  },
  alwaysChannel: "voice",
  customer: "ANI",
  isCustomers: ({ cell }) => !isPlaced(cell("Call Type")),
  dropped: ["DNIS", "Agent Disposition", "Segment Recording URL", "Segment Recording File Name"],
  alsoKnown: ["Session ID", "Dequeue Dts", "Dial Duration", "Term Party", "Term Reason"],

  // An agent whose phone rang and who did not answer handled nothing.
  handledBy: ({ cell, agent }) => (cell("Start Dts") === "" ? null : agent),
  outcome: ({ agent }) => (agent === null ? "unserved" : "handled"),
});

/** Whether an agent placed the call: by the list of a campaign, or by hand. */
function isPlaced(callType: string): boolean {
  return /^(?:out|manual)/i.test(callType);
}
