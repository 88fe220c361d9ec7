import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importFile } from "../../../../src/main/import/import-file.ts";
import type { ReadableStore } from "../../../../src/main/record-store/store/open-store.ts";
import { newStore, type StoreFixture } from "./store-fixture.ts";

const phones = ["15557351902", "5557351903", "351912735194", "5557351905", "15557351906"];
const sentiments = ["-0.73519", "enraged-73519", "0.735191"];
const words = ["Amelia Customer", "please ring my mother", "amelia@customer.example"];

const connectRecord = (update: string, sentiment: number) => ({
  ContactId: "ctr-1",
  Channel: "VOICE",
  InitiationMethod: "INBOUND",
  InitiationTimestamp: "2026-03-02T09:00:00Z",
  DisconnectTimestamp: "2026-03-02T09:02:15Z",
  LastUpdateTimestamp: update,
  CustomerEndpoint: { Type: "TELEPHONE_NUMBER", Address: "+15557351902" },
  SystemEndpoint: { Type: "TELEPHONE_NUMBER", Address: "+15557351906" },
  Queue: { Name: "billing", EnqueueTimestamp: "2026-03-02T09:00:03Z", Duration: 12 },
  Agent: {
    Username: "ann",
    ConnectedToAgentTimestamp: "2026-03-02T09:00:15Z",
    AgentInteractionDuration: 120,
  },
  ContactLens: { ConversationalAnalytics: { Sentiment: { Agent: sentiment, Overall: "enraged-73519" } } },
});

const files = {
  "connect.jsonl": [
    connectRecord("2026-03-02T09:03:15Z", -0.73519),
    connectRecord("2026-03-02T09:05:15Z", 0.735191),
    { ...connectRecord("never", 0.735191), ContactId: "ctr-2" },
  ]
    .map((record) => JSON.stringify(record))
    .join("\n"),
  "five9.csv": [
    "CALL ID,TIMESTAMP,CAMPAIGN,CALL TYPE,AGENT,AGENT NAME,ANI,CUSTOMER NAME,DNIS,QUEUE WAIT TIME,TALK TIME,SENTIMENT",
    '9001,"Mon, 02 Mar 2026 09:00:00",Billing,Inbound,bob,Bob,5557351903,Amelia Customer,5557351905,00:00:12,00:01:40,-0.73519',
    "9002,never,Billing,Inbound,bob,Bob,5557351903,Amelia Customer,5557351905,00:00:12,00:01:40,-0.73519",
  ].join("\n"),
  "contacts.csv": [
    "contact_id,agent,queue,offered_at,answered_at,ended_at,outcome,customer,comment,customer_email,agent_sentiment",
    "C1,cy,main,2026-03-02T08:00:00Z,2026-03-02T08:01:00Z,2026-03-02T08:05:00Z,handled,+351912735194,please ring my mother,amelia@customer.example,enraged-73519",
    "C2,cy,main,never,2026-03-02T08:01:00Z,2026-03-02T08:05:00Z,handled,+351912735194,please ring my mother,amelia@customer.example,enraged-73519",
  ].join("\n"),
  "contacts-again.csv": [
    "contact_id,agent,queue,offered_at,answered_at,ended_at,outcome,customer,comment",
    "C1,cy,main,2026-03-02T08:00:00Z,2026-03-02T08:02:00Z,2026-03-02T08:06:00Z,handled,+351912735194,please ring my mother",
  ].join("\n"),
  queue_log: [
    "1772438460|call.1|billing|NONE|ENTERQUEUE||5557351903|1",
    "1772438472|call.1|billing|SIP/201|CONNECT|12|call.2|4",
    "1772438652|call.1|billing|SIP/201|COMPLETECALLER|12|180|1",
  ].join("\n"),
  "cdr.csv": [
    '"","5557351903","5557351905","in","""Amelia Customer"" <5557351903>","SIP/trunk-00000000","SIP/201-00000010","Dial","","2026-03-02 09:00:00","2026-03-02 09:00:05","2026-03-02 09:01:05",65,60,"ANSWERED","DOCUMENTATION","1.0","","","1.0",0',
  ].join("\n"),
};

/** Every value of every table, each as the table, the column and the text of it. */
function values(store: ReadableStore): { readonly at: string; readonly text: string }[] {
  const tables = store.rows<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'");
  return tables.flatMap(({ name }) =>
    store.rows<Record<string, unknown>>(`SELECT * FROM "${name}"`).flatMap((row) =>
      Object.entries(row)
        .filter(([, value]) => value !== null)
        .map(([column, value]) => ({
          at: `${name}.${column}`,
          text: value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : String(value),
        })),
    ),
  );
}

async function bring({ store, folder }: StoreFixture): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    writeFileSync(path, text);
    const place = { store, customerSecret: "5e".repeat(32) };
    const { outcome } = await importFile(place, { path, zone: "Europe/Dublin", now: 1_772_800_000 });
    expect(outcome.rows.accepted + outcome.rows.duplicate, name).toBeGreaterThan(0);
  }
}

/** Where any of these stand in the store. */
const places = (fixture: StoreFixture, sought: readonly string[]) =>
  fixture
    .look(values)
    .filter(({ text }) => sought.some((word) => text.includes(word)))
    .map(({ at }) => at);

describe("what is private in a file never reaches the store", () => {
  test("no phone number, no sentiment, no word of a customer, whether rows were taken, rejected or undone", async () => {
    const fixture = await newStore();
    await bring(fixture);
    const sought = [...phones, ...sentiments, ...words];
    expect(places(fixture, sought)).toEqual([]);
    // Undone, the records become claims, which keep their content in another form.
    for (const { importId } of await fixture.store.read("imports")) {
      await fixture.store.write("undoImport", { importId, at: 1 });
    }
    expect(places(fixture, sought)).toEqual([]);
    for (const { importId } of await fixture.store.read("imports")) {
      await fixture.store.write("redoImport", { importId, at: 2 });
    }
    expect(places(fixture, sought)).toEqual([]);
  });

  test("what is no secret is found by the same search, and the decision to drop a column is kept", async () => {
    const fixture = await newStore();
    await bring(fixture);
    expect(places(fixture, ["connect/ctr-1"])).toContain("contact.key");
    expect(places(fixture, ["agent_sentiment"])).toContain("intake.outcome");
    expect(places(fixture, ["Sentiment.Agent"])).toContain("intake.outcome");
    const customers = fixture.look((store) =>
      store.rows<{ customer: string }>("SELECT customer FROM contact WHERE customer IS NOT NULL"),
    );
    expect(customers.length).toBeGreaterThanOrEqual(5);
    for (const { customer } of customers) expect(customer).toMatch(/^[0-9a-f]{16}$/);
  });
});
