import { safe } from "@orpc/client";
import { describe, expect, it } from "vitest";
import { strangeLog, strangeMapping } from "./strange-log.ts";
import { ended, sample, testFloor, transports } from "./transports.ts";

const zone = "Europe/Lisbon";

describe.each(transports)("over $name", ({ connect }) => {
  it("a file in no known layout stays at hand, shows its first rows at once, and is proposed for", async () => {
    const { ask } = await connect(await (await testFloor()).context());
    const handed = strangeLog();
    expect((await safe(ask.imports.inspect({ handed }))).error).toMatchObject({
      data: { code: "unknown-format" },
    });
    const { steps, result } = await ended(await ask.imports.propose({ handed }));
    expect(steps[0]).toMatchObject({ table: { columns: strangeMapping.table.columns } });
    expect(steps[0]?.rows).toHaveLength(20);
    expect(result).toMatchObject({ rows: 30, mapping: { kind: "contacts" } });
    expect(await ask.imports.list()).toEqual([]);
  });

  it("a mapping shows its sentences, sums and people, and stores nothing", async () => {
    const { ask } = await connect(await (await testFloor()).context());
    const tried = await ask.imports.tryMapping({ handed: strangeLog(), zone, mapping: strangeMapping });
    expect(tried).toMatchObject({ zone, floorZone: null, localTimes: true, records: 30 });
    expect(tried.rows).toEqual({ read: 30, rejected: 0, ignored: 0 });
    expect(tried.first).toHaveLength(20);
    expect(tried.first[0]).toEqual({
      kind: "record",
      line: 2,
      sentence: expect.objectContaining({ way: "took", agent: "Zelda Quist", seconds: 120 }),
    });
    expect(tried.people).toMatchObject({ total: 2, known: 0, fresh: ["Zelda Quist", "Yorick Brand"] });
    expect(tried.hours?.reduce((sum, count) => sum + count, 0)).toBe(30);
    expect(await ask.imports.list()).toEqual([]);
  });

  it("a mapping without what a record needs is refused in one sentence", async () => {
    const { ask } = await connect(await (await testFloor()).context());
    const { contact_id: _, ...fields } = strangeMapping.fields;
    const { error } = await safe(
      ask.imports.tryMapping({ handed: strangeLog(), zone, mapping: { ...strangeMapping, fields } }),
    );
    expect(error).toMatchObject({ data: { code: "mapping-incomplete" } });
  });

  it("a saved mapping reads the next file without asking, and is renamed, carried over and removed", async () => {
    const { ask } = await connect(await (await testFloor()).context());
    const handed = strangeLog();
    const { result } = await ended(
      await ask.imports.run({ handed, zone, mapping: strangeMapping, saveMapping: true }),
    );
    expect(result.rows).toMatchObject({ read: 30, accepted: 30 });
    expect(await ask.imports.inspect({ handed: strangeLog(40) })).toMatchObject({
      format: "contacts",
      mapping: "Strange log",
    });
    expect((await ask.mappings.list()).map(({ mapping }) => mapping.name)).toEqual(["Strange log"]);
    const { name, text } = await ask.mappings.export({ name: "Strange log" });
    expect(name).toBe("Strange log.json");
    await ask.mappings.rename({ name: "Strange log", to: "Orders: monthly" });
    await ask.mappings.remove({ name: "Orders: monthly" });
    expect(await ask.mappings.list()).toEqual([]);
    expect(await ask.mappings.import({ file: name, text })).toEqual({ name: "Strange log", replaced: false });
    expect(await ask.mappings.list()).toMatchObject([{ mapping: strangeMapping }]);
  });

  it("what is no mapping is refused, and nothing is saved", async () => {
    const { ask } = await connect(await (await testFloor()).context());
    const damaged = await safe(ask.mappings.import({ file: "a.json", text: "{" }));
    expect(damaged.error).toMatchObject({ data: { code: "mapping-damaged" } });
    const { error } = await safe(ask.mappings.rename({ name: "none", to: "other" }));
    expect(error).toMatchObject({ data: { code: "mapping-unknown" } });
    expect(await ask.mappings.list()).toEqual([]);
  });

  it("of other teams' people a supervisor of one team learns nothing by naming them in a file", async () => {
    const floor = await testFloor();
    const { ask: all } = await connect(await floor.context());
    for (const file of ["roster.csv", "contacts.csv"])
      await ended(await all.imports.run({ handed: sample(file), zone }));
    const { ask } = await connect(await floor.context({ role: "supervisor", teams: ["North"] }));
    const handed = sample("contacts.csv");
    const columns = ["contact_id", "agent", "offered_at", "outcome"] as const;
    const mapping = {
      ...strangeMapping,
      fields: Object.fromEntries(columns.map((column) => [column, { from: "column" as const, column }])),
      table: { sheet: null, headerRows: 1, columns },
    };
    const [mine, everybody] = [
      await ask.imports.tryMapping({ handed, zone, mapping }),
      await all.imports.tryMapping({ handed, zone, mapping }),
    ];
    expect(everybody.people).toMatchObject({ freshTotal: 0 });
    expect(mine.people.total).toBe(everybody.people.total);
    expect(mine.people.known).toBeLessThan(everybody.people.known);
  });
});
