import { describe, expect, test } from "vitest";
import { formats } from "../../../src/main/import/formats/formats.ts";
import { inspectFile } from "../../../src/main/import/recognise/inspect-file.ts";
import { totalsIn } from "../../../src/main/import/recognise/totals-report.ts";
import { folder } from "./reading.ts";

describe("a header is one of totals", () => {
  test.each([
    "Date,Agent Name,ACD Calls,Avg ACD Time,Avg ACW Time,ACD Time,ACW Time,Agent Ring Time,AUX Time,Avail Time,Staffed Time",
    "Interval Start,Interval End,Interval Complete,Filters,Media Type,Agent Id,Agent Name,Handle,Avg Handle,Avg Talk,Avg Hold,Avg ACW",
    "Agent ID,Last Name,First Name,Username,Login DTS,Logout DTS,Presented,Talk Time (min),Avg Talk Time (min),Login Time (min),Login Session ID",
    "AGENT,CALLS,LOGIN TIME,AVERAGE HANDLE TIME",
    "Agent Name,Calls Handled,Avg. Talk Time,Occupancy",
    "Incoming Calls,Answer Rate,Talk Duration (AVG),Sales Rep",
    "Datum,Mitarbeiter,Anzahl Anrufe,Durchschnittliche Dauer",
    "date,agent,inbound calls,outbound calls,missed calls",
    "queue,interval,% answered,AHT",
  ])("%s", (header) => {
    expect(totalsIn(header.split(","))).not.toEqual([]);
  });

  test.each([
    // One such column alone may stand beside anything.
    "agent,team,date,calls",
    "Agent,Started,Ended,Available Time",
    "historyid,callid,duration,time-start,time-end,missed-queue-calls,answer rate",
    "Conversation ID,Users,Date,Total Handle,Avg Handle,Calls",
    "Name,Team,Wrap-up",
    "",
    // "Number of" a telephone, "name" of somebody.
    "numeroOrigen,nombreAgente,nombreCliente,inicio,fin",
  ])("and this is none: %s", (header) => {
    expect(totalsIn(header.split(","))).toEqual([]);
  });

  test("no known layout is one of totals", () => {
    expect(formats.filter(({ columns }) => totalsIn(columns).length > 0).map(({ id }) => id)).toEqual([]);
  });
});

async function refusal(text: string) {
  using here = folder();
  const path = here.file("report.csv", text);
  return await inspectFile({ path, settle: false }).then(
    () => expect.fail("it was read"),
    (error: { code: string; message: string }) => error,
  );
}

test.each([
  [
    "Agent Group Summary\nDate,Agent Name,ACD Calls,Avg ACD Time,AUX Time,Staffed Time\n3/23/2026,Ana,41,:03:10,:40:00,7:58:00\n",
    "report.csv looks like an agent report of Avaya CMS, which holds totals (ACD Calls, Avg ACD Time, AUX Time, Staffed Time), not single contacts or states with their times; sums do not show who did what, and when; export the call records of CMS (External Call History, ECH) as a table with the names of its fields.",
  ],
  [
    "Agent ID,Username,Login DTS,Logout DTS,Talk Time (min),Avg Talk Time (min),Login Time (min)\n1,ana,4/27/20 12:02 PM,4/27/20 12:47 PM,0.00,0.00,45.45\n",
    "report.csv looks like the agent session report of RingCX, which holds totals (Avg Talk Time (min), Login Time (min)), not single contacts or states with their times; sums do not show who did what, and when; export RingCX's agent segment report, which has each agent's calls.",
  ],
  [
    "Agent,Calls,Login time,Average handle time\nana,41,8:00:00,0:03:10\n",
    "report.csv holds totals (Calls, Login time, Average handle time), not single contacts or states with their times, and its rows have no time and no id, so no record can be made of them; export the single calls, contacts or state changes instead.",
  ],
])("totals are refused in a sentence that says what to take instead", async (text, sentence) => {
  expect(await refusal(text)).toMatchObject({ code: "totals-only", message: sentence });
});
