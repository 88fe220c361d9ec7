import { contactFormat } from "./contact-layout.ts";
import { hasLength } from "./has-length.ts";

/**
 * The calls of Zendesk Talk's incremental export (JSON): each as often as it changed, so the newest updated_at counts.
 * Its durations are seconds. It names one agent of a call, whoever else had it before.
 */
export const zendeskTalkCalls = contactFormat({
  id: "zendesk-talk-calls",
  title: "Zendesk Talk calls",
  unconfirmed: true,
  needed: ["id", "created_at", "updated_at", "agent_id", "completion_status", "talk_time", "wrap_up_time"],
  keyed: "zendesk-talk",
  contact: "id",
  version: "updated_at",
  alwaysLocal: false,
  offeredAt: ["created_at"],
  untilAnswer: ["time_to_answer"],
  usualUnit: "seconds",
  isDocumentedUnit: true,
  wait: "wait_time",
  talk: "talk_time",
  hold: "hold_time",
  acw: "wrap_up_time",
  agent: "agent_id",
  queue: "ivr_destination_group_name",
  direction: "direction",
  alwaysChannel: "voice",
  customer: "customer_id",
  dropped: ["phone_number"],
  alsoKnown: ["duration", "ivr_time_spent"],

  // Who talked has handled the call, though the caller gave up on hold afterwards.
  handledBy: ({ cell, agent }) =>
    /^completed$/i.test(cell("completion_status")) || hasTalk(cell) ? agent : null,
  outcome({ cell, agent }) {
    if (agent !== null) return "handled";
    return /^abandoned_(?:in_queue|on_hold)/i.test(cell("completion_status")) ? "abandoned" : "unserved";
  },
});

function hasTalk(cell: (column: string) => string): boolean {
  return hasLength(cell("talk_time")) && !/voicemail/i.test(cell("completion_status"));
}
