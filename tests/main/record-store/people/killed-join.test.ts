import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { openFloor } from "../../../../src/main/hosts/shared/floor.ts";
import { openReadable } from "../../../../src/main/record-store/store/open-store.ts";
import { bundled } from "../../../bundled/bundled.ts";
import { floorContent } from "../import/floor-content.ts";
import { contact, importRows, state, temporaryFolder } from "../store/store-fixture.ts";

/** Joins two people; killed at the first step that is reported whose line begins like this. */
async function joined(folder: string, killedAt?: string): Promise<void> {
  const child = spawn(process.execPath, [bundled("join-child.js"), folder, "ann", "bob"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((done) => child.once("exit", done));
  for await (const line of createInterface({ input: child.stdout }))
    if (killedAt !== undefined && line.startsWith(killedAt)) child.kill("SIGKILL");
  await ended;
}

function says(folder: string) {
  const key = readFileSync(join(folder, "store.key"), "utf8").trim();
  const { store, close } = openReadable({ file: join(folder, "evenkeel.db"), key });
  try {
    expect(store.row("PRAGMA quick_check")).toEqual({ quick_check: "ok" });
    return { joined: store.rows("SELECT source_id FROM joined_agent"), ...floorContent(store) };
  } finally {
    close();
  }
}

test("a join that is killed leaves two people, or one", async () => {
  const folder = temporaryFolder();
  const floor = await openFloor(folder);
  const at = (day: number, row: number) => 1_750_000_000 + day * 86_400 + row * 60;
  const days = Array.from({ length: 60 }, (_, day) => day);
  await importRows(floor, {
    name: "rows.csv",
    rows: days.flatMap((day) =>
      ["ann", "bob"].flatMap((agent) =>
        Array.from({ length: 20 }, (_, row) => [
          contact(`${agent}-${day}-${row}`, {
            agent,
            serviceDay: 20_254 + day,
            offeredAt: at(day, row),
            answeredAt: at(day, row),
            endedAt: at(day, row) + 50,
          }),
          state(agent, "available", at(day, row), at(day, row) + 10),
        ]).flat(),
      ),
    ),
  });
  await floor.close();
  const before = says(folder);
  let apart = 0;
  for (const step of ["storing", "summing"]) {
    await joined(folder, step);
    const now = says(folder);
    // A step is heard of a moment later: what was killed too late is whole.
    if (now.joined.length > 0) break;
    expect(now).toEqual(before);
    apart++;
  }
  expect(apart).toBeGreaterThan(0);
  if (says(folder).joined.length === 0) await joined(folder);
  const after = says(folder);
  expect(after.joined).toEqual([{ source_id: "bob" }]);
  expect(after.agents).toMatchObject([{ source_id: "ann" }]);
});
