import { createHmac } from "node:crypto";
import { customerHasher } from "./customer-hash.ts";

/**
 * Keyed hash of what a pulse's file says of who answered. Its key is derived from the floor's secret under a label
 * of its own, so that the same text as a customer and as a respondent has two hashes that nobody can match.
 *
 * @param secret of the customers' keyed hash, in hex
 */
export function respondentHasher(secret: string): (identifier: string) => string {
  return customerHasher(
    createHmac("sha256", Buffer.from(secret, "hex")).update("pulse respondents").digest("hex"),
  );
}
