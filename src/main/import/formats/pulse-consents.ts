import { examplesSentence, isExamplePerson } from "../../../domain/floor/example-people.ts";
import { idOfSystem } from "../../../domain/floor/id-of-system.ts";
import { pulseConsentKind, pulseConsentValues } from "../../../domain/floor/pulse-consent.ts";
import { Refusal } from "../recognise/refusal.ts";
import type { Format } from "./format.ts";
import { knownBy } from "./known-by.ts";
import { RowFields } from "./row-fields.ts";

const needed = ["agent", "respondent", "link_consent", "said_on"];
const secondsADay = 86_400;

/**
 * The plain format of consents to the check against pulses: a row a person who agreed that their answers are compared
 * with their own weeks, inside the store, for one figure of the whole floor; or who no longer does.
 */
export const pulseConsents: Format = {
  id: "pulse-consents",
  title: "Consents to the check against pulses (plain format)",
  source: "pulses",
  columns: needed,
  needed,
  essential: needed,
  dropped: ["name", "comment"],
  hashed: ["respondent"],
  open: [{ column: "said_on", holds: "day" }],
  alwaysLocal: false,

  recognise: (header) => knownBy(header, needed),

  rowReader(header, context) {
    const fields = new RowFields(header, context);
    const agentField = fields.field("agent");
    const respondentField = fields.field("respondent");
    const consentField = fields.field("link_consent");
    const saidField = fields.field("said_on");

    return function readConsent(cells, sink) {
      fields.beginRow(cells, sink);
      const agent = fields.neededText(agentField);
      const consent = fields.yesOrNo(consentField);
      if (consent === null) fields.reject(consentField, "blank");
      const saidOn = fields.day(saidField);
      if (saidOn === null) fields.reject(saidField, "blank");
      // Of whoever does not consent the code is not even read.
      const respondent = consent === 1 ? fields.neededId(respondentField) : null;
      if (fields.isRejected || saidOn === null) return;
      const examples = [agent, ...(respondent === null ? [] : [respondent])].filter(isExamplePerson);
      if (!context.isMadeUp && examples.length > 0)
        throw new Refusal("template-people", examplesSentence("The file", examples));
      const values = pulseConsentValues({
        agent,
        consents: consent === 1,
        respondent: respondent === null ? null : context.respondentHash(idOfSystem(respondent, context)),
        saidOn,
      });
      // The day is the word's version: a withdrawal stands against an older consent, whichever file comes last.
      sink.record(pulseConsentKind, `pulse-consent/${agent}`, saidOn * secondsADay, values);
    };
  },
};
