/*
 * What the import's codes mean, for people. The codes are the import's own (src/main/intake); one that is
 * not listed here is shown as it is, with its hyphens as spaces.
 */
const rejections: Record<string, string> = {
  "too-few-fields": "the row has fewer fields than the header",
  "too-many-fields": "the row has more fields than the header",
  blank: "the field is blank, and the record needs it",
  "not-a-number": "the field is not a number",
  negative: "the number is negative",
  "not-a-time": "the field is not a time in a form that is known here",
  "no-offset-no-zone": "the time has no offset, and no zone was given",
  "not-a-day": "the field is not a day",
  "not-yes-or-no": "the field is neither 1 nor 0",
  "unknown-word": "the field holds a word that this format does not know",
  "ends-before-start": "the end lies before the start",
  "too-long": "the span is longer than any such record can be",
  "in-the-future": "the time lies in the future",
  "too-large": "the text is longer than any name or id can be",
  "above-maximum": "the score is above its maximum",
  "no-maximum": "the file does not say the item's maximum",
  "damaged-id": "a spreadsheet has shortened this id to a rounded number; export it as text",
  "damaged-quotes": "a quotation mark of this line is out of place, so that its fields cannot be told apart",
};

const warnings: Record<string, string> = {
  "floor-zone-set": "the floor's zone is set now; its days are told by it",
  "damaged-customer": "a spreadsheet has shortened the customer's number; the row was taken without it",
  "time-exists-twice": "the local time exists twice, because the clock went back; the first was taken",
  "time-does-not-exist": "the local time does not exist, because the clock went forward; it was moved on",
  "service-without-times": "the log names somebody who served, but gives no times of service",
  "conflicting-claims": "another file says something else of the same record; the later or fuller word holds",
};

const setAside: Record<string, string> = {
  "second-header-row": "a second row of heads, not an evaluation",
  "zero-length": "a state without length",
  "phantom-call": "a phantom call, which reached nobody",
};

const drops: Record<string, string> = {
  "inferred-emotion": "a machine's guess at feelings is never stored",
  "phone-number": "phone numbers are never stored",
  "customer-identity": "names and addresses of customers are never stored",
  "free-text": "free text about customers is never stored",
};

export const fileCodes = {
  rejection: (code: string) => meaning(rejections, code),
  warning: (code: string) => meaning(warnings, code),
  setAside: (code: string) => meaning(setAside, code),
  drop: (code: string) => meaning(drops, code),
};

function meaning(known: Record<string, string>, code: string): string {
  return known[code] ?? code.replaceAll("-", " ");
}
