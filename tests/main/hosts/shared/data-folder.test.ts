import { chmodSync, existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDataFolder } from "../../../../src/main/hosts/shared/data-folder.ts";
import {
  type Disks,
  isOnNetwork,
  isUncPath,
  mountKind,
} from "../../../../src/main/hosts/shared/network-path.ts";
import { StoreFailure } from "../../../../src/main/record-store/store/store-failure.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const modeOf = (path: string) => statSync(path).mode & 0o777;

function failureOf(work: () => unknown): StoreFailure {
  try {
    work();
  } catch (error) {
    if (error instanceof StoreFailure) return error;
  }
  return expect.fail("no failure of the store");
}

// Mode bits mean nothing on Windows: how it closes a folder there stands in windows-access.test.ts.
const hasModes = process.platform !== "win32";

describe("the data folder", () => {
  it.runIf(hasModes)("is made for its owner alone, with the folders above it", () => {
    const path = openDataFolder(join(temporaryFolder(), "one", "two"));
    expect(modeOf(path)).toBe(0o700);
  });

  it.runIf(hasModes)("is closed to others where it is empty or holds a store", () => {
    const empty = temporaryFolder();
    chmodSync(empty, 0o755);
    expect(modeOf(openDataFolder(empty))).toBe(0o700);
    const used = temporaryFolder();
    writeFileSync(join(used, "evenkeel.db"), "");
    chmodSync(used, 0o777);
    expect(modeOf(openDataFolder(used))).toBe(0o700);
  });

  it.runIf(hasModes)(
    "is left as it is where it holds other things, and refused where anybody may write there",
    () => {
      const home = temporaryFolder();
      writeFileSync(join(home, "letter.txt"), "");
      chmodSync(home, 0o755);
      expect(modeOf(openDataFolder(home))).toBe(0o755);
      chmodSync(home, 0o1777);
      const failure = failureOf(() => openDataFolder(home));
      expect(failure.reason).toBe("open-folder");
      expect(failure.message).toContain(home);
      expect(modeOf(home)).toBe(0o777);
    },
  );

  it("is refused where its place is a file", () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    expect(failureOf(() => openDataFolder(file)).reason).toBe("not-a-folder");
    expect(failureOf(() => openDataFolder(join(file, "below"))).reason).toBe("not-a-folder");
    expect(existsSync(file)).toBe(true);
  });
});

const mounts = [
  "27 1 254:0 / / rw,relatime - ext4 /dev/vda rw",
  "28 27 0:25 / /home rw,relatime shared:1 - nfs4 server:/home rw",
  "29 28 0:26 / /home/local rw,relatime - ext4 /dev/vdb rw",
  "30 27 0:27 / /mnt/with\\040space rw,relatime - cifs //server/share rw",
  "31 27 0:28 / /mnt/ssh rw,relatime - fuse.sshfs me@server: rw",
  "32 27 0:29 / /mnt/ssh rw,relatime - tmpfs tmpfs rw",
  "",
].join("\n");

describe("the kind of file system of a path", () => {
  it.each([
    ["/", "ext4"],
    ["/var/lib", "ext4"],
    ["/home", "nfs4"],
    ["/home/noor/.local/share", "nfs4"],
    ["/home/local/floor", "ext4"],
    ["/homework", "ext4"],
    ["/mnt/with space/floor", "cifs"],
    ["/mnt/ssh/floor", "tmpfs"],
  ])("is that of the nearest mount above it: %s", (path, kind) => {
    expect(mountKind(path, mounts)).toBe(kind);
  });

  it("is no network's here", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "below"));
    expect(isOnNetwork(join(folder, "below", "not", "there"))).toBe(false);
  });
});

describe("a path of another machine, as Windows writes them,", () => {
  it.each([
    ["\\\\server\\share", true],
    ["//server/share/floor", true],
    ["\\\\?\\UNC\\server\\share", true],
    ["\\\\?\\C:\\floor", false],
    ["\\\\.\\C:", false],
    ["C:\\floor", false],
    ["floor", false],
  ])("is told by its beginning: %s", (path, is) => {
    expect(isUncPath(path)).toBe(is);
  });
});

/** Disks of another platform, where folders are what a test says. */
function disks(platform: NodeJS.Platform, real: Readonly<Record<string, string>>, mounts = ""): Disks {
  return {
    platform,
    exists: (path) => path in real,
    realPath: (path) => real[path] ?? expect.fail(`${path} is not there`),
    mounts: () => mounts,
  };
}

describe("a folder on another machine, on Windows,", () => {
  const windows = disks("win32", {
    "Z:\\": "\\\\server\\share",
    "Z:\\floor": "\\\\server\\share\\floor",
    "C:\\": "C:\\",
    "C:\\link": "\\\\?\\UNC\\server\\share",
  });

  it.each([
    ["\\\\server\\share\\floor", true],
    ["Z:\\floor", true],
    ["Z:\\floor\\not\\there", true],
    ["C:\\link\\floor", true],
    ["C:\\floor", false],
    // A drive that is not there: what becomes of it is said when it is opened.
    ["Q:\\floor", false],
  ])("is one that a drive's letter or a link stands for, too: %s", (path, is) => {
    expect(isOnNetwork(path, windows)).toBe(is);
  });
});

describe("a folder on another machine, on a Mac,", () => {
  const mac = [
    "/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)",
    "devfs on /dev (devfs, local, nobrowse)",
    "/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse, protect, root data)",
    "map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)",
    "//noor@server/share on /Volumes/share (smbfs, nodev, nosuid, mounted by noor)",
    "//noor@server/a%20b on /Volumes/on (b) (smbfs, nodev, nosuid)",
    "server:/export on /Volumes/export (nfs, nodev, nosuid)",
    "/dev/disk4s1 on /Volumes/share/local (hfs, local)",
    "/dev/disk5s1 on /Volumes/STICK (msdos, local, nodev, nosuid, noowners)",
    "",
  ].join("\n");

  it.each([
    ["/Volumes/share", true],
    ["/Volumes/share/floor", true],
    ["/Volumes/on (b)/floor", true],
    ["/Volumes/export/floor", true],
    ["/Volumes/share/local/floor", false],
    ["/Volumes/shared", false],
    ["/Volumes/STICK/floor", false],
    ["/Users/noor/Library/Application Support/Evenkeel", false],
  ])("follows from what is mounted: %s", (path, is) => {
    expect(isOnNetwork(path, disks("darwin", { [path]: path }, mac))).toBe(is);
  });
});
