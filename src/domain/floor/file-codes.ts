/*
 * What an import says of a file, as codes, and what each code means. The command line and the window say
 * the same of the same file, so the sentences stand here once. The codes are kept with each import: none that
 * was ever written is taken out.
 */

/** Why a row is rejected. */
export const rejectionReasons = {
  "too-few-fields": "the row has fewer fields than the header",
  "too-many-fields": "the row has more fields than the header",
  blank: "the field is blank, and the record needs it",
  "not-a-number": "the field is not a number",
  negative: "the number is negative",
  "not-a-duration": "the field is not a duration in a form that is known here",
  "not-a-time": "the field is not a date and time in a form that is known here",
  "no-offset-no-zone": "the time has no offset, and no zone was given",
  "not-a-day": "the field is not a day",
  "not-yes-or-no": "the field is neither yes nor no in a word that is known here",
  "unknown-word": "the field holds a word that this format does not know",
  "ends-before-start": "the end lies before the start",
  "too-long": "the span is longer than any such record can be",
  "call-longer-than-a-day": "a voice call longer than a day",
  "in-the-future": "the time lies in the future",
  "too-large": "the text is longer than any name or id can be",
  "above-maximum": "the score is above its maximum",
  "below-minimum": "the score is below its minimum",
  "scale-contradicts": "the score names another scale than the file's columns",
  "no-maximum": "the file does not say the item's maximum",
  "too-narrow":
    "a spreadsheet wrote #### for want of room in the column; widen the column there and save the file again",
  "damaged-id": "a spreadsheet has shortened this id to a rounded number; export it as text",
  "not-json": "the line is not a JSON object, or broke off",
  "damaged-quotes": "a quotation mark of this line is out of place, so that its fields cannot be told apart",
} as const;

export type RejectionReason = keyof typeof rejectionReasons;
export const rejectionReasonCodes = Object.keys(rejectionReasons) as readonly RejectionReason[];

/** What there is to know of rows that were taken (warnings), and why rows were set aside. */
export const fileNotes = {
  "floor-zone-set": "the floor's time zone is now this one; it decides where each day begins",
  "floor-zone-moved": "the floor's time zone is now this one; the days of its records were moved",
  "after-today":
    "rows that are dated after today by this computer's clock; check the order of their days, and the clock",
  "stated-time-in-the-future":
    "the file says that it was exported at a time that lies in the future; it counts as exported when it was imported",
  "other-zone-than-the-floor":
    "the file's times without an offset were read in this zone, which is not the floor's",
  "read-anew": "the same file was read in another way before; that import is undone",
  "conflicting-claims": "records of which another export says otherwise; the newer export stands",
  "cut-at-the-end": "records that one export cut where it ends; the export that saw them go on stands",
  "systems-disagree":
    "calls of which two systems' times differ by more than a minute; the system that measures the call stands",
  "segments-overlap": "two agents' parts of one contact overlap in time",
  "transfer-to-oneself": "a contact was transferred to the agent who had it",
  "time-not-split":
    "contacts of several agents whose time the file does not split; each agent has handled one, its time counts for none of them",
  "several-queues":
    "contacts that went through several queues; each counts once, for the queue in which it was abandoned, else for the first that the file names",
  "time-exists-twice": "local times that exist twice at a clock change; the first of the two was taken",
  "repeated-hour-settled":
    "times in the hour that came twice when the clocks went back; their length, their order or your choice settled which",
  "daylight-saving-ignored":
    "contacts in summer time of a source whose exports ignore it: check an hour that you know, for they may stand an hour early",
  "time-does-not-exist": "local times that a clock change skips; they were moved forward",
  "damaged-customer":
    "customer numbers that a spreadsheet has damaged; the row counts, its customer is unknown",
  "service-without-times":
    "contacts with an agent but without service times; they count, their span is unknown",
  "phantom-call": "phantom calls of the switch, which are no contacts",
  "zero-length": "states without length",
  "id-with-leading-quote": "ids with a spreadsheet's leading quotation mark, which was taken away",
  "answered-by-several": "calls that several devices answered; the one that talked the longest counts",
  "several-agents": "contacts that several agents handled; they are counted with the last one",
  "partial-export": "rows of an export that says itself that it is not complete",
  "scale-not-stated": "answers of which the file does not say the scale",
  "score-in-words": "answers in words, which were read as the steps of a scale of five",
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
  "delivered-again": "events that the source delivered more than once; each counts once",
  "late-event": "events that came too late to be put into their order; they are not counted",
  "no-questions": "evaluations without a question",
  "question-without-score": "questions that are not scored",
  "no-reviews": "conversations without a review",
  "no-ratings": "reviews without a rating",
  "not-answered": "surveys that were not answered",
  "without-consent": "answers to a pulse without consent; nothing of them is kept",
  "survey-preview": "responses from a preview or a test of the survey, which no customer gave",
  "survey-spam": "responses that the survey tool marked as spam",
  "no-known-question":
    "responses of which neither name nor words show a question for satisfaction, recommendation or empathy",
  "stated-zone": "responses whose file states the zone of its times; they were read in that one",
  "second-header-row": "the second header row with the items' maxima",
  "title-line": "lines above the header, such as the report's title and its time range",
  "separator-line": "the line that names the separator (sep=)",
  "label-row": "header rows below the first one, with units, labels or import ids",
  "repeated-header": "headers that are repeated between the rows",
  "summary-row": "rows of totals or averages, which are no records",
  "report-line": "lines of the report around its rows, such as who generated it or the page's number",
  "blank-row": "rows without a value in any column",
  "column-missing": "the file does not have this column; what it would say is unknown",
  "sum-column": "columns that sum up others, which are no items",
  "sum-item": "rows whose item sums up the others of the evaluation, which is no item",
  "sheet-not-read": "other sheets of the workbook that hold known tables too; save each as a file of its own",
  "inferred-emotion-row": "rows with a machine's guess at feelings, which is never stored",
  "inferred-emotion-reason":
    "reasons that are a machine's guess at feelings; the row counts, its reason is not kept",
  "reason-not-known": 'reasons that are not known here; kept as "other", never in their own words',
  "activity-not-known": 'activities that are not known here; kept as "unknown", never in their own words',
  "phone-number-cut":
    "names with a telephone number in them; it was cut, or replaced by a keyed hash where it is the whole name",
  "agent-number-hashed":
    "records of agents who are named by a telephone number; it was cut, or replaced by a keyed hash where it is the whole name",
  "names-alike": "agents whose names may be one person's, spelt in several ways; they are kept apart",
} as const;

export type FileNote = keyof typeof fileNotes;

/** Of the notes that do not count rows: what each of them counts. */
export const notesOfFiles = {
  "floor-zone-set": "file",
  "stated-time-in-the-future": "file",
  "floor-zone-moved": "file",
  "other-zone-than-the-floor": "file",
  "read-anew": "file",
  "conflicting-claims": "record",
  "systems-disagree": "record",
  "cut-at-the-end": "record",
  "column-missing": "column",
  "sum-column": "column",
  "sheet-not-read": "sheet",
  "names-alike": "name",
} as const satisfies { readonly [Note in FileNote]?: string };
export const fileNoteCodes = Object.keys(fileNotes) as readonly FileNote[];

/** How often a note applies to a file. */
export interface CountedNote {
  readonly code: FileNote;
  readonly count: number;
  /** A line of the file where it occurs; never a value of it. */
  readonly example: string | null;
  /** Names of what it applies to, where they are no personal data of customers: items, agents. */
  readonly names?: readonly string[] | undefined;
}

/** Why a column's values are never stored. */
const dropReasons = {
  "inferred-emotion": "a machine's guess at feelings is never stored",
  "phone-number": "phone numbers are never stored",
  "customer-identity": "names and addresses of customers are never stored",
  "free-text": "free text about customers is never stored",
} as const;

export type DropReason = keyof typeof dropReasons;
export const dropReasonCodes = Object.keys(dropReasons) as readonly DropReason[];

const sentences: Readonly<Record<RejectionReason | FileNote | DropReason, string>> = {
  ...rejectionReasons,
  ...fileNotes,
  ...dropReasons,
};

/** @example codeSentence("negative") // "the number is negative" */
export function codeSentence(code: RejectionReason | FileNote | DropReason): string {
  return sentences[code];
}
