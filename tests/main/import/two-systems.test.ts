import { expect, test } from "vitest";
import { importFile } from "../../../src/main/import/import-file.ts";
import { newStore } from "../record-store/store/store-fixture.ts";
import { folder } from "./reading.ts";

const log = [
  "1772445600|1772445600.1|sup|NONE|ENTERQUEUE||5550190|1",
  "1772445610|1772445600.1|sup|Ana|CONNECT|10|1772445601.2|5",
  "1772445910|1772445600.1|sup|Ana|COMPLETECALLER|10|300|1",
  "1772446000|1772446000.5|sup|NONE|ENTERQUEUE||5550191|1",
  "1772446030|1772446000.5|sup|NONE|ABANDON|1|1|30",
].join("\n");
const cdr = [
  "calldate,src,dst,channel,dstchannel,lastapp,lastdata,duration,billsec,disposition,uniqueid,linkedid",
  '2026-03-02 10:00:00,5550190,100,SIP/t-00000001,Local/201@q-00000001;1,Queue,"sup,t,,,60",310,310,ANSWERED,1772445600.1,1772445600.1',
  '2026-03-02 10:00:05,5550190,201,Local/201@q-00000001;2,SIP/201-00000002,Dial,"SIP/201,20",305,301,ANSWERED,1772445601.2,1772445600.1',
  '2026-03-02 10:05:20,5550190,202,SIP/t-00000001,SIP/202-00000003,Dial,"SIP/202,20",70,60,ANSWERED,1772445600.1,1772445600.1',
  '2026-03-02 10:06:40,5550191,100,SIP/t-00000004,,Queue,"sup,t,,,60",30,30,ANSWERED,1772446000.5,1772446000.5',
].join("\n");

// As some switches write them: nothing says that the call went through a queue.
const withoutQueue = cdr.replaceAll('Queue,"sup,t,,,60"', 'Dial,"Local/201@q,20"');

test.each([
  ["the log first", [log, cdr]],
  ["the log last", [cdr, log]],
  ["the log first, the records without the queue", [log, withoutQueue]],
  ["the log last, the records without the queue", [withoutQueue, log]],
])(
  "one call of two systems is one contact, and what only one of them saw is kept: %s",
  async (_order, texts) => {
    const fixture = await newStore();
    using here = folder();
    for (const [at, text] of texts.entries()) {
      const path = here.file(`file${at}`, text);
      const place = { store: fixture.store, customerSecret: "5e".repeat(32) };
      await importFile(place, { path, zone: "UTC", now: 1_772_500_000 });
    }
    const rows = fixture.look((store) =>
      store.rows(
        `SELECT a.source_id AS agent, c.outcome, c.talk_seconds AS talk
       FROM contact c LEFT JOIN agent a ON a.agent_id = c.agent_id ORDER BY c.offered_at, c.key`,
      ),
    );
    expect(rows).toEqual([
      { agent: "Ana", outcome: "handled", talk: 300 },
      // To whom the call was transferred only the call detail records know.
      { agent: "SIP/202", outcome: "handled", talk: 60 },
      { agent: null, outcome: "abandoned", talk: null },
    ]);
  },
);
