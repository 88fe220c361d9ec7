import { yesNo } from "../read/yes-no.ts";
import { contactFormat } from "./contact-layout.ts";

const abandoned = "3";

/**
 * The call records of Avaya CMS (External Call History, ECH) as a table that names their fields: a row is a segment
 * of the call that the universal call id names. CALLID is unique within a day alone. Time on hold is no talk; DISPTIME
 * is what passed in the vector, in the queue and ringing.
 */
export const avayaCallRecords = contactFormat({
  id: "avaya-call-records",
  title: "Avaya CMS call records (ECH)",
  unconfirmed: true,
  needed: ["UCID", "SEGSTART", "ANSLOGIN", "TALKTIME", "ACWTIME"],
  keyed: "avaya",
  contact: "UCID",
  isContact: (id) => !/^0+$/.test(id),
  // The records' own times are seconds since 1970; a report writes local ones.
  alwaysLocal: false,
  offeredAt: ["SEGSTART"],
  untilAnswer: ["DISPTIME"],
  usualUnit: "seconds",
  isDocumentedUnit: true,
  wait: "QUEUETIME",
  talk: "TALKTIME",
  hold: "ANSHOLDTIME",
  acw: "ACWTIME",
  agent: "ANSLOGIN",
  queue: "DISPSPLIT",
  alwaysChannel: "voice",
  customer: "CALLING_PTY",
  dropped: ["DIALED_NUM", "LASTDIGITS", "ASAI_UUI"],
  alsoKnown: ["CALLID", "SEGMENT", "SEGSTOP", "CALL_DISP", "DISPOSITION", "ORIGLOGIN", "TRANSFERRED"],

  // What an agent placed, and nobody of the floor answered, came from no customer.
  ignored: ({ cell, agent }) =>
    agent === null && cell("ORIGLOGIN") !== "" ? "event-without-record" : undefined,
  handledBy: ({ cell, agent }) => (dispositionOf(cell) === abandoned ? null : agent),
  outcome({ cell, agent }) {
    if (dispositionOf(cell) === abandoned) return "abandoned";
    return agent === null ? "unserved" : "handled";
  },
  transferredOut: ({ cell }) => (yesNo(cell("TRANSFERRED")) === 1 ? 1 : 0),
});

/** The disposition's number: 2 is answered by an agent, 3 abandoned. Older releases call the field otherwise. */
function dispositionOf(cell: (column: string) => string): string {
  return cell("CALL_DISP") || cell("DISPOSITION");
}
