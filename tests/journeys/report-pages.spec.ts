import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Role } from "../../src/domain/privacy/viewer.ts";
import { harmful, packFloorFiles } from "../main/reports/pack-floor-files.ts";
import { removeFolder } from "../remove-folder.ts";
import { expect, test } from "./host.ts";

const cli = resolve(import.meta.dirname, "../../out/main/cli.js");

const kinds: readonly { readonly kind: string; readonly as: Role; readonly more?: readonly string[] }[] = [
  { kind: "weekly", as: "supervisor" },
  { kind: "hr-monthly", as: "hr" },
  { kind: "empathy", as: "qa-lead" },
  ...["p01", ...harmful].map((agent) => ({
    kind: "agent",
    as: "supervisor" as const,
    more: ["--agent", agent],
  })),
  { kind: "works-council", as: "owner" },
];

test.use({ today: "2026-03-08" });

test("the page of every report needs nothing from anywhere and says nothing to the browser's console", async ({
  evenkeel: { floor, importFiles },
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "evenkeel-report-pages-"));
  try {
    const files = Object.entries(packFloorFiles()).map(([name, rows]) => {
      const path = join(folder, `${name}.csv`);
      writeFileSync(path, `${rows.join("\n")}\n`);
      return path;
    });
    importFiles(files, "UTC");
    const requests: string[] = [];
    const said: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    page.on("dialog", (dialog) => {
      said.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    for (const { kind, as, more = [] } of kinds) {
      const path = join(folder, `${kind}.html`);
      makeReport([kind, "--out", path, "--floor", floor, "--as", as, "--today", "2026-03-08", ...more]);
      const url = pathToFileURL(path).href;
      await page.goto(url, { waitUntil: "networkidle" });
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
      expect({ kind, requests, said }).toEqual({ kind, requests: [url], said: [] });
      await expect(page.locator("script, img, iframe, object, embed, link")).toHaveCount(0);
      requests.length = 0;
    }
  } finally {
    removeFolder(folder);
  }
});

function makeReport(args: readonly string[]): void {
  const run = spawnSync(process.execPath, [cli, "report", ...args], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
}
