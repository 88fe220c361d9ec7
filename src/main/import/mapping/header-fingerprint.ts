import { createHash } from "node:crypto";
import { headerNames } from "../../../domain/mapping/header-names.ts";

const digitsOfSystem = 12;

/**
 * By what a saved mapping is found again: SHA-256 in hex of a table's labels, in any order.
 *
 * @param labels unique ones (see domain/mapping/column-labels.ts)
 */
export function headerFingerprint(labels: readonly string[]): string {
  return createHash("sha256")
    .update(JSON.stringify(headerNames(labels)))
    .digest("hex");
}

/** What goes in front of the ids of files with this header. @example systemOf("0123456789abcdef") // "m-0123456789ab" */
export function systemOf(fingerprint: string): string {
  return `m-${fingerprint.slice(0, digitsOfSystem)}`;
}
