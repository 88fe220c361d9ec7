import { yesNo } from "../read/yes-no.ts";
import { contactFormat } from "./contact-layout.ts";

/** The call log report of Five9: a row is one agent's part of a call. Talk, hold and after-call work stand apart. */
export const five9CallLog = contactFormat({
  id: "five9-call-log",
  title: "Five9 call log",
  unconfirmed: true,
  needed: ["CALL ID", "TIMESTAMP", "CAMPAIGN", "CALL TYPE", "AGENT", "TALK TIME"],
  keyed: "five9",
  contact: "CALL ID",
  alwaysLocal: true,
  offeredAt: ["TIMESTAMP"],
  untilAnswer: ["IVR TIME", "QUEUE WAIT TIME", "RING TIME"],
  usualUnit: "seconds",
  wait: "QUEUE WAIT TIME",
  talk: "TALK TIME",
  hold: "HOLD TIME",
  acw: "AFTER CALL WORK TIME",
  agent: "AGENT",
  queue: "CAMPAIGN",
  direction: "CALL TYPE",
  alwaysChannel: "voice",
  customer: "ANI",
  dropped: ["DNIS", "CUSTOMER NAME"],
  alsoKnown: ["ABANDONED", "TRANSFERS"],

  outcome({ cell, agent }) {
    if (yesNo(cell("ABANDONED")) === 1) return "abandoned";
    return agent === null ? "unserved" : "handled";
  },
  transferredOut: ({ cell }) => (Number(cell("TRANSFERS")) > 0 ? 1 : 0),
});
