/** What the codes of warnings and of rows set aside mean, for people. */
const sentences: Record<string, string> = {
  "floor-zone-set": "the floor's zone is now this one; its days are told by it",
  "conflicting-claims": "rows that another file tells differently; neither is newer, and one was taken by rule",
  "time-exists-twice": "local times that exist twice at a clock change; the first of the two was taken",
  "time-does-not-exist": "local times that a clock change skips; they were moved forward",
  "damaged-customer": "customer numbers that a spreadsheet has damaged; the row counts, its customer is unknown",
  "service-without-times": "contacts with an agent but without service times; they count, their span is unknown",
  "phantom-call": "phantom calls of the switch, which are no contacts",
  "zero-length": "spells without length",
  "second-header-row": "the second header row with the items' maxima",
};

/** The sentence of a code; an unknown one is shown as it is. */
export function codeSentence(code: string): string {
  return sentences[code] ?? code;
}
