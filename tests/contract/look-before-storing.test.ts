import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { safe } from "@orpc/client";
import { describe, expect, it } from "vitest";
import { readerVersion } from "../../src/main/import/reader-version.ts";
import { temporaryFolder } from "../main/hosts/temporary-folder.ts";
import { type Ask, ended, sample, testFloor, transports } from "./transports.ts";

const zone = "Europe/Lisbon";

function written(name: string, text: string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
}

const shifts = [
  "agent,shift_start,shift_end",
  "a1,2026-03-02T08:00:00Z,2026-03-02T16:00:00Z",
  "a1,yesterday,2026-03-03T16:00:00Z",
  "=1+1,2026-03-04T08:00:00Z,never",
].join("\n");

const imported = async (ask: Ask, handed: string) =>
  (await ended(await ask.imports.run({ handed, zone }))).result;

describe.each(transports)("over $name", ({ connect }) => {
  it("a file is looked at and nothing is stored, until it is imported", async () => {
    const { ask } = await connect(await (await testFloor()).context());
    const path = sample("five9-call-log.csv");
    const found = await ask.imports.inspect({ handed: path });
    expect(found).toMatchObject({
      file: "five9-call-log.csv",
      format: "five9-call-log",
      localTimes: true,
      sameAs: null,
    });
    expect(found.evidence.join(" ")).toMatch(/unconfirmed layout/);
    expect(found).toMatchObject({ floorZone: null, difference: null, preview: { rows: { rejected: 0 } } });
    const elsewhere = await ask.imports.inspect({ handed: path, zone: "Asia/Jerusalem" });
    expect(elsewhere.zone).toBe("Asia/Jerusalem");
    expect(elsewhere.preview.times).toEqual(
      (await ask.imports.inspect({ handed: path, zone })).preview.times,
    );
    expect(await ask.imports.list()).toEqual([]);
    const { intake, evidence } = await imported(ask, path);
    expect(evidence).toEqual(found.evidence);
    expect(await ask.imports.inspect({ handed: path })).toMatchObject({
      sameAs: intake,
      zone,
      floorZone: zone,
      difference: null,
    });
    expect(await ask.imports.list()).toMatchObject([{ intake, reader: readerVersion, olderReader: false }]);
  });

  it("a wrong zone is put right: the file's in the place of its import, the floor's with what it changes", async () => {
    const { ask } = await connect(await (await testFloor()).context());
    const path = sample("five9-call-log.csv");
    const { intake } = await imported(ask, path);
    expect(await ask.floor.status()).toMatchObject({ zone, zoneFromImport: intake });
    const how = { zone: "Asia/Tokyo", insteadOf: intake, moveFloor: true };
    const other = await safe(ask.imports.inspect({ ...how, handed: sample("contacts.csv") }));
    expect(other.error).toMatchObject({ data: { code: "source-changed" } });
    const found = await ask.imports.inspect({ ...how, handed: path });
    expect(found).toMatchObject({ floorZone: zone, broughtFloorZone: true, sameAs: intake });
    const { result } = await ended(await ask.imports.run({ ...how, handed: path }));
    expect(result).toMatchObject({ difference: { intake, zone: { before: zone, after: "Asia/Tokyo" } } });
    expect(await ask.floor.status()).toMatchObject({ zone: "Asia/Tokyo", zoneFromImport: result.intake });
    const change = await ask.floor.zoneChange({ zone });
    expect(change).toMatchObject({ from: "Asia/Tokyo", to: zone });
    expect((await safe(ask.floor.setZone({ zone }))).error).toMatchObject({ data: { code: "other-zone" } });
    const moved = await ended(await ask.floor.moveZone({ zone }));
    expect(moved.result).toEqual(change);
    expect(moved.steps.map(({ step }) => step)).toContain("summing");
    expect(await ask.floor.status()).toMatchObject({ zone, zoneFromImport: null });
  });

  it("a file that is read otherwise by another choice is known by it, and what changes is counted", async () => {
    const { ask } = await connect(await (await testFloor()).context());
    const path = sample("five9-call-log.csv");
    const { intake } = await imported(ask, path);
    const found = await ask.imports.inspect({ handed: path, zone: "Asia/Jerusalem" });
    expect(found.difference).toMatchObject({ intake, records: { added: 0, removed: 0 } });
    expect(found.difference?.records.changed).toBeGreaterThan(0);
    const { result } = await ended(
      await ask.imports.run({ handed: path, zone: "Asia/Jerusalem", again: true }),
    );
    expect(result).toMatchObject({ difference: found.difference, needsAgain: false });
  });

  it("what a file leaves open is refused with its name, and read once it is settled", async () => {
    const { ask } = await connect(await (await testFloor()).context());
    const header =
      "Call Id,Agent,Date,Time,Topic,Answered (Y/N),Resolved,Speed of answer in seconds,AvgTalkDuration,Satisfaction rating";
    const path = written("calls.csv", `${header}\nID1,Ada,03/04/2026,9:12:10,Billing,Y,Y,20,0:01:20,1\n`);
    const { error } = await safe(ask.imports.inspect({ handed: path }));
    expect(error).toMatchObject({ code: "REFUSED", data: { code: "dates-open" } });
    const found = await ask.imports.inspect({ handed: path, dates: "day-first" });
    expect(found.evidence.join(" ")).toMatch(/day/);
  });

  it("rejected rows become a file of their own, which holds them and no other", async () => {
    const { ask } = await connect(await (await testFloor()).context());
    const path = written("shifts.csv", shifts);
    const { intake, rows } = await imported(ask, path);
    expect(rows).toMatchObject({ read: 3, accepted: 1, rejected: 2 });
    const repair = await ask.imports.repair({ handed: path, intake });
    expect(repair).toEqual({
      name: "shifts-rejected-rows.csv",
      rows: 2,
      // A spreadsheet must not take a name for a formula.
      text: "agent,shift_start,shift_end\na1,yesterday,2026-03-03T16:00:00Z\n'=1+1,2026-03-04T08:00:00Z,never\n",
    });
  });

  it("they are told from the very file that was imported, and from no other", async () => {
    const { ask } = await connect(await (await testFloor()).context());
    const { intake } = await imported(ask, written("shifts.csv", shifts));
    const other = written("shifts.csv", `${shifts}\n`);
    const { error } = await safe(ask.imports.repair({ handed: other, intake }));
    expect(error).toMatchObject({ code: "REFUSED", data: { code: "source-changed" } });
    const unknown = await safe(ask.imports.repair({ handed: other, intake: intake + 1 }));
    expect(unknown.error).toMatchObject({ code: "REFUSED" });
  });

  it("a day that is missing shows in its source's calendar, until an undone import comes back", async () => {
    const { ask } = await connect(await (await testFloor()).context());
    const line = (day: string) => `a1,${day}T08:00:00Z,${day}T16:00:00Z`;
    const mondays = ["2026-01-12", "2026-01-19", "2026-01-26", "2026-02-02", "2026-02-16", "2026-02-23"];
    await imported(
      ask,
      written("shifts.csv", ["agent,shift_start,shift_end", ...mondays.map(line)].join("\n")),
    );
    const missing = async () =>
      (await ask.imports.coverage()).sources.flatMap(({ source, days }) =>
        days.filter(({ kind }) => kind === "missing").map(({ day }) => `${source} ${day}`),
      );
    expect(await missing()).toEqual(["shifts 2026-02-09"]);
    const { intake } = await imported(
      ask,
      written("more.csv", `agent,shift_start,shift_end\n${line("2026-02-09")}\n`),
    );
    expect(await missing()).toEqual([]);
    await ask.imports.undo({ intake });
    expect(await missing()).toEqual(["shifts 2026-02-09"]);
  });

  it("an empty floor has no calendar", async () => {
    const { ask } = await connect(await (await testFloor()).context());
    expect(await ask.imports.coverage()).toEqual({ from: null, to: null, sources: [] });
  });
});
