import { existsSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inPrintFolder } from "../../../../src/main/hosts/shared/print-folder.ts";

it("a folder to print in goes with the report, printed or not", async () => {
  const folders: string[] = [];
  const print = (work: () => string) =>
    inPrintFolder(async (folder) => {
      folders.push(folder);
      writeFileSync(join(folder, "report.html"), "");
      return work();
    });
  expect(await print(() => "report")).toBe("report");
  const fail = () => {
    throw new Error("no paper");
  };
  await expect(print(fail)).rejects.toThrow("no paper");
  expect(folders.map((folder) => existsSync(folder))).toEqual([false, false]);
});

it("a folder that another program holds does not cost the report", async () => {
  const remove = async (folder: string) => {
    await rm(folder, { recursive: true });
    throw Object.assign(new Error("held"), { code: "EBUSY" });
  };
  expect(await inPrintFolder(async () => "report", remove)).toBe("report");
});
