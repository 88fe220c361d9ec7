// Not behind a channel's name (SIP/301). A run of digits with what people write between them in a number: spaces, dots, dashes, slashes, brackets.
const run =
  /(?<![\p{L}\p{Nd}_])(?<!\p{L}\/)[+＋(]?\p{Nd}[\p{Nd} \u00a0\u2009\u202f()./\u2010-\u2013-]*\p{Nd}(?![\p{L}\p{Nd}_])/gu;
const digit = /\p{Nd}/gu;
const fewestDigits = 7;
const mostDigits = 15;
const date =
  /(?<!\p{Nd})(?:(?:19|20)\p{Nd}{2}[-./ ]\p{Nd}{1,2}[-./ ]\p{Nd}{1,2}|\p{Nd}{1,2}[-./]\p{Nd}{1,2}[-./](?:(?:19|20)\p{Nd}{2}|\p{Nd}{2}))(?!\p{Nd})/u;
const years = /^(?:19|20)\p{Nd}{2}(?:[-/ .–]+(?:19|20)\p{Nd}{2})+$/u;
const internetAddress = /^\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){3}$/u;
const localNumber = /^\p{Nd}{3}[-. ]\p{Nd}{4}$/u;
const letter = /\p{L}/u;

/** What stands in a text's place of a telephone number. */
const cutMark = "…";

/**
 * A text without what looks like a telephone number: `…` stands in its place.
 *
 * A number of 7 to 15 digits counts as one where it begins with `+`, `00` or an area in brackets; where it
 * begins with 0 and has nine digits; where it stands in groups and has nine digits, or has the shape
 * 555-0100; and among other words where it has ten. Dates, years, opening hours, internet addresses and plain
 * numbers that stand alone, as ids do, are none. Design choice; no source.
 *
 * @returns the very text where nothing is cut
 * @example withoutPhoneNumbers("Sales +44 20 7946 0018") // "Sales …"
 * @example withoutPhoneNumbers("Line 2, 24/7") // "Line 2, 24/7"
 */
export function withoutPhoneNumbers(text: string): string {
  if (text.length < fewestDigits) return text;
  return text.replace(run, (number) => (isPhoneNumber(number, letter.test(text)) ? cutMark : number));
}

/**
 * Whether a whole text is a telephone number and says so itself: nine digits or more with `+`, a leading
 * `00`, brackets or gaps. A person's or a line's id of plain digits (an extension, a staff number) is none.
 *
 * @example isWhollyPhoneNumber("+44 7700 900123") // true
 * @example isWhollyPhoneNumber("7009") // false
 */
export function isWhollyPhoneNumber(text: string): boolean {
  if (text.length < fewestDigits || letter.test(text)) return false;
  const digits = text.match(digit)?.length ?? 0;
  return digits >= 9 && digits < text.length && withoutPhoneNumbers(text).trim() === cutMark;
}

function isPhoneNumber(written: string, isAmongWords: boolean): boolean {
  const digits = written.match(digit)?.length ?? 0;
  if (digits < fewestDigits || digits > mostDigits) return false;
  if (date.test(written) || years.test(written) || internetAddress.test(written)) return false;
  if (/^[+＋(]/u.test(written)) return true;
  if (written.startsWith("0")) return digits >= 9;
  if (localNumber.test(written)) return true;
  return digits === written.length ? isAmongWords && digits >= 10 : digits >= 9;
}
