import type { NamesOfKind } from "./name-pattern.ts";
import { agent, agentName, team } from "./people.ts";

const notSpans = "start end date customer agent price count";
const notOffer = "end answer acw hold wait score hired left shift agent";

/** Labels of the fields of contacts. */
export const contacts: NamesOfKind = {
  contact_id: [
    [1, "call id", "agent customer queue team phone supervisor count type"],
    [
      0.65,
      "id",
      "agent customer queue team site phone supervisor name survey evaluation evaluator count type",
    ],
  ],
  agent,
  agent_name: agentName,
  team,
  queue: [
    [1, "queue", "id time duration wait count start end"],
    [0.97, "queue name", "agent customer"],
    [0.8, "queue id", "agent customer"],
    [0.65, "campaign", "id time date"],
    [0.65, "campaign id", "time date"],
  ],
  channel: [
    [1, "channel", "id agent"],
    [0.55, "call type", "direction"],
    [0.5, "type"],
  ],
  direction: [
    [1, "direction"],
    [0.7, "inward outward"],
    [0.5, "call type"],
    [0.45, "type"],
  ],
  offered_at: [
    [1, "call start", `${notOffer} talk`],
    [1, "start date", notOffer],
    [1, "start time", `${notOffer} talk`],
    [0.95, "start", `${notOffer} talk`],
    [1, "offer time", notOffer],
    [1, "offer date", notOffer],
    [0.98, "offer", notOffer],
    [0.92, "call time", notOffer],
    [0.92, "call date", notOffer],
    [0.85, "wait start", "end"],
    [0.85, "queue start", "end answer"],
    [0.88, "date time", notOffer],
    [0.8, "date", notOffer],
    [0.7, "time", notOffer],
    [0.6, "talk start", "end"],
    [0.5, "call", "id end answer"],
  ],
  answered_at: [
    [1, "answer time", "end agent duration"],
    [1, "answer date", "end agent duration"],
    [1, "answer", "end agent duration offer"],
    [0.95, "answer start", "end"],
    [0.95, "talk start", "end"],
    [0.9, "agent start", "end"],
    [0.7, "talk time", "end duration"],
  ],
  ended_at: [
    [1, "call end", "acw hold wait"],
    [1, "talk end", "acw hold wait"],
    [1, "end time", "acw hold wait start"],
    [1, "end date", "acw hold wait start"],
    [0.97, "end", "acw hold wait start reason outcome"],
  ],
  wait_seconds: [
    [1, "wait", `${notSpans} hold talk`],
    [0.85, "hold wait", notSpans],
    [0.9, "queue time", `${notSpans} id name`],
    [0.9, "queue duration", notSpans],
    [0.7, "answer time", notSpans],
    [0.7, "answer duration", notSpans],
    [0.55, "ring", notSpans],
  ],
  talk_seconds: [
    [1, "talk", `${notSpans} hold acw handle wait ring id total`],
    [1, "talk duration", `${notSpans} hold acw handle wait ring total`],
    [1, "talk time", `${notSpans} hold acw handle wait ring total`],
    [1, "talk without", `${notSpans} acw`],
    [0.9, "talk total", `${notSpans} hold acw handle wait ring`],
    [0.8, "call duration", `${notSpans} hold acw handle wait ring total`],
    [0.7, "duration", `${notSpans} hold acw handle wait ring queue total`],
    [0.6, "call time", `${notSpans} hold acw handle wait ring total`],
  ],
  // Talk alone, with the hold in it, is proved by the arithmetic.
  talk_and_hold_seconds: [
    [1, "talk hold", `${notSpans} acw wait without`],
    [0.9, "talk wait", `${notSpans} acw hold without`],
  ],
  hold_seconds: [
    [1, "hold", `${notSpans} talk acw handle queue count`],
    [0.8, "hold wait", `${notSpans} talk`],
  ],
  acw_seconds: [[1, "acw", `start end date price count outcome reason`]],
  handle_seconds: [
    [1, "handle", `${notSpans} acw talk hold id name outcome`],
    [0.95, "handle total", `${notSpans} acw talk hold`],
    [0.95, "handle call", `${notSpans} acw talk hold id name outcome`],
    [0.7, "total duration", `${notSpans} acw talk hold wait`],
    [0.7, "total time", `${notSpans} acw talk hold wait`],
    [0.4, "call duration", `${notSpans} hold acw wait ring`],
  ],
  duration_seconds: [
    [0.85, "total duration", `${notSpans} acw talk hold wait handle`],
    [0.85, "total call duration", `${notSpans} acw hold wait handle`],
    [0.75, "total time", `${notSpans} acw talk hold wait handle`],
    [0.72, "duration", `${notSpans} hold acw handle wait ring queue`],
    [0.75, "call duration", `${notSpans} hold acw handle wait ring`],
  ],
  outcome: [
    [1, "outcome", "team agent resolution survey acw"],
    [0.97, "call outcome", "team agent resolution survey acw"],
    [0.9, "abandon", "time duration date"],
    // What the agent codes when the contact is over: more often what it was about.
    [0.6, "acw topic", "time duration date reason"],
    [0.6, "acw outcome", "time duration date reason"],
    [0.7, "end type", "time date duration"],
    [0.85, "answer", "time duration date agent"],
    [0.6, "end reason", "time date"],
    [0.6, "state", "time date duration"],
  ],
  resolution: [[1, "resolution", "time date duration"]],
  transferred_in: [[1, "transfer inward", "time date duration count"]],
  transferred_out: [
    [1, "transfer outward", "time date duration count"],
    [0.85, "transfer", "inward time date duration count"],
  ],
  escalated: [[1, "escalation"]],
  complaint: [[1, "complaint"]],
  abuse: [[1, "abuse"]],
  customer: [
    [1, "customer id", "name agent phone survey score"],
    [0.9, "customer", "name agent phone email survey score resolution wait"],
  ],
};
