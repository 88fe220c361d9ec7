import type { DayOrder, DecimalMark } from "../../../../domain/floor/import-codes.ts";
import type { MappedKind } from "../../../../domain/mapping/mapped-field.ts";
import type { ClockChange, FullestDay } from "../../../../domain/mapping/mapping-preview.ts";
import { isBeyondADay } from "../../../../domain/mapping/mapping-preview.ts";
import type { Sureness } from "../../../../domain/mapping/proposal.ts";
import { plainName } from "../../../words/plain-name.ts";
import { format } from "../../../words/reader.ts";
import type { DraftProblem } from "./draft-problems.ts";
import { fieldName, kindWords } from "./field-words.ts";
import { exactSpan } from "./sentence-words.ts";

const rowsNoun = { one: "row", other: "rows" };
const columnsNoun = { one: "column", other: "columns" };
const peopleNoun = { one: "person", other: "people" };

const lacking: Readonly<Record<Extract<DraftProblem, { kind: "half" }>["lacks"], string>> = {
  day: "a column with its day",
  clock: "a column with its clock time",
  first: "a column with the first name",
  last: "a column with the last name",
};

const hour = (at: number) => format.hourOfDay((at % 24) * 60);

export const mappingWords = {
  steps: { label: "Steps", file: "1 File", columns: "2 What the columns mean", import: "3 Import" },
  looksLike: (kind: MappedKind, isKindSure: boolean) =>
    isKindSure ? `looks like ${kindWords[kind].looks}.` : `may be ${kindWords[kind].looks}: please check.`,
  rows: (rows: number) => format.count(rows, rowsNoun),
  reading: "Reading all rows to see what each column holds",
  kind: "What it holds",
  question: {
    unknown: "What do its columns mean?",
    lead: "Evenkeel does not know this layout yet. It proposes what each column means; you check, and nothing is stored before that.",
    open: "Map the columns",
    openOf: (file: string) => `Map the columns of ${file}`,
    yourself: "Map the columns yourself",
    yourselfOf: (file: string) => `Map the columns of ${file} yourself`,
    doubted: "Its saved mapping does not fit this file",
    doubtedWay:
      "Look at these columns below. Put them right and import; or leave the file out and ask for a new export.",
    begun: (name: string) => `Begun from your mapping “${plainName(name)}”`,
    begunWhy: (more: readonly string[], fewer: readonly string[]) =>
      `This export has other columns than the one before: ${[
        more.length > 0 ? `${format.list(more)} ${more.length === 1 ? "is" : "are"} new` : "",
        fewer.length > 0 ? `${format.list(fewer)} ${fewer.length === 1 ? "is" : "are"} missing` : "",
      ]
        .filter((part) => part !== "")
        .join("; ")}. The meanings are those that you saved. Check them, then import.`,
    saved: (name: string) => `Read by your mapping “${plainName(name)}”`,
  },
  heads: { column: "Column", examples: "In the file", means: "Means", why: "How sure, and why" },
  table: (file: string) => `What the columns of ${file} mean`,
  meansOf: (column: string) => `What ${column} means`,
  leftOut: "Left out",
  more: (shown: number, left: number) =>
    `Show ${format.number(shown)} more of the ${format.number(left)} columns below that are left out`,
  item: "A score for an item",
  neverStored: "Never stored",
  empty: "(empty)",
  groups: { fields: "Means", parts: "Part of" },
  alsoMeans: (names: readonly string[]) => `and ${format.list(names)}`,
  sure: { sure: "sure", likely: "likely", guess: "a guess" } satisfies Record<Sureness, string>,
  why: (sure: Sureness, why: string) =>
    `${{ sure: "sure", likely: "likely", guess: "a guess: please check" }[sure]}${why && `: ${why}`}`,
  yours: "your choice",
  asSaved: "as saved before",
  notNeeded: (holds: string) => (holds === "" ? "not used" : `not used: ${holds}`),
  blankShare: (share: number) => `${format.percent(share)} empty`,
  detail: "Details",
  detailOf: (column: string) => `Details of ${column}`,
  unit: "Unit of its numbers",
  unitAsShown: "By its values",
  word: (word: string) => `“${word}” means`,
  wordAsRead: "As it reads",
  wordUnsaid: "Nothing",
  composed: {
    title: "Made of several columns, or the same in every row",
    none: "Nothing yet.",
    key: (parts: readonly string[]) => parts.join(" + "),
    firstOf: (parts: readonly string[]) => `The first of ${format.either(parts)} that is not empty`,
    day: "Day",
    clock: "Clock time",
    first: "First name",
    last: "Last name",
    constant: "In every row",
    choose: "Choose a column",
    remove: "Remove",
    removeOf: (field: string) => `Remove ${field}`,
    add: "Say the same for every row",
    addField: "Which meaning",
    of: (field: string, part: string) => `${field}: ${part}`,
  },
  withoutAgent: {
    title: "No column means Agent",
    lead: "Read like this, its contacts count for their queues, and for no agent. Where a column has the agent's name or id, choose “Agent” beside it.",
  },
  problems: {
    title: "Before it can be imported",
    sentence: (kind: MappedKind, problem: DraftProblem): string => {
      switch (problem.kind) {
        case "twice":
          return `${fieldName(kind, problem.field)}: ${format.list(problem.columns)} ${problem.columns.length > 2 ? "all" : "both"} mean it. Change one, or join them.`;
        case "half":
          return `${fieldName(kind, problem.field)} lacks ${lacking[problem.lacks]}.`;
        case "missing":
          if (kind === "agent-states" && problem.field === "ended_at")
            return "A state needs its end or its length: choose a column for one of them.";
          if (kind === "surveys" && problem.field === "agent")
            return "An answer needs its agent or the contact that it is about: choose a column for one of them.";
          return `No column means ${fieldName(kind, problem.field)}, which every ${kindWords[kind].one} needs.`;
        case "fault":
          return problem.sentence;
      }
    },
    join: {
      "day-and-clock": "Join them: day and clock time",
      key: "Join them into one id",
      names: "Join them: first and last name",
      "first-of": "Take the second where the first is empty",
    },
    sameInEveryRow: "Say it for every row",
    ofSeveral: "Make it of the columns that tell rows apart",
  },
  sentences: {
    title: "Does this read true?",
    lead: (rows: number) =>
      `${format.count(rows, rowsNoun)}, as they would be stored. Grey: the row in the file.`,
    waiting: "Reading the file by these meanings",
    stale: "Reading it again",
    held: "The sentences come once the open points are settled.",
    notUsed: (field: string | null, reason: string) =>
      field === null ? `Cannot be used: ${reason}` : `Cannot be used: ${field}: ${reason}`,
    line: (line: number) => `Row ${format.number(line)}`,
  },
  sums: {
    title: "Every row is counted once",
    rows: (rows: number) => format.count(rows, rowsNoun),
    imported: "will be imported",
    become: (records: number, kind: MappedKind) => `and become ${format.count(records, kindWords[kind])}`,
    here: "are here already",
    counting: "Counting which are here already",
    hereLater: "Which rows are here already is counted with the import.",
    rejected: "cannot be used",
    ignored: "set aside, by rule no record",
    why: "Why",
    reason: (count: number, field: string | null, why: string) =>
      field === null
        ? `${format.count(count, rowsNoun)}: ${why}`
        : `${format.count(count, rowsNoun)}: ${field}: ${why}`,
    whyOf: (count: number) => `Why ${format.count(count, rowsNoun)} cannot be used`,
    handled: (contacts: number, seconds: number | null) =>
      seconds === null
        ? `${format.count(contacts, kindWords.contacts)} with an agent; none states how long it took`
        : `${format.count(contacts, kindWords.contacts)} with an agent, ${exactSpan(seconds / Math.max(1, contacts))} each on average, ${format.hours(seconds)} in all`,
    fullest: (of: FullestDay) =>
      isBeyondADay(of)
        ? `${of.agent} would have ${format.hours(of.seconds)} on ${format.weekdayInFull(of.day)}, more than a day has. A unit may be wrong.`
        : `The fullest day: ${of.agent} on ${format.weekdayInFull(of.day)}, ${format.hours(of.seconds)}`,
  },
  people: {
    title: "People in it",
    counted: (total: number, known: number) =>
      total === 0
        ? "It names no agent."
        : known === total
          ? `${format.count(total, peopleNoun)}, all known here`
          : `${format.count(total, peopleNoun)}: ${format.number(known)} known here, ${format.number(total - known)} new`,
    fresh: (names: readonly string[], total: number) =>
      total > names.length
        ? `New: ${names.join(", ")} and ${format.number(total - names.length)} more`
        : `New: ${names.join(", ")}`,
    alike: (name: string, others: readonly string[]) => `“${name}” may be ${format.either(others)}.`,
    alikeLead: "They stay apart with this import; joining them is your decision, under People and names.",
  },
  busiest: {
    title: (at: number, kind: MappedKind) =>
      kind === "contacts" ? `Your busiest hour is ${hour(at)}. Right?` : `Most begin at ${hour(at)}. Right?`,
    chart: (kind: MappedKind) => `${kindWords[kind].title} by hour of the day`,
    by: (kind: MappedKind, from: string, to: string) =>
      `${kindWords[kind].other} by hour, ${format.days(from, to)}`,
    yes: "Yes",
    no: "No, another hour",
    right: "You said that this is right.",
    wrong:
      "Then its times are read in the wrong zone, or its days and months are swapped. Change either beside this: the file is read again at once.",
    table: "As a table",
    heads: { hour: "Hour", count: "Count" },
    hour,
  },
  times: {
    title: (zone: string) => `Times are ${zone} time`,
    own: "Its times say their zone themselves",
    none: "How it is written",
    change: ({ day, skippedTimes }: ClockChange) =>
      skippedTimes === 0
        ? `Clocks went forward on ${format.weekdayInFull(day)}. The file has no time in the hour that was skipped, so its times fit this zone.`
        : `Clocks went forward on ${format.weekdayInFull(day)}, and ${format.count(skippedTimes, { one: "time lies", other: "times lie" })} in the hour that was skipped: this zone may be wrong.`,
    dated: (floorZone: string | null, zone: string) =>
      floorZone === null
        ? `With this import ${zone} becomes the floor's zone.`
        : floorZone === zone
          ? "That is the floor's zone."
          : `The floor's days are dated by ${floorZone}.`,
    zone: "Zone of this file's times",
    dates: "Days such as 03/04",
    datesAsShown: "By its values",
    orders: { "day-first": "Day first", "month-first": "Month first" } satisfies Record<DayOrder, string>,
    numbers: "Decimals",
    marks: {
      "decimal-point": "A point, as in 3.5",
      "decimal-comma": "A comma, as in 3,5",
    } satisfies Record<DecimalMark, string>,
  },
  savedOnes: {
    title: "Saved mappings",
    none: "None yet. When you say what a file's columns mean and save it, the next file with these columns is read without asking.",
    loading: "Reading the saved mappings",
    heads: {
      name: "Name",
      holds: "Holds",
      columns: "Columns",
      saved: "Saved",
      ways: "Rename, export or remove",
    },
    takeIn: "Import a mapping",
    takenIn: (name: string, replaced: boolean) =>
      replaced
        ? `“${plainName(name)}” takes the place of the one that was saved.`
        : `“${plainName(name)}” is saved.`,
    readBefore: (files: readonly string[]) =>
      `It was changed since ${format.list(files.map(plainName))} came in. Choose ${files.length === 1 ? "that file" : "those files"} again to have ${files.length === 1 ? "it" : "them"} read by it as it is now.`,
    rename: "Rename",
    renameOf: (name: string) => `Rename ${name}`,
    newName: (name: string) => `New name of ${name}`,
    keep: "Save name",
    leave: "Cancel",
    change: "To change it, choose one of its files again and map the columns yourself.",
    handOut: "Export",
    handOutOf: (name: string) => `Export ${name}`,
    remove: "Remove",
    removeOf: (name: string) => `Remove ${name}`,
    removing: {
      title: (name: string) => `Remove “${plainName(name)}”?`,
      lead: "Its next file asks again what its columns mean. What was imported by it stays. Removing cannot be undone; export the mapping first to keep a copy.",
      keep: "Cancel",
    },
  },
  import: {
    action: (records: number, kind: MappedKind) => `Import ${format.count(records, kindWords[kind])}`,
    plain: "Import",
    back: "Back",
    save: "Save this mapping as",
    saveName: "Name of the mapping",
    next: (columns: number) =>
      `The next file with these ${format.count(columns, columnsNoun)} is read the same way. Any import can be undone.`,
    once: "The mapping is used for this file only. Any import can be undone.",
    nameless: "Give the mapping a name, or do not save it.",
    hold: "Settle the open points first.",
    wait: "The file is still being read.",
    refused: "It cannot be read by these meanings; the sentence beside says why.",
  },
} as const;
