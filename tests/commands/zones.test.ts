import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { floorCommand } from "../../src/main/commands/floor.ts";
import { importCommand } from "../../src/main/commands/import.ts";
import { undoCommand } from "../../src/main/commands/undo.ts";
import { temporaryFolder } from "../main/record-store/store/store-fixture.ts";
import { calledCommand } from "./called-command.ts";

const header = "contact_id,agent,queue,offered_at,answered_at,ended_at,talk_seconds,outcome";
const call = (id: number) =>
  `${id},ann,billing,2026-03-28 23:50:00,2026-03-28 23:50:10,2026-03-28 23:59:10,500,handled`;

function floorWithFile() {
  const folder = temporaryFolder();
  const file = join(folder, "contacts.csv");
  writeFileSync(file, [header, call(1), call(2)].join("\n"));
  const floor = join(folder, "floor");
  return {
    file,
    imported: (...args: readonly string[]) => calledCommand(importCommand, floor, [file, ...args]),
    floor: (...args: readonly string[]) => calledCommand(floorCommand, floor, args),
    undo: (id: number) => calledCommand(undoCommand, floor, [`${id}`]),
  };
}

describe("the floor's zone on the command line", () => {
  test("is shown with what another one would change, and changed on the word alone", async () => {
    const { imported, floor } = floorWithFile();
    expect(await floor("--zone", "Europe/Rome")).toMatchObject({
      code: 0,
      answer: { zone: "Europe/Rome", change: null },
    });
    await imported();
    const moves = { moved: 2, of: 2, days: 2 };
    const change = { from: "Europe/Rome", to: "Asia/Tokyo", moves };
    const asked = await floor("--zone", "Asia/Tokyo");
    expect(asked).toMatchObject({ code: 1, answer: { zone: "Europe/Rome", change, moved: null } });
    expect(asked.printed).toContain(
      "2 of 2 records move to the day before or after; 2 days lose or gain records.",
    );
    expect(asked.printed).toContain("evenkeel floor --zone Asia/Tokyo --move-days");
    expect(asked.printed).toContain(
      "Decisions, sessions and what was done with them keep their days and figures.",
    );
    expect(await floor("--zone", "Asia/Tokyo", "--move-days")).toMatchObject({
      code: 0,
      answer: { zone: "Asia/Tokyo", change: null, moved: change },
    });
    expect(await floor("--zone", "Asia/Tokyo", "--move-days")).toMatchObject({
      code: 0,
      answer: { moved: null },
    });
    expect((await floor("--move-days")).code).toBe(2);
  });

  test("that came with an import goes with it", async () => {
    const { imported, floor, undo } = floorWithFile();
    await imported("--timezone", "Europe/Rome");
    expect(await floor()).toMatchObject({ answer: { zone: "Europe/Rome", zoneFromImport: 1 } });
    await undo(1);
    expect(await floor()).toMatchObject({ answer: { zone: null, zoneFromImport: null } });
  });
});

describe("a file that is imported again in another zone", () => {
  test("is read again in it, and the floor's zone that came with it is offered to be moved", async () => {
    const { imported, floor } = floorWithFile();
    await imported("--timezone", "Europe/Rome");
    const again = await imported("--timezone", "America/New_York");
    expect(again).toMatchObject({
      code: 0,
      answer: [{ sameAs: null, broughtFloorZone: true, localTimes: true }],
    });
    expect(again.printed).toContain(
      "Read again in the zone America/New_York, in the place of import 1: records: 0 added, 2 changed, 0 taken away.",
    );
    expect(again.printed).toContain("evenkeel floor --zone America/New_York --move-days");
    expect(await floor()).toMatchObject({ answer: { zone: "Europe/Rome" } });
  });

  test("takes the floor's zone with it in one step", async () => {
    const { imported, floor } = floorWithFile();
    await imported("--timezone", "Europe/Rome");
    const again = await imported("--timezone", "America/New_York", "--move-floor");
    expect(again).toMatchObject({ code: 0, answer: [{ from: "2026-03-28", to: "2026-03-28" }] });
    expect(await floor()).toMatchObject({ answer: { zone: "America/New_York", zoneFromImport: 2 } });
    expect((await imported("--move-floor")).code).toBe(2);
  });
});
