import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openFloor } from "../../../../src/main/hosts/shared/floor.ts";
import { importFile } from "../../../../src/main/import/import-file.ts";
import { temporaryFolder } from "./store-fixture.ts";

/** A disk of its own for a test; undefined where this account may not mount one. */
function smallDisk(mebibytes: number): string | undefined {
  const at = join(temporaryFolder(), "disk");
  mkdirSync(at);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${mebibytes}m`, "tmpfs", at]).status === 0;
  if (!mounted) return undefined;
  onTestFinished(() => void spawnSync("umount", ["-l", at]));
  return at;
}

const mayMount =
  process.platform === "linux" &&
  process.getuid?.() === 0 &&
  spawnSync("unshare", ["-m", "true"]).status === 0;

function writeShifts(path: string, rows: number): void {
  const lines = ["agent,shift_start,shift_end"];
  for (let row = 0; row < rows; row++) {
    const at = Date.UTC(2020, 0, 1, 8) + Math.floor(row / 50) * 86_400_000;
    lines.push(`agent${row % 50},${new Date(at).toISOString()},${new Date(at + 28_800_000).toISOString()}`);
  }
  writeFileSync(path, `${lines.join("\n")}\n`);
}

describe("a disk that cannot take an import (cannot run where this account may not mount a disk)", () => {
  test.skipIf(!mayMount)("that is full: one sentence, nothing half-done, and the store goes on", async () => {
    const disk = smallDisk(6);
    if (disk === undefined) throw new Error("the disk could not be mounted");
    const large = join(temporaryFolder(), "large.csv");
    const small = join(temporaryFolder(), "small.csv");
    writeShifts(large, 80_000);
    writeShifts(small, 500);
    const floor = await openFloor(join(disk, "floor"));
    const { store, customerSecret } = floor;
    await importFile({ store, customerSecret }, { path: small, zone: "UTC", now: 1 });
    await expect(
      importFile({ store, customerSecret }, { path: large, zone: "UTC", now: 2 }),
    ).rejects.toMatchObject({
      code: "disk-full",
      message: "The disk is full: nothing of large.csv was stored. Make room and import it again.",
    });
    expect((await store.read("imports")).map(({ file }) => file)).toEqual(["small.csv"]);
    await floor.close();
    const again = await openFloor(join(disk, "floor"));
    expect(await again.store.read("agents", { scope: "all" })).toHaveLength(50);
    await again.close();
  });

  test.skipIf(!mayMount)("that is read-only: one sentence, nothing made", async () => {
    const disk = smallDisk(6);
    if (disk === undefined) throw new Error("the disk could not be mounted");
    spawnSync("mount", ["-o", "remount,ro", disk]);
    await expect(openFloor(join(disk, "floor"))).rejects.toMatchObject({ code: "not-writable" });
    expect(readdirSync(disk)).toEqual([]);
  });

  test.skipIf(!mayMount)(
    "that is read-only and holds a floor which others may read: one sentence",
    async () => {
      const disk = smallDisk(6);
      if (disk === undefined) throw new Error("the disk could not be mounted");
      const folder = join(disk, "floor");
      await (await openFloor(folder)).close();
      chmodSync(folder, 0o755);
      spawnSync("mount", ["-o", "remount,ro", disk]);
      await expect(openFloor(folder)).rejects.toMatchObject({ code: "not-writable" });
    },
  );
});
