import { isSummerTime } from "../../../domain/calendar/summer-time.ts";
import { yesNo } from "../read/yes-no.ts";
import { contactFormat } from "./contact-layout.ts";

/**
 * The call detail reports of NICE CXone's data download. A row is a contact; one that was transferred goes on as
 * another, whose master is the one that it came from. Agent_Time is talk and hold together, as it is read here. The
 * downloads ignore daylight saving.
 */
export const niceCxoneContacts = contactFormat({
  id: "nice-cxone-contacts",
  title: "NICE CXone call detail (data download)",
  unconfirmed: true,
  needed: [
    "contact_id",
    "master_contact_id",
    "skill_name",
    "agent_name",
    "start_date",
    "start_time",
    "agent_time",
    "abandon",
  ],
  keyed: "cxone",
  contact: "contact_id",
  alwaysLocal: true,
  offeredAt: { day: "start_date", clock: "start_time" },
  untilAnswer: ["prequeue", "inqueue"],
  usualUnit: "seconds",
  wait: "inqueue",
  talk: "agent_time",
  acw: "acw_time",
  agent: "agent_name",
  team: "team_name",
  queue: "skill_name",
  channel: "media_name",
  customer: "ani_dial_num",
  dropped: ["contact_name", "contact_code", "point_of_contact_name", "ani", "dnis"],
  alsoKnown: [
    "point_of_contact_code",
    "skill_no",
    "campaign_no",
    "campaign_name",
    "agent_no",
    "team_no",
    "sla",
    "postqueue",
    "total_time",
    "abandon_time",
  ],

  outcome({ cell, agent }) {
    if (yesNo(cell("abandon")) === 1) return "abandoned";
    return agent === null ? "unserved" : "handled";
  },
  transferredIn: ({ cell }) => (isOfAnother(cell("contact_id"), cell("master_contact_id")) ? 1 : 0),
  alsoBrings({ contact, clock, sink }) {
    if (isSummerTime(clock, contact.offeredAt)) sink.warn("daylight-saving-ignored");
  },
});

function isOfAnother(contact: string, master: string): boolean {
  return master !== "" && master !== "0" && master !== contact;
}
