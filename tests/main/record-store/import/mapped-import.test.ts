import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Mapping } from "../../../../src/domain/mapping/mapping.ts";
import { type ImportRequest, importFile } from "../../../../src/main/import/import-file.ts";
import { Refusal } from "../../../../src/main/import/recognise/refusal.ts";
import { repairText } from "../../../../src/main/import/repair-text.ts";
import { desk } from "../../import/mapping/desk-file.ts";
import { newStore, type StoreFixture } from "../store/store-fixture.ts";

const now = 1_775_000_000;
const header = "Ref,Day,Rang,Picked up,Person,Talk (min),How it went";
const calls = [
  "1,28/03/2026,09:00:00,09:00:20,Ana,2.5,Sold",
  "2,28/03/2026,09:05:00,,,,Gone",
  "3,28/03/2026,09:09:00,09:09:10,Bea,1.5,Not sold",
];
const plainHeader = "contact_id,agent,queue,channel,offered_at,answered_at,ended_at,talk_seconds,outcome";
const plainCalls = [
  "1,Ana,,voice,2026-03-28T09:00:00Z,2026-03-28T09:00:20Z,,150,handled",
  "2,,,voice,2026-03-28T09:05:00Z,,,,abandoned",
  "3,Bea,,voice,2026-03-28T09:09:00Z,2026-03-28T09:09:10Z,,90,handled",
];

function written({ folder }: StoreFixture, name: string, rows: readonly string[], head = header): string {
  const path = join(folder, name);
  writeFileSync(path, [head, ...rows].join("\n"));
  return path;
}

const place = ({ store }: StoreFixture) => ({ store, customerSecret: "5e".repeat(32) });
const brought = (fixture: StoreFixture, path: string, how: Partial<ImportRequest> = {}) =>
  importFile(place(fixture), { path, zone: "UTC", now, ...how });
const withoutKeys = (fixture: StoreFixture) =>
  fixture.look((store) =>
    store.rows(
      "SELECT agent_id, service_day, offered_at, answered_at, ended_at, talk_seconds, handle_seconds, outcome FROM contact ORDER BY offered_at",
    ),
  );
const keys = (fixture: StoreFixture) =>
  fixture
    .look((store) => store.rows<{ key: string }>("SELECT key FROM contact ORDER BY key"))
    .map(({ key }) => key);
const days = (fixture: StoreFixture) => fixture.look((store) => store.rows("SELECT * FROM agent_day"));
const code = (error: unknown) => (error instanceof Refusal ? error.code : error);

describe("a file that is read by a mapping", () => {
  test("gives the same records and sums as the plain file that says the same", async () => {
    const [mapped, plain] = [await newStore(), await newStore()];
    const result = await brought(mapped, written(mapped, "desk.csv", calls), { mapping: desk });
    await brought(plain, written(plain, "contacts.csv", plainCalls, plainHeader));
    expect(result).toMatchObject({ format: "contacts", mapping: { name: desk.name }, sameAs: null });
    expect(result.outcome.rows).toEqual({ read: 3, accepted: 3, duplicate: 0, rejected: 0, ignored: 0 });
    expect(withoutKeys(mapped)).toEqual(withoutKeys(plain));
    expect(days(mapped)).toEqual(days(plain));
    expect(keys(mapped)).toEqual(["contact/@desk/1", "contact/@desk/2", "contact/@desk/3"]);
  });

  test("is known again without its mapping, and goes and comes back like any other", async () => {
    const fixture = await newStore();
    const path = written(fixture, "desk.csv", calls);
    const first = await brought(fixture, path, { mapping: desk });
    expect(await brought(fixture, path)).toMatchObject({
      sameAs: first.importId,
      mapping: { name: desk.name },
    });
    const before = withoutKeys(fixture);
    for (const { importId } of await fixture.store.read("imports"))
      await fixture.store.write("undoImport", { importId, at: now });
    expect(keys(fixture)).toEqual([]);
    await expect(brought(fixture, path).catch(code)).resolves.toBe("unknown-format");
    await fixture.store.write("redoImport", { importId: first.importId, at: now });
    expect(withoutKeys(fixture)).toEqual(before);
  });

  test("of two systems with equal ids the calls stay apart", async () => {
    const fixture = await newStore();
    const other: Mapping = { ...desk, name: "Other desk", system: "other" };
    await brought(fixture, written(fixture, "a.csv", calls), { mapping: desk });
    await brought(fixture, written(fixture, "b.csv", calls.slice(0, 2).reverse()), { mapping: other });
    await brought(fixture, written(fixture, "c.csv", plainCalls, plainHeader));
    expect(keys(fixture)).toHaveLength(8);
  });

  test("is refused with one sentence where it is another file, and nothing of it is stored", async () => {
    const fixture = await newStore();
    const path = written(fixture, "other.csv", ["1,Ana"], "Ref,Person");
    const refused = brought(fixture, path, { mapping: desk });
    await expect(refused).rejects.toThrow(/it has no columns Day, Rang and How it went/);
    await expect(refused.catch(code)).resolves.toBe("mapping-other-file");
    expect(await fixture.store.read("imports")).toEqual([]);
  });

  test("may have its columns in another order, more of them, and titles above", async () => {
    const fixture = await newStore();
    const rows = [
      "",
      "Person,x,How it went,Ref,Rang,Day,Talk (min),Picked up",
      "Ana,9,Sold,1,09:00:00,28/03/2026,2.5,09:00:20",
    ];
    const path = written(fixture, "desk.csv", rows, "Report of the desk");
    const { outcome } = await brought(fixture, path, { mapping: desk });
    expect(outcome.rows).toMatchObject({ accepted: 1, ignored: 1 });
    expect(keys(fixture)).toEqual(["contact/@desk/1"]);
  });

  test("has its rejected rows in a file under its own header", async () => {
    const fixture = await newStore();
    const bad = "4,28/03/2026,25:99,09:09:10,Bea,1.5,Sold";
    const path = written(fixture, "desk.csv", [...calls, bad]);
    const { importId, outcome } = await brought(fixture, path, { mapping: desk });
    expect(outcome.rejections).toEqual([{ field: "Day + Rang", reason: "not-a-time", count: 1 }]);
    const file = { path, name: "desk.csv", importId, folder: fixture.folder };
    const { text } = await repairText(fixture.store, file);
    expect(text).toBe(`${header}\n${bad}\n`);
  });

  test("keeps of a customer's number a hash alone, and never a machine's guess at feelings", async () => {
    const fixture = await newStore();
    const columns = [...desk.table.columns, "Caller phone", "Sentiment"];
    const table = { ...desk.table, columns };
    const fields = { ...desk.fields, customer: { from: "column", column: "Caller phone" } } as const;
    const path = written(
      fixture,
      "desk.csv",
      calls.map((call) => `${call},+49 30 1234567,negative`),
      `${header},Caller phone,Sentiment`,
    );
    const feelings = { ...fields, queue: { from: "column", column: "Sentiment" } } as const;
    const refused = brought(fixture, path, { mapping: { ...desk, table, fields: feelings } });
    await expect(refused.catch(code)).resolves.toBe("mapping-never-stored");
    await brought(fixture, path, { mapping: { ...desk, table, fields } });
    const [one] = fixture.look((store) => store.rows<{ customer: string }>("SELECT customer FROM contact"));
    expect(one?.customer).toMatch(/^[0-9a-f-]{16,}$/);
  });
});

describe("a saved mapping", () => {
  const talkInSeconds: Mapping = {
    ...desk,
    fields: { ...desk.fields, talk_seconds: { from: "column", column: "Talk (min)", unit: "seconds" } },
  };

  test("reads the next file with its header, in whichever order its columns stand", async () => {
    const fixture = await newStore();
    await brought(fixture, written(fixture, "march.csv", calls), { mapping: desk, saveMapping: true });
    const rows = ["Ana,Sold,9,09:00:00,30/03/2026,2.5,09:00:20"];
    const path = written(fixture, "april.csv", rows, "person,How it went,Ref,Rang,Day,Talk (min),Picked up");
    expect(await brought(fixture, path)).toMatchObject({ mapping: { name: desk.name }, sameAs: null });
    expect(keys(fixture)).toContain("contact/@desk/9");
    const [audit] = (await fixture.store.read("auditEntries", { after: 0, limit: 50 })).filter(
      ({ what }) => what === "save-mapping",
    );
    expect(audit).toBeDefined();
  });

  test("that was edited takes the place of what it read before, and an undo brings that back", async () => {
    const fixture = await newStore();
    const path = written(fixture, "march.csv", calls);
    const first = await brought(fixture, path, { mapping: desk, saveMapping: true });
    const other = await brought(fixture, written(fixture, "april.csv", calls.slice(0, 1)));
    const second = await brought(fixture, path, { mapping: talkInSeconds, saveMapping: true });
    expect(second).toMatchObject({ sameAs: null, difference: { intake: first.importId } });
    const [saved] = await fixture.store.read("savedMappings");
    expect(saved?.readBefore).toEqual([{ importId: other.importId, file: "april.csv" }]);
    const talk = () =>
      fixture
        .look((store) =>
          store.rows<{ talk: number | null }>("SELECT talk_seconds AS talk FROM contact ORDER BY key"),
        )
        .map((row) => row.talk);
    const rank = fixture.look((store) => store.rows("SELECT rank FROM intake ORDER BY intake_id"));
    expect(rank[2]).toEqual(rank[0]);
    await fixture.store.write("undoImport", { importId: second.importId, at: now });
    await fixture.store.write("redoImport", { importId: first.importId, at: now });
    expect(talk()).toEqual([150, null, 90]);
  });

  test("is not used where the values say something else, until somebody names it", async () => {
    const fixture = await newStore();
    const many = (change: (at: number) => string) =>
      Array.from({ length: 40 }, (_, at) => `${at + 10},28/03/2026,09:00:00,09:00:20,Ana,${change(at)}`);
    const sound = written(
      fixture,
      "march.csv",
      many((at) => `${at + 1.5},Sold`),
    );
    await brought(fixture, sound, { mapping: desk, saveMapping: true });
    const strange = written(
      fixture,
      "april.csv",
      many((at) => `${at + 1.5},Handed over`),
    );
    const refused = brought(fixture, strange);
    await expect(refused.catch(code)).resolves.toBe("mapping-doubted");
    await expect(refused).rejects.toThrow(
      /How it went has a word that the mapping does not know: "Handed over"/,
    );
    expect(await fixture.store.read("imports")).toHaveLength(1);
    const alike = written(
      fixture,
      "may.csv",
      many((at) => `${at + 2.5},Sold`).map((row) => row.replace("28/03", "30/05")),
    );
    expect(await brought(fixture, alike)).toMatchObject({ mapping: { name: desk.name } });
  });

  test("is not used where the queues stand in the agents' column", async () => {
    const fixture = await newStore();
    const withQueue: Mapping = {
      ...desk,
      table: { ...desk.table, columns: [...desk.table.columns, "Line"] },
      fields: { ...desk.fields, queue: { from: "column", column: "Line" } },
    };
    const many = (month: string, who: (at: number) => string, line: (at: number) => string) =>
      Array.from(
        { length: 40 },
        (_, at) => `${month}${at},28/${month}/2026,09:00:00,09:00:20,${who(at)},${at + 1.5},Sold,${line(at)}`,
      );
    const lined = `${header},Line`;
    const person = (at: number) => (at % 2 === 0 ? "Ana" : "Bea");
    const queue = (at: number) => (at % 3 === 0 ? "Sales" : "Support");
    const march = written(fixture, "march.csv", many("03", person, queue), lined);
    await brought(fixture, march, { mapping: withQueue, saveMapping: true });
    const turned = written(fixture, "april.csv", many("04", queue, person), lined);
    await expect(brought(fixture, turned)).rejects.toThrow(/Person held the agents and holds queues now/);
    expect(await fixture.store.read("imports")).toHaveLength(1);
  });

  test("is removed and renamed by its name, and another's name is not taken", async () => {
    const fixture = await newStore();
    await brought(fixture, written(fixture, "march.csv", calls), { mapping: desk, saveMapping: true });
    const other: Mapping = { ...desk, system: "other" };
    const taken = { mapping: other, fingerprint: "f", evidence: null, at: now };
    await expect(fixture.store.write("saveMapping", taken)).rejects.toMatchObject({
      reason: "mapping-name-taken",
    });
    await fixture.store.write("renameMapping", { name: desk.name, to: "Desk", at: now });
    const gone = fixture.store.write("removeMapping", { name: desk.name, at: now });
    await expect(gone).rejects.toMatchObject({ reason: "mapping-unknown" });
    await fixture.store.write("removeMapping", { name: "Desk", at: now });
    expect(await fixture.store.read("savedMappings")).toEqual([]);
    const path = written(fixture, "april.csv", calls.slice(0, 1));
    await expect(brought(fixture, path).catch(code)).resolves.toBe("unknown-format");
  });
});
