import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { contactKind } from "../../../src/domain/floor/contact.ts";
import { type ImportedFile, importFile } from "../../../src/main/import/import-file.ts";
import { newStore, type StoreFixture } from "../record-store/store/store-fixture.ts";
import { contextIn, folder, read } from "./reading.ts";

const data = resolve(import.meta.dirname, "../../../../shared/data");
const connect = join(data, "amazon_connect_ctr/ctr_redelivered_3.jsonl");
const cdr = join(data, "asterisk_cdr/Master_masked.csv");
const xlsx = join(data, "pwc_call_center/01_Call-Center-Dataset.xlsx");
const csv = join(data, "pwc_call_center/call_center_from_xlsx.csv");
const lisbon = contextIn("Europe/Lisbon");
const contactColumns = contactKind.columns.map((column) => column.name);
const without = (...files: readonly string[]) => test.skipIf(!files.every((file) => existsSync(file)));

const bring = ({ store }: StoreFixture, path: string): Promise<ImportedFile> =>
  importFile({ store, customerSecret: "5e".repeat(32) }, { path, zone: "Europe/Lisbon", now: 1_772_000_000 });

const accounted = ({ outcome }: ImportedFile) => {
  const { accepted, duplicate, rejected, ignored } = outcome.rows;
  return accepted + duplicate + rejected + ignored === outcome.rows.read;
};

without(connect)(
  "three deliveries of one Amazon Connect contact are one contact with the newest values (needs ../shared/data)",
  async () => {
    const fixture = await newStore();
    const imported = await bring(fixture, connect);
    expect(imported.outcome.rows).toMatchObject({
      read: 3,
      accepted: 1,
      duplicate: 2,
      rejected: 0,
      ignored: 0,
    });
    const rows = fixture.look((store) =>
      store.rows(
        "SELECT key, stamp, line, talk_seconds, hold_seconds, acw_seconds, handle_seconds FROM contact",
      ),
    );
    expect(rows).toEqual([
      {
        key: "connect/6fe40d2a-1a89-4d73-bfcf-5d9c33894f47",
        stamp: Date.parse("2022-01-11T04:09:47Z") / 1000,
        line: 3,
        talk_seconds: 239,
        hold_seconds: 221,
        acw_seconds: 5,
        handle_seconds: 465,
      },
    ]);
  },
);

without(cdr)("84 legs of a real Asterisk exchange are 36 calls (needs ../shared/data)", async () => {
  const { head, end, records } = await read(cdr, lisbon, contactColumns);
  expect(head).toMatchObject({
    format: "asterisk-cdr",
    hasHeader: false,
    encoding: "windows-1252",
    needsZone: true,
  });
  expect(end).toMatchObject({
    read: 84,
    rejected: 0,
    ignored: [{ code: "leg-of-a-counted-call", count: 48 }],
  });
  expect(new Set(records.map(({ key }) => key)).size).toBe(36);
  const of = (outcome: string) => records.filter((record) => record.outcome === outcome);
  expect([of("handled").length, of("abandoned").length, of("unserved").length]).toEqual([24, 6, 6]);
  // A call over two Local channels: the leg that a person answered counts, not the ones between.
  expect(records.find(({ key }) => key === "asterisk/1706412893.79")).toMatchObject({
    agent: "SIP/301",
    handle_seconds: 79,
    wait_seconds: 4,
  });
  expect(new Set(records.map(({ agent }) => agent))).toEqual(new Set([null, "SIP/301", "SIP/stadionpbx"]));
});

without(xlsx, csv)(
  "the anonymous workbook is 5,000 contacts, 946 of them unanswered, from XLSX and CSV alike (needs ../shared/data)",
  async () => {
    const fixture = await newStore();
    const first = await bring(fixture, xlsx);
    expect(first.outcome.rows).toMatchObject({ read: 5000, accepted: 5000, rejected: 0, ignored: 0 });
    expect(first.outcome.records).toMatchObject({ contacts: 5000, surveyResponses: 4054 });
    const unanswered = "SELECT count(*) AS n FROM contact WHERE outcome = 'abandoned' AND agent_id IS NULL";
    expect(fixture.look((store) => store.row(unanswered))).toEqual({ n: 946 });
    const again = await bring(fixture, csv);
    expect(again.sameAs).toBeNull();
    expect(again.outcome.rows).toMatchObject({ read: 5000, accepted: 0, duplicate: 5000 });
    expect(again.outcome).toMatchObject({ records: { contacts: 0, surveyResponses: 0 } });
    expect([first, again].every(accounted)).toBe(true);
    const contacts = fixture.look((store) => store.row("SELECT count(*) AS n FROM contact"));
    expect(contacts).toEqual({ n: 5000 });
  },
);

without(cdr, connect)(
  "neither a phone number nor a sentiment is in what is sent to the store (needs ../shared/data)",
  async () => {
    using here = folder();
    const [contact = ""] = readFileSync(connect, "utf8").split("\n");
    const felt = contact.replace('"Channel"', '"ContactLens":{"AgentSentiment":"POSITIVE-0.77"},"Channel"');
    const sources = [cdr, here.file("c.jsonl", felt), here.file("c.gz", gzipSync(readFileSync(connect)))];
    const sent: string[] = [];
    for (const path of sources) {
      const { head, messages, records } = await read(path, contextIn("UTC"), contactColumns);
      // The test's own hash would show the number that it was given.
      const hashed = new Set(records.map(({ customer }) => customer));
      sent.push(JSON.stringify([head, messages], (_key, value) => (hashed.has(value) ? "hashed" : value)));
    }
    const all = sent.join("\n");
    for (const secret of ["89993491487", "8135621110", "190011112222", "18003335555", "POSITIVE-0.77"]) {
      const texts = [readFileSync(cdr, "latin1"), felt].join("\n");
      expect(texts, secret).toContain(secret);
      expect(all, secret).not.toContain(secret);
    }
    expect(sent[1]).toContain('{"column":"ContactLens.AgentSentiment","why":"inferred-emotion"}');
  },
);
