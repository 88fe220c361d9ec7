/** What the codes of warnings and of rows set aside mean, for people. */
const sentences: Record<string, string> = {
  "floor-zone-set": "the floor's zone is now this one; its days are told by it",
  "conflicting-claims":
    "rows that another file tells differently; neither is newer, and one was taken by rule",
  "time-exists-twice": "local times that exist twice at a clock change; the first of the two was taken",
  "time-does-not-exist": "local times that a clock change skips; they were moved forward",
  "damaged-customer":
    "customer numbers that a spreadsheet has damaged; the row counts, its customer is unknown",
  "service-without-times":
    "contacts with an agent but without service times; they count, their span is unknown",
  "phantom-call": "phantom calls of the switch, which are no contacts",
  "zero-length": "spells without length",
  "id-with-leading-quote": "ids with a spreadsheet's leading quotation mark, which was taken away",
  "answered-by-several": "calls that several devices answered; the one that talked the longest counts",
  "several-agents": "contacts that several agents handled; they are counted with the last one",
  "partial-export": "rows of an export that says itself that it is not complete",
  "scale-not-stated": "answers of which the file does not say the scale",
  "calls-without-an-end": "calls that had not ended where the log ends; they are not counted",
  "spells-without-an-end": "logins or pauses that had not ended where the log ends; they are not counted",
  "leg-of-a-counted-call": "legs of a call that is counted already",
  "counted-at-the-end-of-its-call": "events of a call, which is counted where it ends",
  "counted-at-the-end-of-its-spell": "beginnings of a login or a pause, which is counted where it ends",
  "still-in-another-queue": "logouts from one queue by agents who stay in another",
  "paused-already": "pauses of agents who were paused already",
  "not-paused": "ends of a pause by agents who were not paused",
  "end-of-an-unknown-call": "ends of calls of which the log says nothing else",
  "event-without-record": "events that by themselves are no record",
  "unknown-event": "events that are not known here",
  "no-questions": "evaluations without a question",
  "question-without-score": "questions that are not scored",
  "no-reviews": "conversations without a review",
  "no-ratings": "reviews without a rating",
  "not-answered": "surveys that were not answered",
  "second-header-row": "the second header row with the items' maxima",
};

/** The sentence of a code; an unknown one is shown as it is. */
export function codeSentence(code: string): string {
  return sentences[code] ?? code;
}
