/** Why a row is rejected. The sentences are what people read, on the command line and in the window. */
export const rejectionReasons = {
  "too-few-fields": "the row has fewer fields than the header",
  "too-many-fields": "the row has more fields than the header",
  blank: "the field is blank, and the record needs it",
  "not-a-number": "the field is not a number",
  negative: "the number is negative",
  "not-a-duration": "the field is not a duration in a form that is known here",
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
  "below-minimum": "the score is below its minimum",
  "no-maximum": "the file does not say the item's maximum",
  "damaged-id": "a spreadsheet has shortened this id to a rounded number; export it as text",
  "not-json": "the line is not a JSON object, or broke off",
  "damaged-quotes": "a quotation mark of this line is out of place, so that its fields cannot be told apart",
} as const;

export type RejectionReason = keyof typeof rejectionReasons;

/** The sentence of a reason; an unknown code is shown as it is. */
export function reasonSentence(code: string): string {
  return rejectionReasons[code as RejectionReason] ?? code;
}
