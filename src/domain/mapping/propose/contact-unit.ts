import type { DurationUnit } from "../../floor/import-codes.ts";
import type { Sureness } from "../proposal.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { ContactPicks } from "./contact-picks.ts";
import { partLengths, wholeLengths } from "./length-identities.ts";

/** The unit of bare numbers whose label says none. */
export interface FoundUnit {
  readonly unit: DurationUnit | undefined;
  readonly sure: Sureness;
  readonly why: string;
  /** The column whose values said so; undefined where it was no single one. */
  readonly by?: ColumnProfile | undefined;
}

/**
 * The unit of bare numbers whose label says none: what the user said, else what the times prove, else what the numbers
 * themselves make likely.
 */
export function unitOf(
  picks: ContactPicks,
  said: DurationUnit | undefined,
  proved: DurationUnit | undefined,
): FoundUnit {
  if (said) return { unit: said, sure: "sure", why: `${said}, as you said` };
  if (proved) return { unit: proved, sure: "sure", why: `${proved}, as its times say` };
  const by = unitColumn(picks);
  if (!by?.likely) return { unit: undefined, sure: "likely", why: "" };
  const unit = by.likely.unit ?? "seconds";
  return { unit, sure: by.likely.unit ? "likely" : "guess", why: `${unit}, ${by.likely.why}`, by };
}

/** The unit that the numbers themselves make likely. */
export function likelyUnit(picks: ContactPicks): DurationUnit {
  return unitColumn(picks)?.likely?.unit ?? "seconds";
}

/** The column of the work on a contact, as long as contacts typically are; else of the rest. */
function unitColumn(picks: ContactPicks): ColumnProfile | undefined {
  const columns = [...wholeLengths, ...partLengths].map((field) => picks.source(field)?.column);
  return columns.find((column) => column?.likely && column.named === null);
}
