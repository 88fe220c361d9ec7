import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { finishRestore, noteRestore } from "../../../src/main/backup/finish-restore.ts";
import { laterOnceFree, onceFree, removeUnlessHeld } from "../../../src/main/backup/held-file.ts";
import { claimOwnerFile, writeDraft } from "../../../src/main/backup/owner-file.ts";
import { temporaryFolder } from "../record-store/store/store-fixture.ts";

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function failing(code: string): () => never {
  return () => {
    throw failure(code);
  };
}

/** A machine whose pauses pass at once, and are written down. */
function machine(platform: NodeJS.Platform) {
  const pauses: number[] = [];
  const wait = (milliseconds: number) => void pauses.push(milliseconds);
  return { pauses, platform, wait, later: async (milliseconds: number) => wait(milliseconds) };
}

/** A work that fails some times with these codes, and then succeeds. */
function work(...codes: readonly string[]) {
  const left = [...codes];
  return () => {
    const code = left.shift();
    if (code !== undefined) throw failure(code);
    return "done";
  };
}

describe("a file that another program holds", () => {
  it("is waited for on Windows, longer each time", async () => {
    const codes = ["EBUSY", "EPERM", "EACCES"];
    const at = machine("win32");
    expect(onceFree(work(...codes), at)).toBe("done");
    expect(at.pauses).toEqual([20, 40, 80]);
    const later = machine("win32");
    const tried = work(...codes);
    expect(await laterOnceFree(async () => tried(), later)).toBe("done");
    expect(later.pauses).toEqual([20, 40, 80]);
  });

  it("is given up after a little more than a second", async () => {
    const at = machine("win32");
    expect(() => onceFree(failing("EBUSY"), at)).toThrow("EBUSY");
    expect(at.pauses).toEqual([20, 40, 80, 160, 320, 640]);
    const later = machine("win32");
    await expect(laterOnceFree(async () => failing("EPERM")(), later)).rejects.toThrow("EPERM");
    expect(later.pauses).toEqual(at.pauses);
  });

  it.each<[string, NodeJS.Platform, string]>([
    ["elsewhere, where waiting does not help", "linux", "EPERM"],
    ["on a Mac", "darwin", "EACCES"],
    ["where the fault is another", "win32", "ENOENT"],
  ])("is not waited for %s", async (_where, platform, code) => {
    const at = machine(platform);
    expect(() => onceFree(failing(code), at)).toThrow(code);
    await expect(laterOnceFree(async () => failing(code)(), at)).rejects.toThrow(code);
    expect(at.pauses).toEqual([]);
  });

  it("is left where it was only to be tidied away", () => {
    for (const code of ["EBUSY", "EPERM", "EACCES"])
      expect(() => removeUnlessHeld("old.db", failing(code))).not.toThrow();
    expect(() => removeUnlessHeld("old.db", failing("EIO"))).toThrow("EIO");
    const folder = temporaryFolder();
    writeFileSync(join(folder, "old.db"), "");
    removeUnlessHeld(join(folder, "old.db"));
    removeUnlessHeld(join(folder, "old.db"));
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("a file that several runs would write", () => {
  it.each<[string, (() => never) | undefined]>([
    ["where the disk has links", undefined],
    ["where it has none", failing("EPERM")],
  ])("is the first one's, %s", (_where, link) => {
    const folder = temporaryFolder();
    const path = join(folder, "store.key");
    expect(claimOwnerFile(path, "first", link)).toBe(true);
    expect(claimOwnerFile(path, "second", link)).toBe(false);
    expect(readFileSync(path, "utf8")).toBe("first");
    expect(readdirSync(folder)).toEqual(["store.key"]);
  });

  it("says why it cannot be written", () => {
    expect(() => claimOwnerFile(join(temporaryFolder(), "missing", "store.key"), "")).toThrow("ENOENT");
  });
});

describe("a restore that is to be brought to its end", () => {
  async function begun() {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "backups"));
    const draft = writeDraft(join(folder, "evenkeel.db"), "backup");
    writeFileSync(join(folder, "evenkeel.db"), "store");
    const name = draft.slice(folder.length + 1);
    await noteRestore(folder, { draft: name, aside: "before-restore-x.db", key: null });
    return folder;
  }

  it("says who stands in its way on Windows, and the next start ends it", async () => {
    const folder = await begun();
    for (const code of ["EBUSY", "EPERM", "EACCES"]) {
      await expect(finishRestore(folder, { platform: "win32", rename: failing(code) })).rejects.toMatchObject(
        {
          code: "busy",
          message: "Another Evenkeel has this floor open. Close it, then start again.",
        },
      );
      expect(existsSync(join(folder, "restoring.json"))).toBe(true);
    }
    expect(await finishRestore(folder)).toBe(join(folder, "backups", "before-restore-x.db"));
    expect(readFileSync(join(folder, "evenkeel.db"), "utf8")).toBe("backup");
  });

  it("fails as it does where nothing of that sort is known", async () => {
    const folder = await begun();
    await expect(finishRestore(folder, { platform: "linux", rename: failing("EACCES") })).rejects.toThrow(
      "EACCES",
    );
    await expect(finishRestore(folder, { platform: "win32", rename: failing("EIO") })).rejects.toThrow("EIO");
  });
});
