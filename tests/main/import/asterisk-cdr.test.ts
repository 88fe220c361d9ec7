import { describe, expect, test } from "vitest";
import { contactKind } from "../../../src/domain/floor/contact.ts";
import { contextIn, folder, read } from "./reading.ts";

const columns = contactKind.columns.map(({ name }) => name);
const lisbon = contextIn("Europe/Lisbon");
const utc = contextIn("UTC");
const at = (text: string) => Date.parse(text) / 1000;
/** 2026-03-02 09:00:00 in UTC. */
const nine = at("2026-03-02T09:00:00Z");

async function cdr(text: string, context = utc) {
  using here = folder();
  return await read(here.file("cdr.csv", text), context, columns);
}

const quoted = (cells: readonly (string | number)[]) =>
  cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(",");

interface Leg {
  readonly linked: string;
  /** Seconds from nine o'clock. */
  readonly start: number;
  readonly duration: number;
  readonly billsec?: number;
  readonly to?: string;
  readonly app?: string;
  readonly data?: string;
  readonly unique?: string;
  readonly disposition?: string;
  readonly source?: string;
  readonly from?: string;
}

const header =
  "linkedid,calldate,duration,billsec,disposition,src,dst,clid,channel,dstchannel,lastapp,lastdata,uniqueid,sequence";
const clock = (seconds: number) =>
  new Date((nine + seconds) * 1000).toISOString().slice(0, 19).replace("T", " ");
const line = (leg: Leg, at: number) =>
  quoted([
    leg.linked,
    clock(leg.start),
    leg.duration,
    leg.billsec ?? 0,
    leg.disposition ?? (leg.billsec === undefined ? "NO ANSWER" : "ANSWERED"),
    leg.source ?? "5550190",
    "100",
    '"Someone" <5550190>',
    leg.from ?? "SIP/trunk-00000001",
    leg.to ?? "",
    leg.app ?? "Dial",
    leg.data ?? "",
    leg.unique ?? leg.linked,
    at,
  ]);
const placed: Leg = {
  linked: "9.1",
  start: 0,
  duration: 60,
  source: "202",
  from: "SIP/202-00000005",
  data: "SIP/trunk/15550100,30",
};
const table = (legs: readonly Leg[]) => [header, ...legs.map(line)].join("\n");
const parts = (records: Awaited<ReturnType<typeof cdr>>["records"]) =>
  records.map(({ agent, offered_at, answered_at, ended_at, handle_seconds }) => [
    agent,
    Number(offered_at) - nine,
    answered_at === null ? null : Number(answered_at) - nine,
    Number(ended_at) - nine,
    handle_seconds,
  ]);

describe("the cdr table", () => {
  test("knows start and seconds, from which the answer and the end follow", async () => {
    const { head, records } = await cdr(
      table([{ linked: "9.1", start: 0, duration: 65, billsec: 60, to: "SIP/201-00000010" }]),
    );
    expect(head).toMatchObject({ format: "asterisk-cdr-table", hasHeader: true, needsZone: true });
    expect(head.droppedColumns.map(({ column }) => column)).toEqual(["dst", "clid"]);
    expect(records).toMatchObject([
      {
        key: "asterisk/9.1",
        agent: "SIP/201",
        outcome: "handled",
        offered_at: nine,
        answered_at: nine + 5,
        ended_at: nine + 65,
        wait_seconds: 5,
        talk_seconds: 60,
        customer: "hash of 5550190",
      },
    ]);
  });

  test("billed seconds that were rounded up put no answer before the start", async () => {
    const { records } = await cdr(
      table([{ linked: "9.1", start: 0, duration: 4, billsec: 5, to: "SIP/201-00000010" }]),
    );
    expect(records).toMatchObject([{ answered_at: nine, ended_at: nine + 4, talk_seconds: 5 }]);
  });

  test("a leg whose cells were moved is rejected, not read", async () => {
    const text = table([{ linked: "9.1", start: 0, duration: 65, billsec: 60, to: "SIP/201-00000010" }]);
    const moved = quoted(["9.2", clock(9), "65", "60", "5550190", "ANSWERED"].concat(Array(8).fill("x")));
    const { rejected } = await cdr(`${text}\n${moved}`);
    expect(rejected).toEqual([{ line: 3, field: "disposition", reason: "unknown-word" }]);
  });

  test("quotation marks that nobody doubled leave the cells where they are", async () => {
    const text = [
      header,
      `9.1,"${clock(0)}",65,60,ANSWERED,5550190,100,""Roe, Jane" <5550190>",SIP/t-00000001,SIP/201-00000010,Dial,,9.1,0`,
      `9.2,"${clock(70)}",65,60,ANSWERED,5550190,100,""" <5550190>",SIP/t-00000001,SIP/202-00000010,Dial,,9.2,0`,
    ].join("\n");
    const { records } = await cdr(text);
    expect(records.map(({ agent }) => agent)).toEqual(["SIP/201", "SIP/202"]);
  });

  test.each([
    ["as the documentation makes it", [], undefined],
    ["as FreePBX makes it", ["did", "rec.wav", "105", "Name", "", "", ""], undefined],
    ["with what follows in another order", ["0", "1772442000.7", "12"], "1772442000.7"],
  ])("is known without a header, %s", async (_what, tail, linked) => {
    const leg = (second: number, id: string) =>
      quoted([
        clock(second),
        '"Someone" <105>',
        "5550190",
        "100",
        "ext",
        "SIP/t-00000001",
        "SIP/201-00000010",
        "Dial",
        "SIP/201,20",
        "65",
        "60",
        "ANSWERED",
        "3",
        "",
        id,
        "",
        ...tail,
      ]);
    const { head, records } = await cdr(`${leg(0, "1772442000.7")}\n${leg(100, "1772442100.9")}`);
    expect(head).toMatchObject({ format: "asterisk-cdr-table", hasHeader: false });
    const keys = linked ? [linked] : ["1772442000.7", "1772442100.9"];
    expect(records.map(({ key }) => key)).toEqual(keys.map((id) => `asterisk/${id}`));
  });
});

describe("the second in an id", () => {
  const days = ["3/4/2026 09:00:00", "4/4/2026 10:00:00"];
  const file = (ids: readonly string[], dates = days) =>
    [
      header,
      ...dates.map((date, row) =>
        quoted(
          [
            "",
            date,
            65,
            60,
            "ANSWERED",
            "5550190",
            "100",
            "",
            "SIP/t-1",
            "SIP/201-00000010",
            "Dial",
            "",
          ].concat(ids[row] ?? "", "0"),
        ),
      ),
    ].join("\n");

  test.each([
    ["day-first", ["2026-04-03T08:00:00Z", "2026-04-04T09:00:00Z"]],
    ["month-first", ["2026-03-04T09:00:00Z", "2026-04-04T09:00:00Z"]],
  ])("settles that days are %s, where each can be read either way", async (order, instants) => {
    const { head, records } = await cdr(
      file(instants.map((instant, row) => `${at(instant)}.${row}`)),
      lisbon,
    );
    expect(head.evidence.join()).toContain(`calldate: ${order}, 1 of 2 days can be read in no other way`);
    expect(records.map(({ offered_at }) => offered_at)).toEqual(instants.map(at));
  });

  test("that ids do not agree on leaves the question open", async () => {
    const ids = [`${at("2026-04-03T08:00:00Z")}.1`, `${at("2026-05-04T09:00:00Z")}.2`];
    await expect(cdr(file(ids, ["3/4/2026 09:00:00", "5/4/2026 10:00:00"]), lisbon)).rejects.toMatchObject({
      code: "dates-open",
    });
  });

  test("settles which of two hours is meant when the clocks go back", async () => {
    const instants = ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"];
    const ids = instants.map((instant, row) => `${at(instant)}.${row}`);
    const dates = ["2026-10-25 01:30:00", "2026-10-25 01:30:00"];
    const { records } = await cdr(file(ids.toReversed(), dates), lisbon);
    expect(records.map(({ offered_at }) => offered_at)).toEqual(instants.toReversed().map(at));
  });
});

describe("one call of several devices", () => {
  const first: Leg = { linked: "9.1", start: 0, duration: 65, billsec: 60, to: "SIP/201-00000010" };
  const second: Leg = { linked: "9.1", start: 66, duration: 40, billsec: 30, to: "SIP/202-00000011" };

  test("is a part for each that answered, under one key", async () => {
    const { records, end } = await cdr(table([first, second]));
    expect(new Set(records.map(({ key }) => key))).toEqual(new Set(["asterisk/9.1"]));
    expect(parts(records)).toEqual([
      ["SIP/201", 0, 5, 65, 60],
      ["SIP/202", 66, 76, 106, 30],
    ]);
    expect(end.ignored).toMatchObject([{ code: "leg-of-a-counted-call", count: 1 }]);
    expect(end.warnings).toEqual([]);
  });

  test("is the same in whatever order its rows stand, and however far apart", async () => {
    const between = Array.from({ length: 50 }, (_, at): Leg => {
      return { linked: `8.${at}`, start: at * 5000, duration: 10, billsec: 5, to: "SIP/203-00000012" };
    });
    const { records } = await cdr(table([second, ...between, first]));
    const found = records.filter(({ key }) => key === "asterisk/9.1");
    expect(parts(found)).toEqual([
      ["SIP/201", 0, 5, 65, 60],
      ["SIP/202", 66, 76, 106, 30],
    ]);
    expect(records).toHaveLength(52);
  });

  test("of which several rang and one answered is that one's", async () => {
    const rang: Leg = { linked: "9.1", start: 0, duration: 5, to: "SIP/202-00000011" };
    const silent: Leg = { linked: "9.1", start: 0, duration: 5, billsec: 0, to: "SIP/203-00000011" };
    const { records } = await cdr(table([rang, silent, first]));
    expect(parts(records)).toEqual([["SIP/201", 0, 5, 65, 60]]);
  });

  test("one of which is a line to the outside is the other's", async () => {
    const outside: Leg = {
      ...second,
      to: "PJSIP/carrier-00000013",
      data: "PJSIP/15550100@carrier,30",
    };
    expect(parts((await cdr(table([first, outside]))).records)).toEqual([["SIP/201", 0, 5, 65, 60]]);
    expect(parts((await cdr(table([outside]))).records)).toEqual([["PJSIP/carrier", 66, 76, 106, 30]]);
  });

  test.each<[string, Leg, unknown[]]>([
    [
      "to the outside, answered, is the extension's that placed it",
      { ...placed, billsec: 50, to: "SIP/trunk-00000006" },
      ["SIP/202", "handled", "outbound", 50, null],
    ],
    [
      "to the outside, not answered, nobody gave up",
      { ...placed, to: "SIP/trunk-00000006" },
      [null, "unserved", "outbound", null, null],
    ],
    [
      "to a colleague is the one's who answered",
      { ...placed, billsec: 50, to: "SIP/203-00000006", data: "SIP/203,20" },
      ["SIP/203", "handled", null, 50, null],
    ],
    [
      "to a colleague who did not answer was given up",
      { ...placed, to: "SIP/203-00000006", data: "SIP/203,20" },
      [null, "abandoned", null, null, null],
    ],
  ])("from an extension %s", async (_what, leg, expected) => {
    const { records } = await cdr(table([leg]));
    expect(
      records.map((record) =>
        ["agent", "outcome", "direction", "handle_seconds", "customer"].map((name) => record[name]),
      ),
    ).toEqual([expected]);
  });

  test("that were connected at once keeps each", async () => {
    const { records } = await cdr(table([first, { ...second, start: 20 }]));
    expect(parts(records).map(([agent, , , , work]) => [agent, work])).toEqual([
      ["SIP/201", 60],
      ["SIP/202", 30],
    ]);
  });

  test("that comes back to the one who had it is summed, and says so", async () => {
    const { records, end } = await cdr(table([first, { ...second, to: "SIP/201-00000011" }]));
    expect(parts(records)).toEqual([["SIP/201", 0, 5, 106, 90]]);
    expect(end.warnings).toMatchObject([{ code: "transfer-to-oneself", count: 1 }]);
  });
});

describe("a call that went through a queue", () => {
  const queued: Leg = {
    linked: "9.1",
    start: 0,
    duration: 65,
    billsec: 65,
    to: "Local/201@agents-00000001;1",
    app: "Queue",
    data: "sup,t,,,60",
  };
  const answered: Leg = {
    linked: "9.1",
    unique: "9.2",
    start: 12,
    duration: 53,
    billsec: 50,
    to: "SIP/201-00000010",
  };

  test("has the key of the queue log's contact, and the device of its other leg", async () => {
    const { records } = await cdr(table([queued, answered]));
    expect(records).toMatchObject([
      { key: "queue-log/9.1/sup", queue: "sup", agent: "SIP/201", talk_seconds: 50, wait_seconds: 15 },
    ]);
  });

  test("has of several queues the one in which somebody answered", async () => {
    const gone: Leg = { ...queued, data: "first,t", to: "" };
    const later: Leg = { ...queued, data: "last,t", to: "", start: 70 };
    const { records } = await cdr(table([gone, queued, later, answered]));
    expect(records).toMatchObject([{ key: "queue-log/9.1/sup" }]);
    const { records: lost } = await cdr(table([gone, later]));
    expect(lost).toMatchObject([{ key: "queue-log/9.1/last", outcome: "abandoned" }]);
  });

  test("and was answered in one and then in another is a contact of each, as the queue's log has it", async () => {
    const passed: Leg = {
      ...queued,
      data: "bill,t",
      start: 66,
      duration: 40,
      billsec: 30,
      to: "SIP/202-00000011",
    };
    const back: Leg = { ...queued, start: 110, duration: 30, billsec: 25, to: "SIP/203-00000012" };
    const { records, end } = await cdr(table([back, passed, answered, queued]));
    expect(records.map(({ key, queue, agent, offered_at }) => [key, queue, agent, offered_at])).toEqual([
      ["queue-log/9.1/sup/2", "sup", "SIP/203", nine + 110],
      ["queue-log/9.1/bill", "bill", "SIP/202", nine + 66],
      ["queue-log/9.1/sup", "sup", "SIP/201", nine],
    ]);
    expect(end.ignored).toMatchObject([{ code: "leg-of-a-counted-call", count: 1 }]);
  });
});

describe("cdr_custom", () => {
  const leg = (start: string, id: string) =>
    quoted([
      '"Someone" <5550190>',
      "5550190",
      "100",
      "from-outside",
      "SIP/trunk-00000000",
      "SIP/201-00000010",
      "Dial",
      "SIP/201,20",
      `2026-03-02 ${start}:00`,
      `2026-03-02 ${start}:05`,
      `2026-03-02 ${start}:45`,
      45,
      40,
      "ANSWERED",
      "DOCUMENTATION",
      "",
      id,
      "",
      0,
    ]);

  test("is known in the order of its own mapping", async () => {
    const { head, records } = await cdr(`${leg("09:00", "1.1")}\n${leg("10:00", "1.2")}`);
    expect(head).toMatchObject({ format: "asterisk-cdr", hasHeader: false });
    expect(records).toMatchObject([
      { key: "asterisk/1.1", agent: "SIP/201", handle_seconds: 40, wait_seconds: 5 },
      { key: "asterisk/1.2" },
    ]);
  });

  test("with a header in another order, and fewer fields", async () => {
    const { head, records } = await cdr(
      "uniqueid,disposition,start,duration,billsec,channel,dstchannel\n" +
        "1.1,ANSWERED,2026-03-02 09:00:00,45,40,SIP/t-00000001,SIP/201-00000010",
    );
    expect(head).toMatchObject({ format: "asterisk-cdr", hasHeader: true });
    expect(head.evidence.join()).toContain("end");
    expect(records).toMatchObject([{ answered_at: nine + 5, ended_at: nine + 45, handle_seconds: 40 }]);
  });
});

const legCells = [
  "",
  "5550190",
  "100",
  "in",
  "x",
  "SIP/trunk-00000001",
  "SIP/201-00000010",
  "Dial",
  "SIP/201,20",
  "2026-03-02 09:00:00",
  "2026-03-02 09:00:05",
  "2026-03-02 09:01:05",
  "65",
  "60",
  "ANSWERED",
  "3",
];

test.each<[string, string[], string]>([
  ["the ids at the end of 21 cells", ["1772442000.2", "", "", "1772442000.1", "7"], "asterisk/1772442000.1"],
  [
    "the same with a separator behind it",
    ["1772442000.2", "", "", "1772442000.1", "7", ""],
    "asterisk/1772442000.1",
  ],
  ["the call's id alone", ["", "1772442000.1", "7"], "asterisk/1772442000.1"],
  ["the call's id alone, with a separator", ["", "1772442000.1", "7", ""], "asterisk/1772442000.1"],
  [
    "columns of the switch's own in between",
    ["1772442000.2", "", "5550100", "a.wav", "1772442000.1", "", "7"],
    "asterisk/1772442000.1",
  ],
  ["ids without a time in them", ["abc.2", "", "", "abc.1", "7"], "asterisk/abc.1"],
])("a row without a header, with %s, is known by its call", async (_what, ending, key) => {
  const { head, records } = await cdr(quoted([...legCells, ...ending]));
  expect([head.format, records.map((record) => record.key)]).toEqual(["asterisk-cdr", [key]]);
});
