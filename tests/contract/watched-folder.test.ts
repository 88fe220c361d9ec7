import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, parse } from "node:path";
import { safe } from "@orpc/client";
import { describe, expect, it } from "vitest";
import { consoleContext, everySupervisor } from "../../src/main/hosts/shared/console-context.ts";
import { errorLog } from "../../src/main/hosts/shared/error-log.ts";
import { droppedFiles } from "../../src/main/hosts/shared/handed-files.ts";
import { holdWatch } from "../../src/main/hosts/shared/watched-folder.ts";
import { temporaryFolder } from "../main/hosts/temporary-folder.ts";
import { ended, testFloor, transports } from "./transports.ts";

const header = "contact_id,agent,queue,offered_at,answered_at,ended_at,outcome";
const calls = (id: string) =>
  `${header}\n${id},Ada,Billing,2026-03-16T10:05:00Z,2026-03-16T10:05:20Z,2026-03-16T10:09:20Z,handled\n`;
const openDates = `${header}\n1,Ada,Billing,03/04/2026 10:05,03/04/2026 10:06,03/04/2026 10:09,handled\n`;

/** A host's context, whose watch looks when the test says, and a folder of exports. */
async function console() {
  const { floor } = await testFloor();
  const context = await consoleContext({
    floor,
    viewer: everySupervisor,
    handed: droppedFiles(),
    log: errorLog(floor.folder),
    today: "2026-03-20",
    clock: () => Date.UTC(2026, 2, 20, 12),
  });
  const folder = join(temporaryFolder(), "exports");
  mkdirSync(folder);
  return {
    floor,
    context,
    folder,
    write: (name: string, text: string) => writeFileSync(join(folder, name), text),
  };
}

const off = {
  folder: null,
  standing: "off",
  lookedAt: null,
  taken: [],
  needs: [],
  needsCount: 0,
  copies: [],
  copiesCount: 0,
  leftOut: { folder: 0, link: 0, other: 0, empty: 0 },
};

describe.each(transports)("over $name", ({ connect }) => {
  it("a folder is watched once somebody sets it: files are taken, and named where they need somebody", async () => {
    const { context, folder, write } = await console();
    const { ask } = await connect(context);
    await context.watch.look();
    expect(await ask.watch.status()).toEqual(off);
    write("calls.csv", calls("1"));
    write("open.csv", openDates);
    expect(await ask.watch.set({ folder: `"${folder}"` })).toEqual({ ...off, folder, standing: "waiting" });
    await context.watch.look();
    await context.watch.look();
    const status = await ask.watch.status();
    const at = Date.UTC(2026, 2, 20, 12) / 1000;
    expect(status).toMatchObject({
      standing: "watching",
      lookedAt: at,
      taken: [{ file: "calls.csv", intake: 1, importedAt: at, undoneAt: null, accepted: 1 }],
      needs: [{ file: "open.csv", bytes: openDates.length, code: "dates-open" }],
      needsCount: 1,
    });
    await ask.imports.undo({ intake: 1 });
    await context.watch.look();
    expect((await ask.watch.status()).taken).toMatchObject([{ intake: 1, undoneAt: at }]);
    expect(await ask.imports.list()).toHaveLength(1);
    expect(await ask.watch.stop()).toEqual(off);
  });

  it("a file that needs somebody is handed to the import, which leaves it where it is", async () => {
    const { context, folder, write } = await console();
    const { ask } = await connect(context);
    write("open.csv", openDates);
    await ask.watch.set({ folder });
    await context.watch.look();
    await context.watch.look();
    const { handed } = await ask.watch.hand({ file: "open.csv" });
    const found = await ask.imports.inspect({ handed, dates: "day-first", zone: "UTC" });
    expect(found).toMatchObject({ file: "open.csv", format: "contacts" });
    await ended(await ask.imports.run({ handed, dates: "day-first", zone: "UTC" }));
    await context.watch.look();
    expect(await ask.watch.status()).toMatchObject({ needs: [], needsCount: 0 });
    expect(readFileSync(join(folder, "open.csv"), "utf8")).toBe(openDates);
    for (const file of ["open.csv", "../floor/store.key", "calls.csv"]) {
      const { error } = await safe(ask.watch.hand({ file }));
      expect(error).toMatchObject({ code: "REFUSED", data: { code: "not-found" } });
    }
  });

  it("what is left out is counted, and a copy is named as one", async () => {
    const { context, folder, write } = await console();
    const { ask } = await connect(context);
    write("calls.csv", calls("1"));
    write("copy.csv", calls("1"));
    write("empty.csv", "");
    mkdirSync(join(folder, "2025"));
    await ask.watch.set({ folder });
    await context.watch.look();
    await context.watch.look();
    expect(await ask.watch.status()).toMatchObject({
      needs: [],
      copies: [{ file: "copy.csv", as: "calls.csv" }],
      copiesCount: 1,
      leftOut: { folder: 1, link: 0, other: 0, empty: 1 },
    });
  });

  it("a file that is gone when it is opened is said to be gone, and leaves the list at the next look", async () => {
    const { context, folder, write } = await console();
    const { ask } = await connect(context);
    write("open.csv", openDates);
    await ask.watch.set({ folder });
    await context.watch.look();
    await context.watch.look();
    rmSync(join(folder, "open.csv"));
    const { error } = await safe(ask.watch.hand({ file: "open.csv" }));
    const sentence = "open.csv is no longer in the folder.";
    expect(error).toMatchObject({ code: "REFUSED", data: { code: "not-found", sentence } });
    await context.watch.look();
    expect(await ask.watch.status()).toMatchObject({ needs: [], needsCount: 0 });
  });

  it("what is no folder of exports is refused, and what stood stands", async () => {
    const { floor, context, folder, write } = await console();
    const { ask } = await connect(context);
    await ask.watch.set({ folder });
    write("calls.csv", "");
    const asked = [
      ["exports", "no-folder"],
      [join(folder, "missing"), "no-folder"],
      [join(folder, "calls.csv"), "not-a-folder"],
      [parse(folder).root, "no-folder"],
      [floor.folder, "in-data-folder"],
      [join(floor.folder, "backups", ".."), "in-data-folder"],
    ] as const;
    for (const [path, code] of asked) {
      const { error } = await safe(ask.watch.set({ folder: path }));
      expect(error, path).toMatchObject({ code: "REFUSED", data: { code } });
    }
    expect(await ask.watch.status()).toMatchObject({ folder });
  });
});

describe("the watch of a console", () => {
  it("waits while another Evenkeel watches for the floor", async () => {
    const { floor, context, folder, write } = await console();
    const letGo = holdWatch(floor.folder);
    write("calls.csv", calls("1"));
    await context.watch.set(folder);
    await context.watch.look();
    expect(context.watch.standing(folder)).toMatchObject({ standing: "elsewhere" });
    letGo?.();
    await context.watch.look();
    expect(context.watch.standing(folder)).toMatchObject({ standing: "watching" });
    expect(holdWatch(floor.folder)).toBeUndefined();
    context.watch.close();
    holdWatch(floor.folder)?.();
  });

  it("is that of the floor: the next console goes on with it", async () => {
    const { floor, context, folder } = await console();
    await context.watch.set(folder);
    context.watch.close();
    expect(await floor.store.read("watchedFolder")).toBe(folder);
    const audit = await floor.store.read("auditEntries", { after: 0, limit: 10 });
    expect(audit).toMatchObject([{ what: "watched-folder", detail: { folder } }]);
  });
});
