import { yesNo } from "../read/yes-no.ts";
import { contactFormat } from "./contact-layout.ts";

/** Why a call never came as far as the people who could have taken it. */
const neverOffered = /ivr|opening_hours|business hours/i;

/**
 * The calls that Aircall exports as a table: a row is a call, its time in UTC by the column's name. The time in call
 * has the hold in it; there is no after-call work. Nobody's calls stand under "[No associated user]".
 */
export const aircallCalls = contactFormat({
  id: "aircall-calls",
  title: "Aircall calls",
  unconfirmed: true,
  needed: ["call id", "datetime (utc)", "direction", "answered", "user", "duration (in call)"],
  keyed: "aircall",
  contact: "call id",
  alwaysLocal: false,
  timesAreUtc: true,
  offeredAt: ["datetime (utc)"],
  untilAnswer: ["waiting time"],
  usualUnit: "seconds",
  wait: "time to answer",
  talk: "duration (in call)",
  agent: "user",
  team: "team",
  queue: "line",
  direction: "direction",
  alwaysChannel: "voice",
  customer: "customer number",
  dropped: ["from", "to", "aircall number", "recording", "voicemail", "comments", "call timeline"],
  alsoKnown: ["missed_call_reason", "duration (total)", "time in ivr"],

  handledBy: ({ cell, agent }) =>
    yesNo(cell("answered")) === 1 && agent !== null && !agent.startsWith("[") ? agent : null,
  outcome({ cell, agent }) {
    if (agent !== null) return "handled";
    const isMissed = yesNo(cell("answered")) !== 1 && /^in/i.test(cell("direction"));
    return isMissed && !neverOffered.test(cell("missed_call_reason")) ? "abandoned" : "unserved";
  },
});
