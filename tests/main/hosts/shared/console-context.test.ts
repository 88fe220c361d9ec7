import { describe, expect, it, onTestFinished } from "vitest";
import { consoleContext, everySupervisor } from "../../../../src/main/hosts/shared/console-context.ts";
import { errorLog } from "../../../../src/main/hosts/shared/error-log.ts";
import { openFloor } from "../../../../src/main/hosts/shared/floor.ts";
import { droppedFiles } from "../../../../src/main/hosts/shared/handed-files.ts";
import { sample } from "../../../contract/transports.ts";
import { temporaryFolder } from "../temporary-folder.ts";

async function contextAt(instant: string, today?: string) {
  const folder = temporaryFolder();
  const floor = await openFloor(folder);
  onTestFinished(() => floor.close());
  const handed = droppedFiles();
  const clock = () => Date.parse(instant);
  const log = errorLog(folder);
  return consoleContext({ floor, viewer: everySupervisor, handed, log, today, clock, machineZone: "UTC" });
}

describe("today", () => {
  it("is the day that was asked for, whatever the clock says", async () => {
    expect((await contextAt("2026-11-22T23:30:00Z", "2026-03-08")).today()).toBe("2026-03-08");
  });

  it("is the machine's on an empty floor, and the floor's own as soon as it has a zone", async () => {
    const context = await contextAt("2026-11-22T23:30:00Z");
    expect(context.today()).toBe("2026-11-22");
    expect(context.now()).toBe(Date.UTC(2026, 10, 22, 23, 30) / 1000);
    await context.importFile({ path: sample("roster.csv"), zone: "Asia/Jerusalem", now: context.now() });
    expect(context.today()).toBe("2026-11-23");
  });
});
