import { outcomeOf } from "../read/outcome-words.ts";
import { contactFormat } from "./contact-layout.ts";
import { hasLength } from "./has-length.ts";

/**
 * The contacts report of Talkdesk. An interaction that was transferred has a row for each agent: they are parts of one
 * contact, each with its own times.
 */
export const talkdeskContacts = contactFormat({
  id: "talkdesk-contacts",
  title: "Talkdesk contacts",
  unconfirmed: true,
  needed: ["Interaction ID", "Contact Type", "Started At", "User Name", "Talk Time"],
  keyed: "talkdesk",
  contact: "Interaction ID",
  alwaysLocal: false,
  offeredAt: ["Started At"],
  answeredAt: "Answered At",
  // The time at which it finished may lie behind the work after it.
  untilAnswer: ["Wait Time"],
  usualUnit: "seconds",
  wait: "Wait Time",
  handle: "Handle Time",
  talk: "Talk Time",
  hold: "Hold Time",
  acw: "After Call Work Time",
  agent: "User Name",
  team: "Team Name",
  queue: "Ring Groups",
  direction: "Direction",
  alwaysChannel: "voice",
  dropped: [
    "Contact Phone Number",
    "Customer Phone Number",
    "Talkdesk Phone Number",
    "Company Number",
    "Contact Name",
    "Contact Email",
  ],
  alsoKnown: ["Contact ID", "Abandon Time", "Ring Time", "Finished At", "Duration", "User ID", "User Email"],

  outcome({ cell, agent }) {
    const type = cell("Contact Type");
    const said = outcomeOf(type);
    // Where nobody answered, a user is named whose phone rang; what is spoken to a mailbox is nobody's talk.
    const isServed = cell("Answered At") !== "" || hasLength(cell("Talk Time"));
    const isTalk = isServed && said !== "abandoned" && !/voice.?mail/i.test(type);
    if (agent !== null && isTalk) return "handled";
    if (said === "abandoned" || said === "unserved") return said;
    return hasLength(cell("Abandon Time")) ? "abandoned" : "unserved";
  },
});
