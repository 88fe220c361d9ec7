import { type ZoneClock, zoneClock } from "../../../domain/calendar/zone-clock.ts";
import type { FileNote } from "../../../domain/floor/file-codes.ts";
import { surveyResponseKind, surveyResponseValues } from "../../../domain/floor/survey-response.ts";
import { jsonOf } from "../read/json-source.ts";
import { isObject } from "../read/json-table.ts";
import { columnName, hasColumns } from "./column-name.ts";
import type { Format, ReadingContext, RowSink } from "./format.ts";
import { knownBy } from "./known-by.ts";
import { lackedColumns } from "./lacked-columns.ts";
import { type Field, RowFields } from "./row-fields.ts";
import { readScore } from "./score-field.ts";
import { isBesideQuestion, type SurveyQuestion, surveyQuestion } from "./survey-question.ts";

const needed = ["StartDate", "EndDate", "Status", "RecordedDate", "ResponseId"];
/** Columns that the tool has in every export, none of which is a question. */
const ofTheTool = [
  "IPAddress",
  "Progress",
  "Duration (in seconds)",
  "Finished",
  "RecipientLastName",
  "RecipientFirstName",
  "RecipientEmail",
  "ExternalReference",
  "LocationLatitude",
  "LocationLongitude",
  "DistributionChannel",
  "UserLanguage",
];
const dropped = ofTheTool.filter((column) => /^(?:IP|Recipient|External|Location)/.test(column));
/** What floors call the fields by which they hand the survey its agent and its contact; each file has its own. */
const agentColumns = [
  "agent",
  "agent_name",
  "agent_id",
  "agent_email",
  "advisor",
  "advisor_name",
  "employee",
];
const contactColumns = ["contact_id", "ticket_id", "case_id", "conversation_id", "interaction_id", "call_id"];
const about = [...agentColumns, ...contactColumns];

/** The names are the first; more are no export of this tool. */
const rowsOfHeader = 4;

/** What a response is that nobody gave in earnest, by the tool's words and its numbers. */
const setAside: readonly (readonly [FileNote, ReadonlySet<string>])[] = [
  [
    "survey-preview",
    new Set([
      "survey preview",
      "survey test",
      "survey preview spam",
      "offline survey preview",
      "1",
      "2",
      "9",
      "17",
    ]),
  ],
  ["survey-spam", new Set(["spam", "possible spam", "imported spam", "8", "12", "40"])],
];

/**
 * The responses of a Qualtrics survey, exported as CSV: three rows of header (names, the questions' words, import
 * ids), then a row a response. Which column asks for satisfaction, recommendation or empathy is known by its name
 * or its words; any other question is not read. The import ids name the zone of the times.
 */
export const qualtricsResponses: Format = {
  id: "qualtrics-responses",
  title: "Qualtrics survey responses",
  source: "surveys",
  unconfirmed: true,
  columns: [...needed, ...about, ...ofTheTool.filter((column) => !dropped.includes(column))],
  needed,
  essential: ["RecordedDate", "ResponseId"],
  alsoEssential: (header) =>
    about.some((column) => hasColumns(header, [column])) ? [] : agentColumns.slice(0, 1),
  kept: (header) =>
    header.filter((column) => isQuestion(column) && /^Q|nps|csat|satisf|empath/i.test(column)),
  dropped,
  open: [{ column: "RecordedDate", holds: "time" }],
  alwaysLocal: false,

  recognise(header) {
    const named = about.filter((column) => hasColumns(header, [column]));
    return named.length === 0 ? undefined : knownBy(header, [...needed, ...named]);
  },

  lacks: (header) => ({
    survey_response: lackedColumns(header, { contact: contactColumns, agent: agentColumns }),
  }),

  rowReader(header, context) {
    const headers: (readonly string[])[] = [];
    let readFirst: ReturnType<typeof responseReader> | undefined;

    function readResponse(cells: readonly string[], sink: RowSink): void {
      readFirst ??= responseReader(header, headers, context);
      readFirst(cells, sink);
    }

    return Object.assign(readResponse, {
      headerRow(cells: readonly string[]) {
        if (headers.length < rowsOfHeader) headers.push(cells);
      },
    });
  },
};

interface ReadQuestion extends SurveyQuestion {
  readonly field: Field;
}

function responseReader(
  header: readonly string[],
  headers: readonly (readonly string[])[],
  context: ReadingContext,
) {
  const stated = statedClock(headers);
  const isOtherZone = stated !== undefined && stated.zone !== context.clock.zone;
  const fields = new RowFields(header, stated ? { ...context, clock: stated } : context);
  const firstOf = (names: readonly string[]) =>
    names.map((name) => fields.field(name)).filter(({ at }) => at >= 0);
  const id = fields.field("ResponseId");
  const recorded = fields.field("RecordedDate");
  const status = fields.field("Status");
  const agents = firstOf(agentColumns);
  const contacts = firstOf(contactColumns);
  const questions = questionsOf(header, headers).map(({ column, ...question }) => ({
    ...question,
    field: fields.field(column),
  }));
  const said = (places: readonly Field[]) => places.find((place) => fields.cell(place) !== "");

  return function readResponse(cells: readonly string[], sink: RowSink): void {
    fields.beginRow(cells, sink);
    const word = fields.cell(status).toLowerCase();
    const why =
      setAside.find(([, words]) => words.has(word))?.[0] ??
      (questions.length === 0 ? "no-known-question" : undefined);
    const answered = questions.filter(({ field }) => fields.cell(field) !== "");
    if (why !== undefined || answered.length === 0) {
      sink.ignore(why ?? "not-answered");
      return;
    }
    const [answeredAt] = fields.settled([fields.neededInstant(recorded)] as const);
    const response = fields.neededId(id);
    const agent = said(agents);
    const contact = said(contacts);
    const about = {
      response,
      contact: contact ? fields.id(contact) : null,
      agent: agent ? fields.text(agent) : null,
      answeredAt,
      serviceDay: context.floorClock.dayOf(answeredAt),
    };
    const scored = answered.map((question: ReadQuestion) => ({
      question,
      score: readScore(fields, question.field, sink, question),
    }));
    if (fields.isRejected) return;
    if (isOtherZone) sink.warn("stated-zone");
    for (const { question, score } of scored) {
      if (score.scaleMin === null || score.scaleMax === null) sink.warn("scale-not-stated");
      const values = surveyResponseValues({ ...about, kind: question.kind, ...score });
      sink.record(
        surveyResponseKind,
        `qualtrics/${response}/${columnName(question.field.name)}`,
        null,
        values,
      );
    }
  };
}

/** The questions that can be read, by their columns' names and the words in the rows of the header below. */
function questionsOf(header: readonly string[], headers: readonly (readonly string[])[]) {
  const labels = headers.find((cells) => !cells.some(isImportId)) ?? [];
  return header.flatMap((column, at) => {
    const question = isQuestion(column) ? surveyQuestion(column, labels[at] ?? "", header) : undefined;
    return question ? [{ ...question, column }] : [];
  });
}

function isImportId(cell: string): boolean {
  return cell.startsWith("{") && cell.includes("ImportId");
}

/** The clock of the zone that the import ids name for the file's times. */
function statedClock(headers: readonly (readonly string[])[]): ZoneClock | undefined {
  for (const cell of headers.flat().filter(isImportId)) {
    const value = jsonOf(cell);
    const zone = isObject(value) ? value.timeZone : undefined;
    if (typeof zone === "string" && zone !== "") return zoneClock(zone === "Z" ? "UTC" : zone);
  }
  return undefined;
}

function isQuestion(column: string): boolean {
  const name = columnName(column);
  const isTools = [...needed, ...ofTheTool, ...about].some((other) => columnName(other) === name);
  return name !== "" && !isTools && !isBesideQuestion(column);
}
