import type { ContactCounts } from "../../../../src/domain/burnout/contact-counts.ts";

/** A week of 62 handled contacts, none of them difficult or declined. */
export function counted(more: Partial<ContactCounts> = {}): ContactCounts {
  return {
    handled: 62,
    abuse: 0,
    complaints: 0,
    escalations: 0,
    refusals: 0,
    difficult: 0,
    ...more,
  };
}
