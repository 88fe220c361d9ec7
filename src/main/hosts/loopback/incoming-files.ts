import { randomBytes } from "node:crypto";
import { chmod, mkdir, open, readdir, rm, statfs } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { HandedFile, HandedFiles } from "../shared/handed-files.ts";

const gibibyte = 1024 ** 3;
const largestBytes = 8 * gibibyte;
// An import needs room for the store's own growth as well as the copy.
const roomToKeepBytes = gibibyte / 4;

/** Why an upload is not taken: too large for any import, or for the disk. */
export class UploadRefusal extends Error {
  readonly status: 413 | 507;

  constructor(status: 413 | 507, sentence: string) {
    super(sentence);
    this.name = "UploadRefusal";
    this.status = status;
  }
}

/** Uploads of a window in a browser, each a copy that its owner alone may read, until it is imported. */
export interface IncomingFiles extends HandedFiles {
  /**
   * Takes one upload whole or not at all, and returns the name by which an import refers to it.
   *
   * @param bytes how long the sender says it is
   * @throws UploadRefusal
   */
  take(content: Readable, name: string, bytes: number | undefined): Promise<string>;
  /** Deletes every copy, those of an earlier run too. */
  clear(): Promise<void>;
}

export interface IncomingLimits {
  readonly largestBytes: number;
  freeBytes(folder: string): Promise<number>;
}

const usualLimits: IncomingLimits = {
  largestBytes,
  async freeBytes(folder) {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  },
};

export async function incomingFiles(dataFolder: string, limits = usualLimits): Promise<IncomingFiles> {
  const folder = join(dataFolder, "incoming");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  const files = new Map<string, HandedFile>();
  // Not copies of ours: they are never removed.
  const lent = new Map<string, HandedFile>();
  return {
    find: (handed) => files.get(handed) ?? lent.get(handed),
    lend(path, name) {
      const handed = randomBytes(16).toString("hex");
      lent.set(handed, { path, name });
      return handed;
    },
    async take(content, name, bytes) {
      const room = (await limits.freeBytes(folder)) - roomToKeepBytes;
      const refusalAt = (size: number) => {
        if (size > limits.largestBytes)
          return new UploadRefusal(413, "The file is too large to be imported.");
        if (size > room) return new UploadRefusal(507, "The disk has no room for the file.");
        return undefined;
      };
      const declared = refusalAt(bytes ?? 0);
      if (declared) throw declared;
      const handed = randomBytes(16).toString("hex");
      const path = join(folder, handed);
      // Opened before anything is taken: a refusal could otherwise come first, and the file after it.
      const file = await open(path, "wx", 0o600);
      try {
        await pipeline(counted(content, refusalAt), file.createWriteStream());
      } catch (error) {
        await removed(path);
        throw fullDisk(error) ?? error;
      }
      files.set(handed, { path, name });
      return handed;
    },
    async putAway(path) {
      for (const [handed, file] of lent) if (file.path === path) lent.delete(handed);
      for (const [handed, file] of files) {
        if (file.path !== path) continue;
        files.delete(handed);
        await removed(path);
      }
    },
    async clear() {
      files.clear();
      lent.clear();
      const left = await readdir(folder);
      await Promise.all(left.map((name) => removed(join(folder, name))));
    },
  };
}

/** Windows does not delete what a virus scanner still looks at; tries again are for recursive removals alone. */
function removed(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

// The stream is left open on a refusal: its other end is still to be answered with the reason.
async function* counted(content: Readable, refusalAt: (size: number) => UploadRefusal | undefined) {
  let size = 0;
  for await (const chunk of content.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    const refusal = refusalAt(size);
    if (refusal) throw refusal;
    yield chunk;
  }
}

function fullDisk(error: unknown): UploadRefusal | undefined {
  const code = (error as NodeJS.ErrnoException).code;
  return code === "ENOSPC" || code === "EDQUOT"
    ? new UploadRefusal(507, "The disk has no room for the file.")
    : undefined;
}

/**
 * The name under which a file was uploaded, from its header, or undefined where it is not the bare name
 * of a file.
 */
export function uploadName(header: string | undefined): string | undefined {
  const name = unescaped(header ?? "");
  if (name === undefined || name.length < 1 || name.length > 255) return undefined;
  // Control characters, and what separates folders on any platform.
  const barred = [...name].some(
    (letter) => letter < " " || letter === "\u007f" || letter === "/" || letter === "\\",
  );
  return barred || name === "." || name === ".." ? undefined : name;
}

function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
