import { absence } from "./absence.ts";
import { agentStates } from "./agent-states.ts";
import { aircallCalls } from "./aircall-calls.ts";
import { amazonConnectAgentEvents } from "./amazon-connect-agent-events.ts";
import { amazonConnectContacts } from "./amazon-connect-contacts.ts";
import { asteriskCdr } from "./asterisk-cdr.ts";
import { asteriskCdrTable } from "./asterisk-cdr-table.ts";
import { asteriskQueueLog } from "./asterisk-queue-log.ts";
import { avayaCallRecords } from "./avaya-call-records.ts";
import { bankLog } from "./bank-log.ts";
import { callCentreWorkbook } from "./call-centre-workbook.ts";
import { ciscoUccxAgentStates } from "./cisco-uccx-agent-states.ts";
import { contactLensEvaluations } from "./contact-lens-evaluations.ts";
import { contacts } from "./contacts.ts";
import { evaluations } from "./evaluations.ts";
import { five9CallLog } from "./five9-call-log.ts";
import type { Format } from "./format.ts";
import { genesysInteractions } from "./genesys-interactions.ts";
import { niceCxoneContacts } from "./nice-cxone-contacts.ts";
import { pbxwareCdr } from "./pbxware-cdr.ts";
import { pulseConsents } from "./pulse-consents.ts";
import { pulses } from "./pulses.ts";
import { qualtricsResponses } from "./qualtrics-responses.ts";
import { ringcxAgentSegments } from "./ringcx-agent-segments.ts";
import { roster } from "./roster.ts";
import { shifts } from "./shifts.ts";
import { surveys } from "./surveys.ts";
import { talkdeskContacts } from "./talkdesk-contacts.ts";
import { threeCxCdr } from "./three-cx-cdr.ts";
import { training } from "./training.ts";
import { zendeskQaCsat } from "./zendesk-qa-csat.ts";
import { zendeskQaReviews } from "./zendesk-qa-reviews.ts";
import { zendeskTalkCalls } from "./zendesk-talk-calls.ts";

/** Every layout of files that is known, the more particular before the more general. */
export const formats: readonly Format[] = [
  bankLog,
  asteriskQueueLog,
  asteriskCdr,
  asteriskCdrTable,
  pbxwareCdr,
  threeCxCdr,
  amazonConnectContacts,
  amazonConnectAgentEvents,
  contactLensEvaluations,
  zendeskQaReviews,
  zendeskQaCsat,
  five9CallLog,
  ringcxAgentSegments,
  ciscoUccxAgentStates,
  avayaCallRecords,
  aircallCalls,
  zendeskTalkCalls,
  genesysInteractions,
  niceCxoneContacts,
  talkdeskContacts,
  qualtricsResponses,
  callCentreWorkbook,
  contacts,
  agentStates,
  shifts,
  evaluations,
  surveys,
  pulses,
  pulseConsents,
  training,
  absence,
  roster,
];

export function formatById(id: string): Format | undefined {
  return formats.find((format) => format.id === id);
}

export interface Recognised {
  readonly format: Format;
  readonly evidence: readonly string[];
  /** The columns, where the file's rows begin without a header. */
  readonly headless?: readonly string[];
}

/** The layout that a header speaks for, and what speaks for it. */
export function recogniseFormat(header: readonly string[]): Recognised | undefined {
  for (const format of formats) {
    const evidence = format.recognise(header);
    if (evidence) return { format, evidence };
  }
  return undefined;
}

/** The layout that the shape of the first rows speaks for, where a file has no header. */
export function recogniseHeadless(rows: readonly (readonly string[])[]): Recognised | undefined {
  for (const format of formats) {
    const found = format.headless?.(rows);
    if (found) return { format, evidence: found.evidence, headless: found.columns };
  }
  return undefined;
}
