import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { dropReasonCodes, rejectionReasonCodes } from "../domain/floor/file-codes.ts";
import {
  dayOrders,
  decimalMarks,
  durationUnits,
  importSteps,
  repeatedHours,
  textEncodings,
} from "../domain/floor/import-codes.ts";
import { gainedRecords } from "../domain/floor/record-kind.ts";
import { coveredSources, dayStandings } from "../domain/floor/source-coverage.ts";
import { countedReason } from "./counted-reason.ts";
import { localTime, mappingPreview } from "./mapping-preview.ts";
import { firstRows, mappedKind, mapping, proposal } from "./mapping-shape.ts";
import { day, instant } from "./measure.ts";
import { question } from "./question.ts";

const rows = z.object({
  read: z.number().int(),
  accepted: z.number().int(),
  duplicate: z.number().int(),
  rejected: z.number().int(),
  ignored: z.number().int(),
});
export type RowCounts = z.infer<typeof rows>;

const beforeAndAfter = z.object({ before: z.number().int(), after: z.number().int() });

const readingDifference = z.object({
  /** The import whose reading stands, or stood. */
  intake: z.number().int(),
  /** The zones in which its local times were read, and are. */
  zone: z.object({ before: z.string(), after: z.string() }),
  records: z.object({
    added: z.number().int(),
    changed: z.number().int(),
    removed: z.number().int(),
  }),
  rejected: beforeAndAfter,
  ignored: beforeAndAfter,
});
export type ReadingDifference = z.infer<typeof readingDifference>;

const stated = z.string().regex(/^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?$/);

const importResult = z.object({
  file: z.string(),
  format: z.string(),
  /** The name of the mapping by which it was read; null where a known layout reads it. */
  mapping: z.string().nullable(),
  intake: z.number().int(),
  rows,
  records: z.partialRecord(z.enum(gainedRecords), z.number().int()),
  agents: z.number().int(),
  from: day.nullable(),
  to: day.nullable(),
  /** When the file says that it was made; null where it does not say so. */
  statedAt: instant.nullable(),
  /** The same by the clock of the file's zone: `2026-03-08 14:00`, or a day where it states no more. */
  stated: stated.nullable(),
  warnings: z.array(countedReason),
  /** Why rows were rejected, and how many for each reason. */
  rejections: z.array(
    z.object({ field: z.string().nullable(), reason: z.enum(rejectionReasonCodes), count: z.number().int() }),
  ),
  /** Rows that by rule are no record, by reason. */
  ignored: z.array(countedReason),
  /** What the file was recognised by, in words. */
  evidence: z.array(z.string()),
  /** Columns whose values were never stored, and why. */
  droppedColumns: z.array(z.object({ column: z.string(), why: z.enum(dropReasonCodes) })),
  /** The import that brought the same file before; null where the file is new. */
  sameAs: z.number().int().nullable(),
  /** What changes, or changed, where the file is read in another way than before; null where it is not. */
  difference: readingDifference.nullable(),
  /** An older reader read this file, and this one says otherwise: nothing is stored before it is asked for again. */
  needsAgain: z.boolean(),
  /** Whether it has times without an offset, so that the zone in which it is read matters. */
  localTimes: z.boolean(),
  /** Whether the floor's zone, as it stood before, came with this very file. */
  broughtFloorZone: z.boolean(),
});
export type ImportResult = z.infer<typeof importResult>;

const importProgress = z.object({
  step: z.enum(importSteps),
  bytesRead: z.number(),
  bytesTotal: z.number(),
  rows: z.number().int(),
});
export type ImportProgress = z.infer<typeof importProgress>;

const intake = importResult
  .omit({ difference: true, needsAgain: true, localTimes: true, broughtFloorZone: true })
  .extend({
    importedAt: instant,
    zone: z.string().nullable(),
    sample: z.boolean(),
    /** When it was undone; null while it counts. */
    undoneAt: instant.nullable(),
    /** The version of the reader that read it. */
    reader: z.number().int(),
    /** Whether it counts and an older reader read it: the same file may be read otherwise by now. */
    olderReader: z.boolean(),
  });
export type PastImport = z.infer<typeof intake>;

const format = z.object({
  id: z.string(),
  title: z.string(),
  /** The columns it is known by. */
  columns: z.array(z.string()),
  needsZone: z.boolean(),
});

/** What a file's rows come to, read through once in the chosen zone; nothing of it is stored. */
const filePreview = z.object({
  rows: z.object({ read: z.number().int(), rejected: z.number().int(), ignored: z.number().int() }),
  /** The first times of the file: as it writes them, and as they stand on the floor's clock. */
  times: z.array(z.object({ written: z.string(), onFloor: localTime })),
  from: day.nullable(),
  to: day.nullable(),
  /** The hour of the floor's day with the most contacts, 0 to 23; null where the file has none. */
  busiestHour: z.object({ hour: z.number().int().min(0).max(23), contacts: z.number().int() }).nullable(),
});
export type FilePreview = z.infer<typeof filePreview>;

/** What was found out of a file before anything of it is stored. */
const foundFile = z.object({
  file: z.string(),
  format: z.string(),
  /** The name of the saved mapping by which it is read; null where a known layout reads it. */
  mapping: z.string().nullable(),
  /** By what it was recognised, and how units and days are read, in words. */
  evidence: z.array(z.string()),
  droppedColumns: z.array(z.object({ column: z.string(), why: z.enum(dropReasonCodes) })),
  /** Whether it has times without an offset: the chosen zone then says when they were. */
  localTimes: z.boolean(),
  /** The import that brought this very file before; null where it is new. */
  sameAs: z.number().int().nullable(),
  /** The zone in which its local times were read for this look. */
  zone: z.string(),
  /** The zone by which the floor's days are dated; null while no import has set it. */
  floorZone: z.string().nullable(),
  /** When the file says that it was made; null where it does not say so. */
  statedAt: instant.nullable(),
  /** The same by the clock of its zone: `2026-03-08 14:00`, or a day where it states no more. */
  stated: stated.nullable(),
  /** Whether it came with this very file, and nobody set it since. */
  broughtFloorZone: z.boolean(),
  preview: filePreview,
  /** What reading it would change, where the same file was read in another way before. */
  difference: readingDifference.nullable(),
});
export type FoundFile = z.infer<typeof foundFile>;

const dayCoverage = z.object({
  day,
  /** Rows that files brought of it; a row that two files describe is counted in both. */
  rows: z.number().int(),
  kind: z.enum(dayStandings),
});
export type DayCoverage = z.infer<typeof dayCoverage>;

const sourceCalendar = z.object({
  source: z.enum(coveredSources),
  /** Whether it brings rows day by day, so that a day can be partial or missing. */
  daily: z.boolean(),
  /** Over all that is stored, not the calendar's range alone. */
  first: day,
  last: day,
  days: z.array(dayCoverage),
});

const coverageCalendar = z.object({
  /** The days that are shown; null while nothing with days was imported. */
  from: day.nullable(),
  to: day.nullable(),
  sources: z.array(sourceCalendar),
});
export type CoverageCalendar = z.infer<typeof coverageCalendar>;

const rejectedRow = z.object({
  line: z.number().int(),
  field: z.string().nullable(),
  reason: z.enum(rejectionReasonCodes),
});
export type RejectedRow = z.infer<typeof rejectedRow>;

/** What the reader decided where a file leaves two readings; each is used only where it is needed. */
const readingChoices = z.object({
  /** Which stands first in its dates. */
  dates: z.enum(dayOrders).optional(),
  /** Which mark stands before the decimals. */
  numbers: z.enum(decimalMarks).optional(),
  /** The unit of its durations. */
  durations: z.enum(durationUnits).optional(),
  /** Which of the two a local time means that exists twice. */
  repeatedHour: z.enum(repeatedHours).optional(),
  encoding: z.enum(textEncodings).optional(),
});

/** A file by a mapping, read through once in the chosen zone; nothing of it is stored. */
const triedMapping = mappingPreview.extend({
  /** Whether it has times without an offset, so that the zone matters. */
  localTimes: z.boolean(),
  /** The zone in which its local times were read for this look. */
  zone: z.string(),
  /** The zone by which the floor's days are dated; null while no import has set it. */
  floorZone: z.string().nullable(),
});
export type TriedMapping = z.infer<typeof triedMapping>;

/** The import that the file is to take the place of; refused where it is not the very file that was imported. */
const insteadOf = z.number().int().optional();

/** The zone of the file's local times becomes the floor's, whose days move with it. */
const moveFloor = z.boolean().default(false);

const importing = () => question({ may: ["owner", "supervisor"], scope: "imports" });

export const importsContract = {
  formats: importing().output(z.array(format)),
  /** Every import, newest first. */
  list: importing().output(z.array(intake)),
  /** Finds out what a file is and how its columns are read. Nothing is stored, and the file stays at hand. */
  inspect: importing()
    .input(
      readingChoices.extend({
        handed: z.string(),
        /** Zone of the file's local times; without it that of an earlier import of the file, else the floor's. */
        zone: z.string().optional(),
        format: z.string().optional(),
        insteadOf,
        moveFloor,
      }),
    )
    .output(foundFile),
  /**
   * What the columns of a file in no known layout may mean: first its first rows, at last what is proposed. Nothing is
   * stored, and the file stays at hand.
   */
  propose: importing()
    .input(
      readingChoices.extend({
        handed: z.string(),
        /** What its rows are, where the reader said it. */
        kind: mappedKind.optional(),
      }),
    )
    .output(eventIterator(firstRows, proposal)),
  /** What a file comes to by a mapping. Nothing is stored, and the file stays at hand. */
  tryMapping: importing()
    .input(readingChoices.extend({ handed: z.string(), zone: z.string().optional(), mapping }))
    .output(triedMapping),
  /** The file is not to be imported: the host puts its copy away. */
  leave: importing()
    .input(z.object({ handed: z.string() }))
    .output(z.object({ handed: z.string() })),
  /** Imports one file that the host has handed over; a stream of progress, then the result. */
  run: importing()
    .input(
      readingChoices.extend({
        /** What the host calls the file it was handed (see connect.ts). */
        handed: z.string(),
        /** Zone of the file's local times; without it the floor's own. */
        zone: z.string().optional(),
        format: z.string().optional(),
        insteadOf,
        moveFloor,
        /** What its columns mean, for a file that is to be read by no known layout. */
        mapping: mapping.optional(),
        /** Keeps the mapping, so that the next file with these columns is read by it. */
        saveMapping: z.boolean().default(false),
        /** Reads the file through and stores nothing of it. */
        dryRun: z.boolean().default(false),
        /** Takes the place of what an older reader read of the same file. */
        again: z.boolean().default(false),
        /** The people in it are made up; refused where there are imports of real ones. */
        sample: z.boolean().default(false),
      }),
    )
    .output(eventIterator(importProgress, importResult)),
  /** Undoes an import: what is left is what the others say. */
  undo: importing()
    .input(z.object({ intake: z.number().int() }))
    .output(z.object({ intake: z.number().int() })),
  /** Brings back an import that was undone. */
  redo: importing()
    .input(z.object({ intake: z.number().int() }))
    .output(z.object({ intake: z.number().int() })),
  /** The rejected rows of an import as a table of their own, from its source file: to be put right and imported. */
  repair: importing()
    .input(z.object({ handed: z.string(), intake: z.number().int() }))
    .output(z.object({ name: z.string(), text: z.string(), rows: z.number().int() })),
  /** For each source the days that are there, partial or missing: 26 weeks that end with the newest day. */
  coverage: importing().output(coverageCalendar),
  rejected: importing()
    .input(z.object({ intake: z.number().int(), offset: z.number().int().min(0).default(0) }))
    .output(z.object({ total: z.number().int(), rows: z.array(rejectedRow) })),
};
