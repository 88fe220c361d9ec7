import type { CountedReason } from "../../../contract/counted-reason.ts";
import type { ZoneChange } from "../../../contract/floor.ts";
import type { FilePreview, ImportProgress, ReadingDifference } from "../../../contract/imports.ts";
import { notesOfFiles } from "../../../domain/floor/file-codes.ts";
import type { NearestLayout } from "../../../domain/floor/import-codes.ts";
import type { GainedRecords } from "../../../domain/floor/record-kind.ts";
import { recordNouns } from "../../../domain/floor/record-words.ts";
import type { CoveredSource, DayStanding } from "../../../domain/floor/source-coverage.ts";
import { plainName } from "../../words/plain-name.ts";
import { format } from "../../words/reader.ts";

const recordsNoun = { one: "record", other: "records" };
const rowsNoun = { one: "row", other: "rows" };
const noteNouns = {
  row: rowsNoun,
  record: recordsNoun,
  column: { one: "column", other: "columns" },
  sheet: { one: "sheet", other: "sheets" },
  name: { one: "name", other: "names" },
};

function countedIn(code: CountedReason["code"]) {
  return code in notesOfFiles ? notesOfFiles[code as keyof typeof notesOfFiles] : "row";
}

/** Whether a note's example is one of many: of files, columns, sheets and names all are named. */
function countsOne(code: CountedReason["code"]): boolean {
  const counted = countedIn(code);
  return counted === "row" || counted === "record";
}

/** @param stated `YYYY-MM-DD HH:MM`, or a day alone */
function statedMoment(stated: string): string {
  const day = format.day(stated.slice(0, 10));
  return stated.length > 10 ? `${day}, ${stated.slice(11)}` : day;
}

export const importWords = {
  records: recordsNoun,
  title: "Import",
  lead: "Exports of your phone system, QA tool or roster. Files are read on this computer and leave it nowhere.",
  people: "People and names",
  drop: {
    title: "Drop files here",
    or: "Any number, one after another. Evenkeel finds out what each of them is.",
    choose: "Choose files",
    label: "Files to import",
  },
  zone: {
    label: "Zone of local times",
    why: "For times without an offset. Times that carry one are taken as they are.",
    whyFirst: "For times without an offset. The first import's zone also becomes the floor's own.",
    none: "No zone of that name",
  },
  steps: {
    waiting: "Waits for the file before it",
    handing: "Handing over",
    looking: "Reading it through",
    changed: "Reading it again in the other zone",
    confirmed: "Waits for the file before it",
    mapped: "Waits for the file before it",
    reading: "Reading",
    moving: "Moving the floor's days to the other zone",
    storing: "Storing",
    summing: "Summing up by day and week",
  } satisfies Record<
    ImportProgress["step"] | "waiting" | "handing" | "looking" | "changed" | "confirmed" | "mapped",
    string
  >,
  progress: (progress: ImportProgress) =>
    `${format.count(progress.rows, rowsNoun)}, ${format.bytes(progress.bytesRead)} of ${format.bytes(progress.bytesTotal)}`,
  progressOf: (file: string) => `Progress of ${file}`,
  cancel: "Cancel",
  cancelOf: (file: string) => `Cancel the import of ${file}`,
  dismiss: "Put away",
  dismissOf: (file: string) => `Put ${file} away`,
  cancelled: "Cancelled. Nothing of it was stored.",
  again: "Try again",
  found: {
    nothingYet: "Nothing is stored yet. This is how it would be read:",
    how: "How it is read",
    times: (file: string) => `Times of ${file}`,
    timesTitle: "Its times, as they will stand",
    rowsTitle: "Its rows",
    written: "In the file",
    /** An id that is made of several cells has a time as one of its parts. @example "02.02.2026 08:34:45|1001" */
    writtenTime: (written: string) => written.split("|").find((part) => /\d[:.]\d\d/.test(part)) ?? written,
    onFloor: (zone: string) => `On the floor, ${zone}`,
    /** @param onFloor `YYYY-MM-DD HH:MM` */
    moment: (onFloor: string) => `${format.weekday(onFloor.slice(0, 10))}, ${onFloor.slice(11)}`,
    busiest: "Busiest hour",
    busiestHour: ({ hour, contacts }: { readonly hour: number; readonly contacts: number }) =>
      `${format.hourOfDay(hour * 60)}–${format.hourOfDay(((hour + 1) % 24) * 60)}, ${format.count(contacts, recordNouns.contacts)}`,
    rows: "Rows",
    rowsRead: ({ read, rejected, ignored }: FilePreview["rows"]) =>
      [
        format.number(read),
        ...(rejected > 0 ? [`${format.number(rejected)} rejected`] : []),
        ...(ignored > 0 ? [`${format.number(ignored)} set aside`] : []),
      ].join(", "),
    localTimes: (zone: string) => `Times without an offset are taken in ${zone}.`,
    ownTimes: "Its times carry their own offset.",
    noTimes: "It has no times.",
    floorZone: (zone: string, floorZone: string | null, localTimes: boolean) => {
      if (floorZone === null)
        return `With this import ${zone} becomes the floor's zone, by which its days are dated.`;
      if (localTimes && zone !== floorZone)
        return `That is not the floor's zone: its days are dated by ${floorZone}.`;
      return `The floor's days are dated by ${floorZone}.`;
    },
    floorMoves: (zone: string) => `With it the floor's days move to ${zone}.`,
    moveFloor: (zone: string) => `Move the floor's days to ${zone} too`,
    broughtZone: "The floor's zone came with this file, so it is most likely wrong as well.",
    otherZone: "The floor's zone did not come with this file. Leave it, unless you know that it is wrong.",
    zoneOf: "Zone of this file's times",
    zoneOfFloor: "Zone of the floor",
    zoneWhy: "If the hours look wrong, choose another: the file is read again.",
    zoneOfFloorWhy: "By it the floor's days are dated, and times without an offset are taken.",
    readAgain: "Read again",
    readAgainOf: (file: string) => `Read ${file} again`,
    import: "Import",
    importOf: (file: string) => `Import ${file}`,
    leave: "Leave it",
    leaveOf: (file: string) => `Leave ${file}`,
    several: (count: number) =>
      `${format.count(count, { one: "file was", other: "files were" })} looked at. Nothing is stored yet. They go in oldest export first, then by name.`,
    stillLooking: (left: number) =>
      `${format.count(left, { one: "file is", other: "files are" })} still to be looked at. Then all can go in together.`,
    stated: (stated: string) => `The file says that it was exported on ${statedMoment(stated)}.`,
    importAll: (count: number) => `Import all ${format.number(count)}`,
  },
  floorZone: {
    title: "Zone of the floor",
    dated: (zone: string, import_: boolean) =>
      import_
        ? `The floor's days are dated by ${zone}. That zone came with an import.`
        : `The floor's days are dated by ${zone}.`,
    change: "Change",
    changeLabel: "Change the floor's zone",
    zone: "New zone",
    zoneWhy:
      "Days move, times stay: when something happened does not change, only the day that it counts towards.",
    counting: "Counting what would change",
    changes: ({ moved, of, days }: ZoneChange["moves"]) =>
      `${format.number(moved)} of ${format.count(of, recordsNoun)} ${moved === 1 ? "moves" : "move"} to the day before or after; the figures of ${format.count(days, { one: "day", other: "days" })} change. Half-hours, late work and weeks follow the new clock.`,
    none: "No record moves to another day. Half-hours, late work and weeks follow the new clock.",
    kept: "Decisions, sessions and what was done with them keep their days and figures. A booked session stays at the same moment: the new clock shows another hour for it. Days that a file states itself, such as absences, stay.",
    files:
      'This does not read files again. If a file\'s own times were read in the wrong zone, use "Read in another zone" beside its import.',
    move: "Move the days",
    progress: "Progress of the move",
    done: ({ moved, of }: ZoneChange["moves"], zone: string) =>
      `Done. ${format.number(moved)} of ${format.count(of, recordsNoun)} ${moved === 1 ? "counts" : "count"} towards another day in ${zone}.`,
  },
  inZone: {
    action: "Read in another zone",
    actionOf: (file: string) => `Read ${file} in another zone`,
    title: (file: string) => `Read ${file} in another zone`,
    was: (zone: string) => `Its times were read in ${zone}.`,
    why: "Evenkeel keeps no copy of a file: the file itself is needed again. It takes the place of this import, and you see what changes before anything is stored.",
    zone: "Zone of the file's times",
    zoneWhy: "Times that carry an offset stay as they are.",
    drop: "Drop the file here",
    choose: (file: string) => `Choose ${file}`,
    label: "The file again",
    without: "Without the file its times cannot be read again. You can undo the import instead.",
    undo: "Undo the import",
    close: "Close",
  },
  repair: {
    write: "Write them into a file",
    choose: (file: string) => `Choose ${file} again to write them into a file`,
    why: "The rejected rows as a table of their own, to be put right and imported again.",
    written: (name: string, rows: number) =>
      `${name}: ${format.count(rows, rowsNoun)}. Put them right and import it.`,
  },
  coverage: {
    title: "Days that are there",
    lead: (from: string, to: string) =>
      `${format.days(from, to)}. A day is partial below half of what is usual on that weekday, and missing without any row. QA, surveys, training, absences and pulses do not come daily: of them a day without rows says nothing.`,
    none: "None yet. Once files with days are imported, gaps show here.",
    loading: "Reading the days",
    sources: {
      contacts: "Calls",
      states: "Agent states",
      shifts: "Shifts",
      evaluations: "QA",
      surveys: "Surveys",
      training: "Training",
      absences: "Absences",
      pulses: "Pulses",
    } satisfies Record<CoveredSource, string>,
    partial: (days: number) => `${format.number(days)} partial`,
    missing: (days: number) => `${format.number(days)} missing`,
    complete: "no gap",
    notDaily: "not daily",
    heads: { source: "Source", picture: "Day by day", days: "Days", gaps: "Gaps" },
    gapDays: "Which days",
    partialDay: (day: string, rows: number) => `${day}: ${format.count(rows, rowsNoun)}, partial`,
    missingDay: (day: string) => `${day}: missing`,
    key: { had: "there", partial: "partial", missing: "missing", quiet: "none usual" } satisfies Record<
      DayStanding,
      string
    >,
    scroll: "Days that are there, by source",
  },
  question: "A question before it is read",
  nearest: (title: string) => `Read it as ${title}`,
  looksLike: ({ title, lacks }: NearestLayout) =>
    lacks.length === 0
      ? `It looks like ${title}. If it is, it can be read so.`
      : `It looks like ${title}, but has no ${lacks.length === 1 ? "column" : "columns"} ${format.list(lacks)}. If it is, it can be read all the same; what is missing stays unknown.`,
  known: (titles: readonly string[]) => `Formats that are known here: ${format.list(titles)}.`,
  difference: {
    title: "Read like this, the file says something else than it did before",
    why: "Read again, the file takes the place of the earlier import. You can undo that.",
    done: "Read again, in the place of the earlier import",
    doneInZone: (zone: string) => `Read again in the zone ${zone}, in the place of the earlier import`,
    undo: "Undo this import and bring the earlier one back to have it as it was.",
    changes: ({ records, rejected, ignored }: ReadingDifference) => [
      `${format.count(records.added, recordsNoun)} added`,
      `${format.number(records.changed)} changed`,
      `${format.number(records.removed)} taken away`,
      ...(rejected.before === rejected.after
        ? []
        : [
            `${format.count(rejected.after, rowsNoun)} rejected instead of ${format.number(rejected.before)}`,
          ]),
      ...(ignored.before === ignored.after
        ? []
        : [`${format.count(ignored.after, rowsNoun)} set aside instead of ${format.number(ignored.before)}`]),
    ],
    nothingStored:
      "An older version of Evenkeel read this file, and this one reads it otherwise. Nothing was stored: choose the file again to see what changes.",
  },
  jobs: "Files of this session",
  result: {
    undone: "This import was undone: its rows count no more. Bring it back below, under the imports so far.",
    toToday: "What needs you today",
    toFloor: "The floor's figures",
    toJoin: "Join names that are one person's",
    recognised: (title: string) => `Recognised as ${title}`,
    same: "The same file was imported before. It adds nothing, and nothing is counted twice.",
    sum: "What became of its rows",
    read: "read",
    accepted: "accepted",
    duplicate: "known already",
    rejected: "rejected",
    ignored: "set aside",
    meaning: {
      accepted: "Lives on in a record",
      duplicate: "Says what an earlier file said, or less",
      rejected: "Could not be read; the reasons stand below",
      ignored: "Read, and by rule not a record",
    },
    gained: "Gained",
    record: (name: keyof GainedRecords, count: number) => format.count(count, recordNouns[name]),
    nothingGained: "nothing new",
    people: "People",
    peopleCount: (count: number) => format.number(count),
    days: "Days",
    noDays: "no days",
    stated: "Exported, as it says",
    moment: statedMoment,
    warnings: "To know",
    rejections: "Rejected",
    ignoredTitle: "Set aside",
    dropped: "Columns left out",
    rowsCount: (count: number) => format.count(count, rowsNoun),
    /** How often a note applies, in what it counts: rows for the most part. */
    noteCount: ({ code, count }: CountedReason) => {
      const counted = countedIn(code);
      return counted === "file" ? "the file" : format.count(count, noteNouns[counted]);
    },
    example: ({ code, count }: CountedReason, example: string) =>
      count === 1 || !countsOne(code) ? `(${example})` : `for instance ${example}`,
    wholeRow: "whole row",
    showRows: "Show rows",
    showRowsOf: (file: string) => `Show the rejected rows of ${file}`,
  },
  rejected: {
    title: (file: string) => `Rejected rows of ${file}`,
    note: "Only the line, the field and the reason are kept, never the row's text.",
    heads: { line: "Line", field: "Field", reason: "Reason" },
    loading: "Reading the rejected rows",
    range: (from: number, to: number, all: number) =>
      `${format.number(from)}–${format.number(to)} of ${format.number(all)}`,
    before: "Rows before",
    after: "Rows after",
    none: "There are no rejected rows.",
    scroll: "Rejected rows",
    close: "Close",
  },
  deciding: {
    title: "How Evenkeel decides between two exports",
    lead: "Two exports often hold the same record. One of them counts, and never both:",
    rules: [
      "A record that one export cut off at its end is taken from the export that has all of it.",
      "Where records carry a version of their own, such as the time of their last change, the latest version stands.",
      "Otherwise the export that was made later stands: by the time in its title or last lines or, where it states none, by when it was first imported.",
      "Where both were made at the same time, the one that came in last stands. Files dropped together come in by their stated time, then by name.",
      "Where an export has no column for something, what another one says of it stays. When two systems recorded one call, each part is taken from the system that measures it.",
    ],
    same: "The same file again changes nothing. Undo an import, and what the other exports say stands again. Where two exports differ, the import counts it under “To know”.",
  },
  past: {
    title: "Imports so far",
    none: "None yet. What you import is listed here, with every rejected row and its reason.",
    loading: "Reading the imports",
    scroll: "Imports so far",
    heads: {
      when: "Imported",
      file: "File and format",
      days: "Days",
      read: "Read",
      accepted: "Accepted",
      duplicate: "Known",
      rejected: "Rejected",
      ignored: "Set aside",
      undo: "Undo or bring back",
    },
    undo: "Undo",
    undoOf: (file: string) => `Undo the import of ${file}`,
    redo: "Bring back",
    redoOf: (file: string) => `Bring back the import of ${file}`,
    sample: "made up",
    same: "same file as before",
    undone: "undone, counts no more",
    stated: (stated: string) => `exported ${statedMoment(stated)}, as the file says`,
    mapped: (name: string) => `by your mapping “${plainName(name)}”`,
    older: "read by an older version: choose the same file again to see what this one reads otherwise",
    count: (count: number) => format.count(count, { one: "import", other: "imports" }),
  },
} as const;

/** A reason as the host gives it, as the start of a line; the name of a column stays as the file writes it. */
export function sentenceCase(text: string): string {
  return /^\S+:/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
