import { columnLabels } from "../../../../../src/domain/mapping/column-labels.ts";
import type { FieldName, MappedKind } from "../../../../../src/domain/mapping/mapped-field.ts";
import type { FieldRule, Mapping } from "../../../../../src/domain/mapping/mapping.ts";
import type { AgentShape } from "./agent-columns.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { contactsDraft } from "./contacts-draft.ts";
import type { DraftedLayout } from "./drafted-layout.ts";
import { bytesOf, dataSheet, fileShape, headerOf, rowsOf } from "./file-text.ts";
import type { MadeColumn, MadeLayout } from "./made-layout.ts";
import { absenceDraft, shiftsDraft } from "./planned-drafts.ts";
import { evaluationsDraft, surveysDraft } from "./scored-drafts.ts";
import { statesDraft } from "./states-draft.ts";
import type { TimePattern } from "./time-columns.ts";
import { contactWords, fullLanguages, type Language } from "./vocabulary/vocabulary.ts";

/*
 * Thirty files as diallers, telephone systems, ticket systems and spreadsheets export them, made up by a seed, each
 * with the mapping that reads it right. They were written before the proposer, by somebody who did not write it.
 */

/** How often each set of times comes among the twenty files of contacts. */
const patterns: readonly TimePattern[] = [
  ...Array<TimePattern>(5).fill("parts"),
  ...Array<TimePattern>(3).fill("talk-and-hold"),
  ...Array<TimePattern>(3).fill("length"),
  ...Array<TimePattern>(3).fill("span"),
  ...Array<TimePattern>(3).fill("handle"),
  "total",
  "total",
  "length-end",
];
const agentShapes: readonly AgentShape[] = [
  "id",
  "name",
  "name",
  "id-and-name",
  "id-and-name",
  "first-and-last",
  "id-first-last",
];
const contactLanguages: readonly Language[] = [
  ...fullLanguages,
  ...fullLanguages,
  ...fullLanguages,
  "pl",
  "it",
];
/** Of the twenty files of contacts: which are workbooks, have two header rows, have none. */
const workbooks = [3, 9, 15];
const twoHeaderRows = [5, 12];
const headless = 17;

export interface LayoutsAsked {
  readonly seed: number;
  /** Whether the words that are held back may come. */
  readonly hasHeldBack: boolean;
}

/** Thirty layouts: twenty of contacts, four of states, three of shifts and absences, three of scores. */
export function madeUpLayouts({ seed, hasHeldBack }: LayoutsAsked): MadeLayout[] {
  const order = chanceOf(seed);
  const turns = order.shuffled(contactLanguages);
  const others = [...order.shuffled(fullLanguages), ...order.shuffled(fullLanguages)];
  const chanceAt = (place: number) => chanceOf(seed * 1009 + place * 7919 + 1);
  const contacts = order.shuffled(patterns).map((drawn, place) => {
    const chance = chanceAt(place);
    const isHeadless = place === headless;
    const pattern = isHeadless ? "span" : drawn;
    const language = turns[place] ?? "en";
    const agentShape = isHeadless ? "name" : chance.pick(agentShapes);
    const drafted = contactsDraft(chance, { language, pattern, agentShape, hasHeldBack, isHeadless });
    const headerRows = isHeadless ? 0 : twoHeaderRows.includes(place) ? 2 : 1;
    return finished({
      place,
      language,
      drafted,
      chance,
      hasHeldBack,
      headerRows,
      isWorkbook: workbooks.includes(place),
    });
  });
  const makers = [
    statesDraft,
    statesDraft,
    statesDraft,
    statesDraft,
    shiftsDraft,
    shiftsDraft,
    absenceDraft,
    surveysDraft,
    surveysDraft,
    evaluationsDraft,
  ];
  const rest = makers.map((make, nth) => {
    const place = patterns.length + nth;
    const chance = chanceAt(place);
    const language = others[nth] ?? "en";
    const shape = chance.pick(agentShapes.filter((one) => one !== "id-first-last"));
    const drafted = make(chance, language, hasHeldBack, shape);
    return finished({ place, language, drafted, chance, hasHeldBack, headerRows: 1, isWorkbook: nth === 5 });
  });
  return [...contacts, ...rest];
}

interface Finishing {
  readonly place: number;
  readonly language: Language;
  readonly drafted: DraftedLayout;
  readonly chance: Chance;
  readonly hasHeldBack: boolean;
  readonly headerRows: 0 | 1 | 2;
  readonly isWorkbook: boolean;
}

/** Shuffles the columns, names them by labels, and writes the file. */
function finished({
  place,
  language,
  drafted,
  chance,
  hasHeldBack,
  headerRows,
  isWorkbook,
}: Finishing): MadeLayout {
  const { draft, kind, what } = drafted;
  const said = contactWords(language, hasHeldBack);
  const words = { title: chance.pick(said("title")), sum: chance.pick(said("sum")), groups: said("groups") };
  const shape = fileShape(chance, language, headerRows, isWorkbook);
  const shuffled = chance.shuffled(draft.columns);
  const columns = headerRows === 2 ? shuffled.sort((a, b) => a.group - b.group) : shuffled;
  const header = headerOf(columns, headerRows, words.groups);
  const labels = columnLabels(shape.hasTrailingSeparator ? [...header, ""] : header);
  const sheet = isWorkbook && shape.hasCover ? dataSheet : null;
  const rows = rowsOf(columns, shape, words);
  const number = String(place + 1).padStart(2, "0");
  return {
    name: `${number} ${kind} in ${language}: ${what}`,
    fileName: `${number}-${kind}.${isWorkbook ? "xlsx" : "csv"}`,
    language,
    columns,
    rows: columns[0]?.cells.length ?? 0,
    bytes: () => bytesOf(rows, shape),
    truth: truthOf(drafted, kind, columns, labels, { sheet, headerRows, columns: labels }),
    alsoMeans: drafted.alsoMeans,
    actual: drafted.actual ?? new Map(),
    figures: drafted.figures,
  };
}

function truthOf(
  { draft, items }: DraftedLayout,
  kind: MappedKind,
  columns: readonly MadeColumn[],
  labels: readonly string[],
  table: Mapping["table"],
): Mapping {
  const labelOf = (column: MadeColumn) => labels[columns.indexOf(column)] ?? "";
  const fields: Partial<Record<FieldName, FieldRule>> = {};
  for (const [field, rule] of Object.entries(draft.fields)) fields[field as FieldName] = rule(labelOf);
  const named = columns.filter(({ name }) => items?.includes(name)).map(labelOf);
  return {
    version: 1,
    name: "Made up",
    system: "made-up",
    kind,
    table,
    fields,
    ...(named.length > 0 && { items: named }),
  };
}
