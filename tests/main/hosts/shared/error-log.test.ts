import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { errorLog } from "../../../../src/main/hosts/shared/error-log.ts";
import { StoreFailure } from "../../../../src/main/record-store/store/store-failure.ts";
import { expectOwnerOnly } from "../owner-only.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const noon = () => Date.UTC(2026, 10, 22, 12);
const linesOf = (folder: string) =>
  readFileSync(join(folder, "evenkeel.log"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("the log", () => {
  it("says of which kind an error was and where it arose, under a reference", () => {
    const folder = temporaryFolder();
    const reference = errorLog(folder, noon).report(new RangeError("K-410 was rude"));
    const [line] = linesOf(folder);
    expect(line).toMatchObject({ at: "2026-11-22T12:00:00.000Z", reference, kind: "RangeError" });
    expect(JSON.stringify(line?.frames)).toContain("error-log.test.ts");
    expectOwnerOnly(join(folder, "evenkeel.log"), 0o600);
  });

  it("never says what the error says, nor what its causes say", () => {
    const folder = temporaryFolder();
    const log = errorLog(folder, noon);
    const cause = new Error("Amara\n Osei\n    of team North");
    log.report(new Error("row 17: Amara", { cause: new Error("Osei", { cause }) }));
    const failure = new StoreFailure("unexpected", "Amara");
    failure.cause = cause.stack;
    log.report(failure);
    log.report("Amara");
    log.report({ Amara: 1 });
    const text = JSON.stringify(linesOf(folder));
    expect(text).not.toMatch(/Amara|Osei|North/);
    expect(linesOf(folder)[1]).toMatchObject({ kind: "StoreFailure", code: "unexpected" });
  });

  it("names no folder outside the project", () => {
    const folder = temporaryFolder();
    errorLog(folder, noon).report(new Error("x"));
    expect(JSON.stringify(linesOf(folder))).not.toContain(
      join(import.meta.dirname, "../../../../node_modules"),
    );
  });

  it("is put aside once it has grown, and keeps one older file", () => {
    const folder = temporaryFolder();
    const log = errorLog(folder, noon);
    for (let n = 0; n < 3; n++) log.refused("a".repeat(1024 * 1024));
    log.refused("last");
    expect(readdirSync(folder).sort()).toEqual(["evenkeel.1.log", "evenkeel.log"]);
    expect(linesOf(folder)).toHaveLength(1);
  });

  it("grows on where it cannot be put aside: on Windows, as long as somebody looks at it", () => {
    const folder = temporaryFolder();
    const log = errorLog(folder, noon);
    mkdirSync(join(folder, "evenkeel.1.log", "held"), { recursive: true });
    for (let n = 0; n < 3; n++) log.refused("a".repeat(1024 * 1024));
    log.refused("last");
    expect(linesOf(folder).at(-1)).toMatchObject({ refused: "last" });
    expect(linesOf(folder)).toHaveLength(4);
  });

  it("fails nobody who reports to it", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "evenkeel.log"));
    expect(errorLog(folder, noon).report(new Error("x"))).toMatch(/^[2-9A-HJ-NP-Z]{6}$/);
  });
});
