import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Ask, ended } from "../../contract/transports.ts";
import { removeFolder } from "../../remove-folder.ts";
import { packFloorFiles } from "./pack-floor-files.ts";

/** Imports the small floor as people do. */
export async function importPackFloor(ask: Ask): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "evenkeel-pack-floor-"));
  onTestFinished(() => removeFolder(folder));
  for (const [name, rows] of Object.entries(packFloorFiles())) {
    const path = join(folder, `${name}.csv`);
    writeFileSync(path, `${rows.join("\n")}\n`);
    await ended(await ask.imports.run({ handed: path, zone: "UTC" }));
  }
}
