import type { Mapping } from "../../../domain/mapping/mapping.ts";

/** A mapping that somebody saved, and by what its files are known again. */
export interface SavedMapping {
  readonly mapping: Mapping;
  /** Of the header's labels, in any order (see header-fingerprint.ts). */
  readonly fingerprint: string;
}
