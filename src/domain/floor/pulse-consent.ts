import type { RecordKind, RecordValues } from "./record-kind.ts";

/**
 * Somebody's consent to the check of the index against their own pulses, or that they withdrew it (methods, 3.6). It
 * comes in a file of its own, from whoever keeps consents, and never with a roster or with the answers. What it links is
 * used for that one check of the whole floor, inside the store; no answer of the console may show it.
 */
export interface PulseConsent {
  /** As the floor's other files name the person. A text, and no agent of the floor: nobody becomes known by it. */
  readonly agent: string;
  readonly consents: boolean;
  /** Keyed hash of the code that the person keeps; null where they do not consent. */
  readonly respondent: string | null;
  /** The service day on which it was given or withdrawn. */
  readonly saidOn: number;
}

export const pulseConsentKind = {
  name: "pulse_consent",
  counted: "pulseConsents",
  source: "pulses",
  columns: [
    { name: "of_agent", type: "text" },
    { name: "consents", type: "number" },
    { name: "respondent", type: "text" },
    { name: "said_on", type: "number" },
  ],
} as const satisfies RecordKind;

/** The values of a consent in the order of its columns. */
export function pulseConsentValues(consent: PulseConsent): RecordValues {
  return [consent.agent, consent.consents ? 1 : 0, consent.respondent, consent.saidOn];
}
