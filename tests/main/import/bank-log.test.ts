import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { contactKind } from "../../../src/domain/floor/contact.ts";
import { bankLog } from "../../../src/main/import/formats/bank-log.ts";
import { contextIn, notingSink, read } from "./reading.ts";

const month = resolve(import.meta.dirname, "../../../../shared/data/anonymous_bank/february_1999.txt");
const columns = contactKind.columns.map((column) => column.name);
const jerusalem = contextIn("Asia/Jerusalem");
const local = (text: string) => jerusalem.clock.instantOf(Date.parse(`${text}Z`) / 1000).at;

function call(
  change: Record<string, string>,
  header: readonly string[] = bankLog.columns,
  leading: string[] = [],
) {
  const row: Record<string, string> = {
    "vru+line": "AA0101",
    call_id: "34538",
    customer_id: "0",
    priority: "0",
    type: "NW",
    date: "990201",
    vru_entry: "7:54:38",
    vru_exit: "7:54:51",
    vru_time: "13",
    q_start: "0:00:00",
    q_exit: "0:00:00",
    q_time: "0",
    outcome: "AGENT",
    ser_start: "7:54:49",
    ser_exit: "7:56:21",
    ser_time: "92",
    server: "TOVA",
    ...change,
  };
  const { sink, notes, records } = notingSink();
  bankLog.rowReader(header, jerusalem)([...leading, ...bankLog.columns.map((name) => row[name] ?? "")], sink);
  const values = records[0]?.values ?? [];
  return {
    notes,
    key: records[0]?.key,
    contact: Object.fromEntries(columns.map((name, at) => [name, values[at]])),
  };
}

test("a served call is handled from the start of its service to the end", () => {
  const { key, contact, notes } = call({});
  expect(notes).toEqual([]);
  expect(key).toBe("bank/AA0101/34538/199902");
  expect(contact).toMatchObject({
    agent: "TOVA",
    queue: "NW",
    outcome: "handled",
    handle_seconds: 92,
    wait_seconds: 0,
    customer: null,
    offered_at: local("1999-02-01T07:54:38"),
    answered_at: local("1999-02-01T07:54:49"),
    ended_at: local("1999-02-01T07:56:21"),
  });
});

test("a service over midnight ends on the next day and belongs to the day it began", () => {
  const { contact } = call({
    vru_entry: "23:58:00",
    vru_exit: "23:58:10",
    ser_start: "23:58:41",
    ser_exit: "0:02:28",
  });
  expect(contact.ended_at).toBe(local("1999-02-02T00:02:28"));
  expect(contact.service_day).toBe(Date.UTC(1999, 1, 1) / 86_400_000);
});

test("a service that began after midnight belongs to the next day", () => {
  const { contact } = call({
    vru_entry: "23:59:40",
    vru_exit: "23:59:50",
    ser_start: "0:00:20",
    ser_exit: "0:02:00",
  });
  expect(contact.answered_at).toBe(local("1999-02-02T00:00:20"));
  expect(contact.service_day).toBe(Date.UTC(1999, 1, 2) / 86_400_000);
});

test("a caller who hung up waited to the end of the queue, or left the menu", () => {
  const hang = {
    outcome: "HANG",
    ser_start: "0:00:00",
    ser_exit: "0:00:00",
    ser_time: "0",
    server: "NO_SERVER",
  };
  const queued = call({ ...hang, q_start: "7:54:51", q_exit: "7:55:21", q_time: "30" }).contact;
  expect(queued).toMatchObject({
    agent: null,
    outcome: "abandoned",
    answered_at: null,
    handle_seconds: null,
  });
  expect(queued.ended_at).toBe(local("1999-02-01T07:55:21"));
  expect(call(hang).contact.ended_at).toBe(local("1999-02-01T07:54:51"));
});

test("a call that reached the service but names nobody is unserved", () => {
  expect(call({ server: "NO_SERVER" }).contact).toMatchObject({
    agent: null,
    outcome: "unserved",
    handle_seconds: null,
  });
});

test("a phantom call is ignored", () => {
  expect(call({ outcome: "PHANTOM" })).toMatchObject({ notes: ["ignore phantom-call"], key: undefined });
});

test("a customer's number is kept as its hash; one that a spreadsheet damaged is not kept", () => {
  expect(call({ customer_id: "23317894" }).contact.customer).toBe("hash of 23317894");
  const damaged = call({ customer_id: "6.02701E+11" });
  expect(damaged.contact.customer).toBeNull();
  expect(damaged.notes).toEqual(["warn damaged-customer"]);
});

test("a date may be ISO, and an unnamed column may lead, named blank or not at all", () => {
  expect(call({ date: "1999-02-01" }).key).toBe("bank/AA0101/34538/199902");
  expect(call({}, bankLog.columns, ["1"]).key).toBe("bank/AA0101/34538/199902");
  expect(call({}, ["", ...bankLog.columns], ["1"]).key).toBe("bank/AA0101/34538/199902");
  expect(call({ date: "990230" }).notes).toEqual(["reject date: not-a-day"]);
});

test.skipIf(!existsSync(month))(
  "every row of the real month is accounted for (needs ../shared/data/anonymous_bank/february_1999.txt)",
  async () => {
    const { head, end, records } = await read(month, jerusalem, columns);
    expect(head).toMatchObject({ format: "bank-log", separator: "\t", needsZone: true });
    expect(end).toMatchObject({ read: 33_344, rejected: 0, ignored: [{ code: "phantom-call", count: 278 }] });
    const count = (outcome: string) => records.filter((record) => record.outcome === outcome).length;
    expect([count("handled"), count("unserved"), count("abandoned")]).toEqual([27_162 - 491, 491, 5904]);
    expect(new Set(records.map((record) => record.key)).size).toBe(33_344 - 278);
    const of = (agent: string) => records.filter((record) => record.agent === agent);
    const load = (agent: string) => [
      of(agent).length,
      of(agent).reduce((sum, one) => sum + Number(one.handle_seconds), 0),
    ];
    expect(load("IDIT")).toEqual([1957, 239_833]);
    expect(load("AVNI")).toEqual([1739, 446_039]);
    expect(load("YIFAT")).toEqual([1904, 293_886]);
    expect(new Set(records.flatMap((record) => record.agent ?? [])).size).toBe(24);
  },
);
