import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname } from "node:path";

const networkKinds = new Set([
  "nfs",
  "nfs4",
  "cifs",
  "smb3",
  "smbfs",
  "fuse.sshfs",
  "afs",
  "ncpfs",
  "ceph",
  "glusterfs",
  "fuse.glusterfs",
]);

/**
 * Whether a folder lies on another machine, as far as that can be told: a store is shared between threads
 * and programs through memory and locks that no network carries.
 */
export function isOnNetwork(folder: string): boolean {
  if (process.platform === "win32") return isUncPath(folder);
  if (process.platform !== "linux") return false;
  try {
    return networkKinds.has(
      mountKind(realpathSync(nearestFolder(folder)), readFileSync("/proc/self/mountinfo", "utf8")),
    );
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
  let kind = "";
  let longest = -1;
  for (const line of mountInfo.split("\n")) {
    const [before = "", after = ""] = line.split(" - ");
    const place = before
      .split(" ")[4]
      ?.replace(/\\(\d{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
    if (place === undefined || place.length < longest) continue;
    if (path !== place && !path.startsWith(place === "/" ? "/" : `${place}/`)) continue;
    longest = place.length;
    kind = after.split(" ")[0] ?? "";
  }
  return kind;
}

function nearestFolder(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestFolder(dirname(folder));
}
