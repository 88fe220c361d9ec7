import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { SourceName } from "../../../src/domain/floor/record-kind.ts";
import { formatById, formats } from "../../../src/main/import/formats/formats.ts";
import { Refusal } from "../../../src/main/import/recognise/refusal.ts";
import { recordKindOf } from "../../../src/main/record-store/import/record-kinds.ts";
import { contextIn, folder, readRows } from "./reading.ts";

/*
 * Every shape in which exports write times and durations, in every layout: each cell is taken with the right
 * figure, asked, or rejected, or named here as not applying, with its reason. A new layout or a new shape makes
 * this test fail until its cells are filled.
 */
const shared = resolve(import.meta.dirname, "../../../../shared/cases");

/** Three times in one shape: 22:00 on the 28th of March 2026, 09:05 on the 29th and 14:30 on the 30th, in UTC. */
const times: Readonly<Record<string, readonly [string, string, string]>> = {
  "iso Z": ["2026-03-28T22:00:00Z", "2026-03-29T09:05:00Z", "2026-03-30T14:30:00Z"],
  "iso offset": ["2026-03-28T23:00:00+01:00", "2026-03-29T10:05:00+01:00", "2026-03-30T15:30:00+01:00"],
  "iso +0100 space": ["2026-03-28 23:00:00 +0100", "2026-03-29 10:05:00 +0100", "2026-03-30 15:30:00 +0100"],
  "iso UTC word": ["2026-03-28 22:00:00 UTC", "2026-03-29 09:05:00 UTC", "2026-03-30 14:30:00 UTC"],
  "iso local": ["2026-03-28 22:00:00", "2026-03-29 09:05:00", "2026-03-30 14:30:00"],
  "iso no sec": ["2026-03-28 22:00", "2026-03-29 09:05", "2026-03-30 14:30"],
  "iso micro": ["2026-03-28T22:00:00.123456", "2026-03-29T09:05:00.000001", "2026-03-30T14:30:00.5"],
  "iso 1-digit hour": ["2026-03-28 22:00:00", "2026-03-29 9:05:00", "2026-03-30 14:30:00"],
  "iso 12h PM": ["2026-03-28 10:00:00 PM", "2026-03-29 09:05:00 AM", "2026-03-30 02:30:00 PM"],
  "Y/M/D": ["2026/03/28 22:00:00", "2026/03/29 09:05:00", "2026/03/30 14:30:00"],
  "D/M/Y sec": ["28/03/2026 22:00:00", "29/03/2026 09:05:00", "30/03/2026 14:30:00"],
  "D/M/Y": ["28/03/2026 22:00", "29/03/2026 09:05", "30/03/2026 14:30"],
  "D/M/Y, comma": ["28/03/2026, 22:00", "29/03/2026, 09:05", "30/03/2026, 14:30"],
  "M/D/Y 12h": ["03/28/2026 10:00:00 PM", "03/29/2026 09:05:00 AM", "03/30/2026 02:30:00 PM"],
  "M/D/yy h:mm AM": ["3/28/26 10:00 PM", "3/29/26 9:05 AM", "3/30/26 2:30 PM"],
  "M/D/Y no gap PM": ["3/28/2026 10:00PM", "3/29/2026 9:05AM", "3/30/2026 2:30PM"],
  "NNBSP PM": ["3/28/2026, 10:00:00\u202fPM", "3/29/2026, 9:05:00\u202fAM", "3/30/2026, 2:30:00\u202fPM"],
  "NBSP PM": ["3/28/2026 10:00\u00a0PM", "3/29/2026 9:05\u00a0AM", "3/30/2026 2:30\u00a0PM"],
  "p. m. es": ["28/3/2026 10:00:00 p. m.", "29/3/2026 9:05:00 a. m.", "30/3/2026 2:30:00 p. m."],
  "D.M.Y": ["28.03.2026 22:00", "29.03.2026 09:05", "30.03.2026 14:30"],
  "D-M-Y": ["28-03-2026 22:00", "29-03-2026 09:05", "30-03-2026 14:30"],
  "D-Mon-Y": ["28-Mar-2026 22:00:00", "29-Mar-2026 09:05:00", "30-Mar-2026 14:30:00"],
  "D Mon Y": ["28 Mar 2026 22:00", "29 Mar 2026 09:05", "30 Mar 2026 14:30"],
  "Mon D, Y": ["Mar 28, 2026 10:00 PM", "Mar 29, 2026 9:05 AM", "Mar 30, 2026 2:30 PM"],
  RFC2822: ["Sat, 28 Mar 2026 22:00:00", "Sun, 29 Mar 2026 09:05:00", "Mon, 30 Mar 2026 14:30:00"],
  "RFC2822 tz": [
    "Sat, 28 Mar 2026 23:00:00 +0100",
    "Sun, 29 Mar 2026 10:05:00 +0100",
    "Mon, 30 Mar 2026 15:30:00 +0100",
  ],
  "Day, Month D, Y": [
    "Saturday, March 28, 2026 10:00 PM",
    "Sunday, March 29, 2026 9:05 AM",
    "Monday, March 30, 2026 2:30 PM",
  ],
  "Ddd MM/DD/Y": ["Sat 03/28/2026 22:00", "Sun 03/29/2026 09:05", "Mon 03/30/2026 14:30"],
  "compact 14": ["20260328220000", "20260329090500", "20260330143000"],
  "compact 8+time": ["20260328 220000", "20260329 090500", "20260330 143000"],
  "epoch s": ["1774735200", "1774775100", "1774881000"],
  "epoch ms": ["1774735200000", "1774775100000", "1774881000000"],
  "epoch s .0": ["1774735200.0", "1774775100.0", "1774881000.0"],
  "excel serial": ["46109.9166666667", "46110.3784722222", "46111.6041666667"],
  "dot time": ["28.03.2026 22.00.00", "29.03.2026 09.05.00", "30.03.2026 14.30.00"],
  "24:00": ["2026-03-28 22:00:00", "2026-03-29 09:05:00", "2026-03-30 24:00:00"],
  ":60 leap": ["2026-03-28 22:00:00", "2026-03-29 09:05:00", "2026-03-30 14:29:60"],
  "day only iso": ["2026-03-28", "2026-03-29", "2026-03-30"],
  "day only dmy": ["28/03/2026", "29/03/2026", "30/03/2026"],
  "de month": ["28. März 2026 22:00", "29. März 2026 09:05", "30. März 2026 14:30"],
  "fr month": ["28 mars 2026 22:00", "29 mars 2026 09:05", "30 mars 2026 14:30"],
  "hour am": ["3/28/2026 10 PM", "3/29/2026 9:05 AM", "3/30/2026 2:30 PM"],
  ctime: ["Sat Mar 28 22:00:00 2026", "Sun Mar 29 09:05:00 2026", "Mon Mar 30 14:30:00 2026"],
  java: ["Sat Mar 28 22:00:00 GMT 2026", "Sun Mar 29 09:05:00 GMT 2026", "Mon Mar 30 14:30:00 GMT 2026"],
  "zone id": [
    "2026-03-28T23:00:00+01:00[Europe/Berlin]",
    "2026-03-29T11:05:00+02:00[Europe/Berlin]",
    "2026-03-30T16:30:00[Europe/Berlin]",
  ],
};
const truth = ["2026-03-28T22:00:00Z", "2026-03-29T09:05:00Z", "2026-03-30T14:30:00Z"];
/** Shapes whose third time is another one than the truth's. */
const ownThird: Readonly<Record<string, string>> = {
  "24:00": "2026-03-31T00:00:00Z",
  ":60 leap": "2026-03-30T14:29:59Z",
};
const nextDay = ["2026-03-29T02:00:00Z", "2026-03-30T02:00:00Z", "2026-03-31T02:00:00Z"];
const noInstants = new Set(["day only iso", "day only dmy"]);

/** A file of one layout with these times. */
interface TimedLayout {
  /** The column of the records in which the time stands. */
  readonly column: string;
  readonly isDay?: true;
  file(times: readonly string[]): string;
}

const csv = (header: string, rows: readonly string[][]) =>
  [header, ...rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))].join("\n");

const connectEvent = (user: string, kind: string, time: string) =>
  JSON.stringify({
    EventId: `${user} ${kind}`,
    EventTimestamp: time,
    EventType: kind,
    CurrentAgentSnapshot: {
      AgentStatus: { Name: "Available", Type: "ROUTABLE", StartTimestamp: time },
      Configuration: { Username: user },
      Contacts: [],
    },
    PreviousAgentSnapshot: null,
  });

const timed: Readonly<Record<string, TimedLayout>> = {
  contacts: {
    column: "offered_at",
    file: (at) =>
      csv(
        "contact_id,agent,queue,offered_at,ended_at,outcome,talk_seconds",
        at.map((time, row) => [`${row}`, "Ana", "Q", time, "", "handled", "143"]),
      ),
  },
  "agent-states": {
    column: "started_at",
    file: (at) =>
      csv(
        "agent,state,started_at,ended_at",
        at.map((time, row) => ["Ana", "break", time, nextDay[row] ?? ""]),
      ),
  },
  shifts: {
    column: "starts_at",
    file: (at) =>
      csv(
        "agent,shift_start,shift_end",
        at.map((time, row) => ["Ana", time, nextDay[row] ?? ""]),
      ),
  },
  evaluations: {
    column: "evaluated_at",
    file: (at) =>
      csv(
        "evaluation_id,agent,evaluator,form,evaluated_at,item,score,max_score",
        at.map((time, row) => [`${row}`, "Ana", "Bo", "F", time, "Greeting", "3", "5"]),
      ),
  },
  surveys: {
    column: "answered_at",
    file: (at) =>
      csv(
        "response_id,agent,answered_at,kind,score,scale_min,scale_max",
        at.map((time, row) => [`${row}`, "Ana", time, "csat", "4", "1", "5"]),
      ),
  },
  "qualtrics-responses": {
    column: "answered_at",
    file: (at) =>
      csv(
        "StartDate,EndDate,Status,RecordedDate,ResponseId,CSAT,agent",
        at.map((time, row) => [time, time, "IP Address", time, `R_${row}`, "4", "Ana"]),
      ),
  },
  pulses: {
    column: "answered_at",
    file: (at) =>
      csv(
        "response_id,respondent,team,consent,answered_at,item,score,scale_min,scale_max",
        at.map((time, row) => [`${row}`, "otter", "North", "1", time, "Recovery", "4", "1", "5"]),
      ),
  },
  "pulse-consents": {
    column: "said_on",
    isDay: true,
    file: (at) =>
      csv(
        "agent,respondent,link_consent,said_on",
        at.map((time, row) => [`a${row}`, `otter-${row}`, "yes", time]),
      ),
  },
  training: {
    column: "held_at",
    file: (at) =>
      csv(
        "agent,topic,kind,held_at,minutes,status",
        at.map((time, row) => ["Ana", `Topic ${row}`, "course", time, "45", "done"]),
      ),
  },
  roster: {
    column: "hired_on",
    isDay: true,
    file: (at) =>
      csv(
        "agent,name,team,hired_on",
        at.map((time, row) => [`a${row}`, `Name ${row}`, "Blue", time]),
      ),
  },
  absence: {
    column: "service_day",
    isDay: true,
    file: (at) =>
      csv(
        "agent,from,to,kind",
        at.map((time, row) => [`a${row}`, time, time, "planned"]),
      ),
  },
  "five9-call-log": {
    column: "offered_at",
    file: (at) =>
      csv(
        "CALL ID,TIMESTAMP,CAMPAIGN,CALL TYPE,AGENT,TALK TIME",
        at.map((time, row) => [`${row}`, time, "Sales", "Inbound", "ana", "00:02:23"]),
      ),
  },
  "ringcx-agent-segments": {
    column: "offered_at",
    file: (at) =>
      csv(
        "UII,Agent Username,Product Name,Dial Dts,Start Dts,End Dts,Duration,Wrap Time",
        at.map((time, row) => [`'${row}`, "ana", "Sales", time, time, time, "00:02:23", "00:00:10"]),
      ),
  },
  "cisco-uccx-agent-states": {
    column: "started_at",
    file: (at) =>
      csv(
        "Agent Name,State Transition Time,Agent State,Reason Code,Duration",
        at.map((time) => ["Ana", time, "Ready", "0", "0:02:23"]),
      ),
  },
  "avaya-call-records": {
    column: "offered_at",
    file: (at) =>
      csv(
        "UCID,SEGSTART,ANSLOGIN,TALKTIME,ACWTIME",
        at.map((time, row) => [`1${row}`, time, "4101", "143", "10"]),
      ),
  },
  "aircall-calls": {
    column: "offered_at",
    file: (at) =>
      csv(
        "call id,datetime (utc),direction,answered,user,duration (in call)",
        at.map((time, row) => [`c${row}`, time, "inbound", "Yes", "Ana", "143"]),
      ),
  },
  "zendesk-talk-calls": {
    column: "offered_at",
    file: (at) =>
      csv(
        "id,created_at,updated_at,agent_id,completion_status,talk_time,wrap_up_time",
        at.map((time, row) => [`${row}`, time, time, "7", "completed", "143", "10"]),
      ),
  },
  "genesys-interactions": {
    column: "offered_at",
    file: (at) =>
      csv(
        "Users,Date,Duration,Direction,Conversation ID,Total Handle",
        at.map((time, row) => ["Ana", time, "143000", "Inbound", `c${row}`, "143000"]),
      ),
  },
  "talkdesk-contacts": {
    column: "offered_at",
    file: (at) =>
      csv(
        "Interaction ID,Contact Type,Started At,User Name,Talk Time",
        at.map((time, row) => [`${row}`, "Inbound", time, "Ana", "00:02:23"]),
      ),
  },
  "asterisk-queue-log": {
    column: "answered_at",
    file: (at) =>
      csv(
        "time,callid,queuename,agent,event,data1,data2,data3",
        at.flatMap((time, row) => [
          [time, `c${row}`, "sup", "Ana", "CONNECT", "0", "x", "1"],
          [time, `c${row}`, "sup", "Ana", "COMPLETEAGENT", "0", "0", "1"],
        ]),
      ),
  },
  "asterisk-cdr": {
    column: "offered_at",
    file: (at) =>
      csv(
        "accountcode,src,dst,dcontext,clid,channel,dstchannel,lastapp,lastdata,start,answer,end,duration,billsec,disposition,amaflags,uniqueid",
        at.map((time, row) =>
          [
            "",
            "1",
            "2",
            "x",
            "",
            "SIP/t-1",
            "SIP/201-00000010",
            "Dial",
            "",
            time,
            time,
            time,
            "0",
            "0",
          ].concat("ANSWERED", "3", `u${row}`),
        ),
      ),
  },
  "asterisk-cdr-table": {
    column: "offered_at",
    file: (at) =>
      csv(
        "calldate,channel,dstchannel,duration,billsec,disposition",
        at.map((time) => [time, "SIP/t-1", "SIP/201-00000010", "0", "0", "ANSWERED"]),
      ),
  },
  "3cx-cdr": {
    column: "offered_at",
    file: (at) =>
      csv(
        "callid,time-start,time-answered,time-end,from-dn,to-no,to-dn",
        at.map((time, row) => [`${row}`, time, time, time, "10001", "Ext.201", "201"]),
      ),
  },
  "pbxware-cdr": {
    column: "offered_at",
    file: (at) =>
      csv(
        "From,To,Date/Time,Total Duration,Rating Duration,Status,Unique ID",
        at.map((time, row) => ["", "Ana (201)", time, "150", "143", "Answered", `${row}`]),
      ),
  },
  "amazon-connect-contacts": {
    column: "offered_at",
    file: (at) =>
      at
        .map((time, row) =>
          JSON.stringify({
            ContactId: `c${row}`,
            InitiationMethod: "INBOUND",
            InitiationTimestamp: time,
            DisconnectTimestamp: time,
            LastUpdateTimestamp: time,
            Agent: { Username: "ana", ConnectedToAgentTimestamp: time, AgentInteractionDuration: 143 },
          }),
        )
        .join("\n"),
  },
  "amazon-connect-agent-events": {
    column: "started_at",
    file: (at) =>
      at
        .flatMap((time, row) => [
          connectEvent(`ana${row}`, "LOGIN", time),
          connectEvent(`ana${row}`, "LOGOUT", nextDay[row] ?? ""),
        ])
        .join("\n"),
  },
  "contact-lens-evaluations": {
    column: "evaluated_at",
    file: (at) =>
      at
        .map((time, row) =>
          JSON.stringify({
            evaluationId: `e${row}`,
            metadata: {
              contactId: "c",
              agentId: "a",
              evaluationDefinitionTitle: "F",
              evaluator: "b",
              evaluationSubmitTimestamp: time,
            },
            questions: [{ questionRefId: "q", questionText: "Greets", score: { percentage: 80 } }],
          }),
        )
        .join("\n"),
  },
  "zendesk-qa-reviews": {
    column: "evaluated_at",
    file: (at) =>
      JSON.stringify({
        conversations: at.map((time, row) => ({
          externalId: `t${row}`,
          reviews: [
            {
              id: `r${row}`,
              reviewee: { email: "ana@x" },
              reviewer: { email: "bo@x" },
              createdISO: time,
              ratings: [{ categoryId: "g", categoryName: "Greeting", score: 80 }],
            },
          ],
        })),
      }),
  },
  "zendesk-qa-csat": {
    column: "answered_at",
    file: (at) =>
      JSON.stringify({
        csat: at.map((time, row) => ({
          externalTicketId: `t${row}`,
          csatAnsweredAt: time,
          agentEmail: "ana@x",
          csatScore: 4,
        })),
      }),
  },
};

/** Layouts without an instant in one column. */
const withoutInstants: Readonly<Record<string, string>> = {
  "bank-log": "the day and its clocks stand in columns of their own",
  "call-centre-workbook": "the day and its clock stand in columns of their own",
  "nice-cxone-contacts": "the day and its clock stand in columns of their own",
};

const context = contextIn("UTC");
const kindsOfSources = {
  contacts: "contact",
  states: "agent_state",
  shifts: "shift",
  evaluations: "evaluation_item",
  roster: "roster_entry",
  surveys: "survey_response",
  absences: "absence",
  training: "training_session",
  pulses: "pulse_answer",
} as const satisfies Record<SourceName, string>;

function columnsOf(id: string): readonly string[] {
  const source = formatById(id)?.source;
  if (source === undefined) throw new Error(`no layout ${id}`);
  const kind = recordKindOf(id === "pulse-consents" ? "pulse_consent" : kindsOfSources[source]);
  return kind.columns.map(({ name }) => name);
}

/** What becomes of a file: the values of one column of its records, "asked", or why it or its rows are refused. */
async function fate(
  id: string,
  content: string,
  column: string,
): Promise<string | (string | number | null)[]> {
  using here = folder();
  try {
    const { records, rejected, head } = await readRows(here.file("file", content), context, columnsOf(id));
    expect(head.format).toBe(id);
    const [first] = rejected;
    return first ? `rejected: ${first.reason}` : records.map((record) => record[column] ?? null);
  } catch (error) {
    if (error instanceof Refusal && error.code.endsWith("-open")) return `asked: ${error.code}`;
    // A column of which a spreadsheet wrote nothing but marks.
    if (error instanceof Refusal && error.code === "damaged") return "refused: damaged";
    throw error;
  }
}

/** A day column keeps the day as it is written, also where the time lies on the next. */
const dayTruth = (shape: string, instants: readonly string[], row: number) =>
  shape === "24:00" ? (truth[row] ?? "") : (instants[row] ?? "");

const seconds = (iso: string) => Date.parse(iso) / 1000;
const day = (iso: string) => Math.floor(seconds(iso) / 86_400);

describe("times", () => {
  test("every shape that was tried has its line here (needs ../shared)", () => {
    const path = resolve(shared, "matrix_dates.txt");
    if (!existsSync(path)) return;
    expect(rowsOf(path).filter((shape) => !(shape in times))).toEqual([]);
  });

  test("every layout has its column here, or a reason for none", () => {
    const known = [...Object.keys(timed), ...Object.keys(withoutInstants)];
    expect(formats.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([]);
  });

  test.each(Object.entries(timed))("are read alike in %s", async (id, { column, isDay, file }) => {
    const found: Record<string, unknown> = {};
    const due: Record<string, unknown> = {};
    for (const [shape, texts] of Object.entries(times)) {
      const instants = [...truth.slice(0, 2), ownThird[shape] ?? truth[2] ?? ""];
      found[shape] = await fate(id, file(texts), column);
      if (isDay) due[shape] = texts.map((_, row) => day(dayTruth(shape, instants, row)));
      else due[shape] = noInstants.has(shape) ? "rejected: not-a-time" : instants.map(seconds);
    }
    expect(found).toEqual(due);
  });
});

/** A duration in one shape, and how many seconds it is. */
const durations: Readonly<Record<string, readonly [text: string, seconds: number | null]>> = {
  "plain s": ["143", 143],
  "143.0": ["143.0", 143],
  "143,5 (dec comma)": ["143,5", 143.5],
  "1,143 (thousands)": ["1,143", 1143],
  "1.143 (de thousands / dec)": ["1.143", 1143],
  "1 143 (space)": ["1 143", 1143],
  "0:02:23": ["0:02:23", 143],
  "00:02:23": ["00:02:23", 143],
  "02:23": ["02:23", 143],
  ":23 (Avaya)": [":23", 23],
  "2.383 min": ["2.383", 142.98],
  "0:02:23.500": ["0:02:23.500", 143.5],
  "25:10:05": ["25:10:05", 90_605],
  "1.01:10:05 .NET": ["1.01:10:05", 90_605],
  "1 day, 1:10:05": ["1 day, 1:10:05", 90_605],
  "2m 23s": ["2m 23s", 143],
  "1h 2m 3s": ["1h 2m 3s", 3723],
  "143s": ["143s", 143],
  "143 sec": ["143 sec", 143],
  PT2M23S: ["PT2M23S", 143],
  "-5": ["-5", -5],
  "-00:00:05": ["-00:00:05", -5],
  "00:60:00": ["00:60:00", 3600],
  "125:30 MMM:SS": ["125:30", 7530],
  "N/A": ["N/A", null],
  "--": ["--", null],
  "-": ["-", null],
  NULL: ["NULL", null],
  "quoted space": [" 143 ", 143],
  "'143": ["'143", 143],
  "1.43E+02": ["1.43E+02", 143],
  "0.001655093 day": ["0.001655093", 143],
  "1900-01-00 0:02:23": ["1900-01-00 0:02:23", 143],
  "1899-12-30 00:02:23": ["1899-12-30 00:02:23", 143],
  "12:02:23 AM": ["12:02:23 AM", 143],
  "00h02m23s": ["00h02m23s", 143],
  "2'23\"": ["2'23\"", 143],
  "#######": ["#######", null],
};

interface MeasuredLayout {
  readonly column: string;
  /** What a duration of so many seconds is kept as; seconds where this is left out. */
  kept?(seconds: number): number;
  file(duration: string, seconds: number): string;
}

const plus = (start: string, seconds: number) => new Date(Date.parse(start) + seconds * 1000).toISOString();

const measured: Readonly<Record<string, MeasuredLayout>> = {
  contacts: {
    column: "talk_seconds",
    file: (text, length) =>
      csv(
        "contact_id,agent,queue,offered_at,answered_at,ended_at,talk_seconds,outcome",
        truth.map((at, row) => [
          `${row}`,
          "Ana",
          "Q",
          at,
          at,
          plus(at, Math.max(length, 0)),
          text,
          "handled",
        ]),
      ),
  },
  "five9-call-log": {
    column: "talk_seconds",
    file: (text) =>
      csv(
        "CALL ID,TIMESTAMP,CAMPAIGN,CALL TYPE,AGENT,TALK TIME",
        truth.map((at, row) => [`${row}`, at, "Sales", "Inbound", "ana", text]),
      ),
  },
  "ringcx-agent-segments": {
    column: "talk_seconds",
    file: (text, length) =>
      csv(
        "UII,Agent Username,Product Name,Start Dts,End Dts,Duration,Wrap Time",
        truth.map((at, row) => [`'${row}`, "ana", "Sales", at, plus(at, Math.max(length, 0)), text, ""]),
      ),
  },
  "cisco-uccx-agent-states": {
    column: "ended_at",
    kept: (length) => Math.floor(seconds(truth[0] ?? "") + length),
    file: (text) =>
      csv(
        "Agent Name,State Transition Time,Agent State,Reason Code,Duration",
        truth.map((_, row) => [`Ana ${row}`, truth[0] ?? "", "Ready", "0", text]),
      ),
  },
  "avaya-call-records": {
    column: "talk_seconds",
    file: (text) =>
      csv(
        "UCID,SEGSTART,ANSLOGIN,TALKTIME,ACWTIME",
        truth.map((at, row) => [`1${row}`, at, "4101", text, ""]),
      ),
  },
  "aircall-calls": {
    column: "talk_seconds",
    file: (text) =>
      csv(
        "call id,datetime (utc),direction,answered,user,duration (in call)",
        truth.map((at, row) => [`c${row}`, at, "inbound", "Yes", "Ana", text]),
      ),
  },
  "zendesk-talk-calls": {
    column: "talk_seconds",
    file: (text) =>
      csv(
        "id,created_at,updated_at,agent_id,completion_status,talk_time,wrap_up_time",
        truth.map((at, row) => [`${row}`, at, at, "7", "completed", text, ""]),
      ),
  },
  "genesys-interactions": {
    column: "handle_seconds",
    file: (text) =>
      csv(
        "Users,Date,Duration,Direction,Conversation ID,Total Handle",
        truth.map((at, row) => ["Ana", at, "143000", "Inbound", `c${row}`, text]),
      ),
  },
  "talkdesk-contacts": {
    column: "talk_seconds",
    file: (text) =>
      csv(
        "Interaction ID,Contact Type,Started At,User Name,Talk Time",
        truth.map((at, row) => [`${row}`, "Inbound", at, "Ana", text]),
      ),
  },
  "nice-cxone-contacts": {
    column: "talk_seconds",
    file: (text) =>
      csv(
        "contact_id,master_contact_id,skill_name,agent_name,start_date,start_time,agent_time,abandon",
        truth.map((at, row) => [`${row}`, `${row}`, "Sales", "Ana", at.slice(0, 10), "09:12:58", text, "N"]),
      ),
  },
  "call-centre-workbook": {
    column: "talk_seconds",
    file: (text) =>
      csv(
        "Call Id,Agent,Date,Time,Topic,Answered (Y/N),Resolved,Speed of answer in seconds,AvgTalkDuration,Satisfaction rating",
        truth.map((at, row) => [`${row}`, "Ana", at.slice(0, 10), "9:12:58", "T", "Y", "Y", "10", text, ""]),
      ),
  },
  "asterisk-cdr": {
    column: "talk_seconds",
    file: (text, length) =>
      csv(
        "accountcode,src,dst,dcontext,clid,channel,dstchannel,lastapp,lastdata,start,answer,end,duration,billsec,disposition,amaflags,uniqueid",
        truth.map((at, row) =>
          ["", "1", "2", "x", "", "SIP/t-1", "SIP/201-00000010", "Dial", "", at, at].concat(
            plus(at, Math.max(length, 0)),
            text,
            text,
            "ANSWERED",
            "3",
            `u${row}`,
          ),
        ),
      ),
  },
  "asterisk-cdr-table": {
    column: "talk_seconds",
    file: (text) =>
      csv(
        "calldate,channel,dstchannel,duration,billsec,disposition",
        truth.map((at) => [at, "SIP/t-1", "SIP/201-00000010", text, text, "ANSWERED"]),
      ),
  },
  "pbxware-cdr": {
    column: "talk_seconds",
    file: (text) =>
      csv(
        "From,To,Date/Time,Total Duration,Rating Duration,Status,Unique ID",
        truth.map((at, row) => ["", "Ana (201)", at, "150", text, "Answered", `${row}`]),
      ),
  },
  training: {
    column: "minutes",
    kept: (length) => length / 60,
    file: (text) =>
      csv(
        "agent,topic,kind,held_at,minutes,status",
        truth.map((at, row) => ["Ana", `Topic ${row}`, "course", at, text, "done"]),
      ),
  },
  "bank-log": {
    column: "handle_seconds",
    file: (text) =>
      csv(
        "vru+line,call_id,customer_id,priority,type,date,vru_entry,vru_exit,vru_time,q_start,q_exit,q_time,outcome,ser_start,ser_exit,ser_time,server",
        truth.map((at, row) =>
          [
            "AA",
            `${row}`,
            "0",
            "0",
            "PS",
            at.slice(0, 10),
            "7:00:00",
            "7:00:05",
            "5",
            "0:00:00",
            "0:00:00",
          ].concat("0", "AGENT", "7:00:05", "7:02:28", text, "NETTA"),
        ),
      ),
  },
  "amazon-connect-contacts": {
    column: "talk_seconds",
    file: (text) =>
      truth
        .map((at, row) =>
          JSON.stringify({
            ContactId: `c${row}`,
            InitiationMethod: "INBOUND",
            InitiationTimestamp: at,
            DisconnectTimestamp: at,
            LastUpdateTimestamp: at,
            Agent: { Username: "ana", ConnectedToAgentTimestamp: at, AgentInteractionDuration: text },
          }),
        )
        .join("\n"),
  },
};

/** Layouts that have no duration in a column. */
const withoutDurations: Readonly<Record<string, string>> = {
  "amazon-connect-agent-events": "a state lasts until the next one begins",
  "agent-states": "an interval has a start and an end",
  shifts: "a shift has a start and an end",
  evaluations: "an evaluation has no length",
  "contact-lens-evaluations": "an evaluation has no length",
  "zendesk-qa-reviews": "a review has no length",
  "zendesk-qa-csat": "an answer has no length",
  "qualtrics-responses": "how long an answer took is not kept",
  surveys: "an answer has no length",
  pulses: "an answer has no length",
  "pulse-consents": "a consent has no length",
  roster: "a person has no length; weekly hours are a number",
  absence: "an absence is a range of days",
  "3cx-cdr": "the talk lies between two times; the duration only settles an hour that came twice",
  "asterisk-queue-log":
    "the switch writes whole seconds, and what an event's values mean depends on the event",
};

/** Shapes that are no duration of a contact in any layout. */
const everywhere: Readonly<Record<string, string>> = {
  "-5": "rejected: negative",
  "-00:00:05": "rejected: negative",
  "#######": "refused: damaged",
  "25:10:05": "rejected: call-longer-than-a-day",
  "1.01:10:05 .NET": "rejected: call-longer-than-a-day",
  "1 day, 1:10:05": "rejected: call-longer-than-a-day",
};

/** Cells that differ from their row, and why. */
const openPoint = {
  // Without start and end to hold them against, a point before three digits may be either.
  "1.143 (de thousands / dec)": "asked: numbers-open",
  "2.383 min": "asked: numbers-open",
};
const three = (value: number) => [value, value, value];
const otherwise: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "five9-call-log": openPoint,
  "genesys-interactions": openPoint,
  "pbxware-cdr": openPoint,
  "call-centre-workbook": openPoint,
  // A state may last longer than a day, and what has no duration still lasts where the report ends.
  "cisco-uccx-agent-states": {
    "1.143 (de thousands / dec)": three(seconds(truth[0] ?? "") + 1),
    "2.383 min": three(seconds(truth[0] ?? "") + 2),
    ...Object.fromEntries(
      ["25:10:05", "1.01:10:05 .NET", "1 day, 1:10:05"].map((shape) => [
        shape,
        three(seconds(truth[0] ?? "") + 90_605),
      ]),
    ),
    ...Object.fromEntries(["N/A", "--", "-", "NULL"].map((shape) => [shape, []])),
  },
  "aircall-calls": openPoint,
  // The maker documents seconds.
  "zendesk-talk-calls": { "2.383 min": three(2383), "0.001655093 day": three(0.002) },
  "avaya-call-records": { "2.383 min": three(2383), "0.001655093 day": three(0.002) },
  "nice-cxone-contacts": openPoint,
  "talkdesk-contacts": openPoint,
  // The log's seconds are documented, so that a point can only stand between thousands.
  "bank-log": { "2.383 min": three(2383), "0.001655093 day": three(0.002) },
  // As in the bank log; and without an end a leg has no other length.
  "asterisk-cdr-table": {
    "2.383 min": three(2383),
    "0.001655093 day": three(0.002),
    ...Object.fromEntries(["N/A", "--", "-", "NULL"].map((shape) => [shape, "rejected: blank"])),
  },
  // Without the seconds that were billed, the call's answer and end say how long it was.
  "asterisk-cdr": Object.fromEntries(["N/A", "--", "-", "NULL"].map((shape) => [shape, three(143)])),
  // JSON has its own numbers: a point stands before decimals, and the maker documents seconds.
  "amazon-connect-contacts": {
    "1.143 (de thousands / dec)": three(1.143),
    "2.383 min": three(2.383),
    "0.001655093 day": three(0.002),
  },
  // Bare numbers are minutes, by the column's name; a training without a length is none.
  training: {
    "plain s": three(143),
    "143.0": three(143),
    "143,5 (dec comma)": three(143.5),
    "1,143 (thousands)": three(1143),
    "1.143 (de thousands / dec)": three(1.143),
    "1 143 (space)": three(1143),
    "2.383 min": three(2.383),
    "quoted space": three(143),
    "'143": three(143),
    "1.43E+02": three(143),
    "0.001655093 day": three(0.00165),
    ...Object.fromEntries(["N/A", "--", "-", "NULL"].map((shape) => [shape, "rejected: blank"])),
    ...Object.fromEntries(
      ["25:10:05", "1.01:10:05 .NET", "1 day, 1:10:05"].map((shape) => [shape, "rejected: too-long"]),
    ),
  },
};

describe("durations", () => {
  test("every shape that was tried has its line here (needs ../shared)", () => {
    const path = resolve(shared, "matrix_durations.txt");
    if (!existsSync(path)) return;
    expect(rowsOf(path).filter((shape) => !(shape in durations))).toEqual([]);
  });

  test("every layout has its column here, or a reason for none", () => {
    const known = [...Object.keys(measured), ...Object.keys(withoutDurations)];
    expect(formats.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([]);
  });

  test.each(Object.entries(measured))("are read alike in %s", async (id, layout) => {
    const { column, file, kept = (length: number) => length } = layout;
    const found: Record<string, unknown> = {};
    const due: Record<string, unknown> = {};
    for (const [shape, [text, length]] of Object.entries(durations)) {
      found[shape] = await fate(id, file(text, length ?? 143), column);
      const value = length === null ? null : kept(length);
      due[shape] = otherwise[id]?.[shape] ?? everywhere[shape] ?? [value, value, value];
    }
    expect(found).toEqual(due);
  });
});

/** The names of a matrix's rows: what stands before the first of its wide columns. */
function rowsOf(path: string): string[] {
  const [head = "", ...lines] = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const header = head.startsWith("shape") ? head : (lines.find((line) => line.startsWith("shape")) ?? "");
  const width = header.indexOf("contacts");
  const rows = lines.filter(
    (line) => line.length > width && !line.startsWith("shape") && line[width - 1] === " ",
  );
  return rows.map((line) => line.slice(0, width).trim());
}
