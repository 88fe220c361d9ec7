import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { posix, win32 } from "node:path";

const networkKinds = new Set([
  "nfs",
  "nfs4",
  "cifs",
  "smb3",
  "smbfs",
  "afpfs",
  "webdav",
  "fuse.sshfs",
  "afs",
  "ncpfs",
  "ceph",
  "glusterfs",
  "fuse.glusterfs",
]);

/** The machine whose folders are looked at; real by default. */
export interface Disks {
  readonly platform: NodeJS.Platform;
  exists(path: string): boolean;
  /** A path without links; that of a mapped drive of Windows is the share's. Throws where it cannot be had. */
  realPath(path: string): string;
  /** What is mounted, as /proc/self/mountinfo has it on Linux and `mount` on a Mac. */
  mounts(): string;
}

const thisMachine: Disks = {
  platform: process.platform,
  exists: existsSync,
  realPath: realpathSync.native,
  mounts: () =>
    process.platform === "darwin"
      ? spawnSync("/sbin/mount", { encoding: "utf8" }).stdout
      : readFileSync("/proc/self/mountinfo", "utf8"),
};

/**
 * Whether a folder lies on another machine, as far as that can be determined: a store is shared between threads
 * and programs through memory and locks that no network carries.
 */
export function isOnNetwork(folder: string, disks: Disks = thisMachine): boolean {
  const { platform } = disks;
  if (platform === "win32" && isUncPath(folder)) return true;
  try {
    const real = disks.realPath(nearestFolder(folder, disks));
    if (platform === "win32") return isUncPath(real);
    if (platform === "darwin") return networkKinds.has(kindAmong(macMounts(disks.mounts()), real));
    return platform === "linux" && networkKinds.has(mountKind(real, disks.mounts()));
  } catch {
    return false;
  }
}

/** A path of another machine, as Windows writes them. @example isUncPath("\\\\server\\share") // true */
export function isUncPath(path: string): boolean {
  const plain = path.replaceAll("/", "\\");
  if (/^\\\\[?.]\\/.test(plain)) return /^\\\\[?.]\\UNC\\/i.test(plain);
  return plain.startsWith("\\\\");
}

/**
 * The kind of file system that a path lies on.
 *
 * @param path without links
 * @param mountInfo as in /proc/self/mountinfo, where a later mount hides an earlier one of the same place
 */
export function mountKind(path: string, mountInfo: string): string {
  return kindAmong(linuxMounts(mountInfo), path);
}

interface Mount {
  readonly place: string;
  readonly kind: string;
}

function linuxMounts(mountInfo: string): Mount[] {
  return mountInfo.split("\n").flatMap((line) => {
    const [before = "", after = ""] = line.split(" - ");
    const place = before
      .split(" ")[4]
      ?.replace(/\\(\d{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
    return place === undefined ? [] : [{ place, kind: after.split(" ")[0] ?? "" }];
  });
}

/** Lines as "//me@server/share on /Volumes/share (smbfs, nodev, nosuid)". */
function macMounts(text: string): Mount[] {
  return text.split("\n").flatMap((line) => {
    const [, place, kind] = / on (\/.*) \(([^,)]+)[^()]*\)$/.exec(line) ?? [];
    return place === undefined || kind === undefined ? [] : [{ place, kind }];
  });
}

/** The kind of the innermost mount around a path; of two at one place the later one hides the earlier. */
function kindAmong(mounts: readonly Mount[], path: string): string {
  let found: Mount = { place: "", kind: "" };
  for (const mount of mounts) {
    const { place } = mount;
    const around = path === place || path.startsWith(place === "/" ? "/" : `${place}/`);
    if (around && place.length >= found.place.length) found = mount;
  }
  return found.kind;
}

function nearestFolder(folder: string, disks: Disks): string {
  const above = (disks.platform === "win32" ? win32 : posix).dirname(folder);
  return disks.exists(folder) || above === folder ? folder : nearestFolder(above, disks);
}
