import { isWhollyPhoneNumber, withoutPhoneNumbers } from "../../../domain/privacy/phone-like.ts";
import type { KeptText } from "./column-builder.ts";

const hexDigits = 8;

/**
 * What is kept of the names in a file, for they may hold telephone numbers. Where a name is a number
 * altogether (an agent on a mobile, a queue known by its line), a keyed hash stands for it: what is
 * counted for one is then not counted for another, and the roster, which names the same number, still
 * finds its agent. Within a name the number is cut. Agents' ids of plain digits stay.
 *
 * @param hashOf keyed hash of a number, in hex
 */
export function keptName(hashOf: (number: string) => string): KeptText {
  return (text) =>
    isWhollyPhoneNumber(text)
      ? `number-${hashOf(digitsOf(text)).slice(0, hexDigits)}`
      : withoutPhoneNumbers(text);
}

/** The same number, however it is written. */
function digitsOf(number: string): string {
  return number.replaceAll(/[^\p{Nd}]/gu, "");
}
