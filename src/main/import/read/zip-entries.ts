/** A file within a ZIP archive, as the archive describes it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  /** What it says to be when it is unpacked. */
  readonly declaredBytes: number;
  readonly packed: Buffer;
}

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const longestComment = 0xffff;
const all32 = 0xffffffff;
// What may stand between two entries: the sizes of the one before, written after it.
const longestDescriptor = 24;

/**
 * The files of an archive, by its directory and by what stands before each of them; both must say the same,
 * and nothing else may stand between them. Whoever reads the archive from its start then finds these and no
 * others.
 *
 * @returns undefined where the archive is damaged or says two things
 */
export function zipEntries(archive: Buffer): ZipEntry[] | undefined {
  try {
    const entries = directoryOf(archive)?.sort((a, b) => a.offset - b.offset);
    if (!entries) return undefined;
    const names = new Set(entries.map(({ name }) => name));
    if (names.size !== entries.length) return undefined;
    const found: ZipEntry[] = [];
    let free = 0;
    for (const entry of entries) {
      const local = localOf(archive, entry);
      if (!local || entry.offset < free || entry.offset - free > (free === 0 ? 0 : longestDescriptor)) {
        return undefined;
      }
      free = local.end;
      const { name, method, declaredBytes } = entry;
      found.push({ name, method, declaredBytes, packed: archive.subarray(local.start, local.end) });
    }
    return found;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

interface DirectoryEntry {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly declaredBytes: number;
  readonly offset: number;
}

function directoryOf(archive: Buffer): DirectoryEntry[] | undefined {
  const end = endOf(archive);
  if (end < 0) return undefined;
  let count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  if (count === 0xffff || at === all32) {
    const end64 = archive.lastIndexOf(Buffer.from("PK\x06\x06", "latin1"), end);
    if (end64 < 0 || archive.readUInt32LE(end64) !== end64Mark) return undefined;
    count = Number(archive.readBigUInt64LE(end64 + 32));
    at = Number(archive.readBigUInt64LE(end64 + 48));
  }
  const entries: DirectoryEntry[] = [];
  for (let left = count; left > 0; left--) {
    if (archive.readUInt32LE(at) !== entryMark) return undefined;
    const nameBytes = archive.readUInt16LE(at + 28);
    const extraBytes = archive.readUInt16LE(at + 30);
    const commentBytes = archive.readUInt16LE(at + 32);
    const extra = archive.subarray(at + 46 + nameBytes, at + 46 + nameBytes + extraBytes);
    const [declaredBytes, packedBytes, offset] = wideSizes(extra, [
      archive.readUInt32LE(at + 24),
      archive.readUInt32LE(at + 20),
      archive.readUInt32LE(at + 42),
    ]);
    const name = archive.toString("utf8", at + 46, at + 46 + nameBytes);
    entries.push({ name, method: archive.readUInt16LE(at + 10), packedBytes, declaredBytes, offset });
    at += 46 + nameBytes + extraBytes + commentBytes;
  }
  return entries;
}

function endOf(archive: Buffer): number {
  for (let at = archive.length - 22; at >= 0 && at >= archive.length - 22 - longestComment; at--) {
    if (archive.readUInt32LE(at) === endMark) return at;
  }
  return -1;
}

/** Sizes that have no room in 32 bits stand in an extra field, in this order. */
function wideSizes(extra: Buffer, sizes: [number, number, number]): [number, number, number] {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === 1) {
      let value = at + 4;
      for (let place = 0; place < sizes.length; place++) {
        if (sizes[place] !== all32) continue;
        sizes[place] = Number(extra.readBigUInt64LE(value));
        value += 8;
      }
    }
    at += 4 + length;
  }
  return sizes;
}

/** Where an entry's bytes stand; undefined where what stands before them says otherwise than the directory. */
function localOf(archive: Buffer, entry: DirectoryEntry): { start: number; end: number } | undefined {
  const at = entry.offset;
  if (archive.readUInt32LE(at) !== localMark) return undefined;
  const nameBytes = archive.readUInt16LE(at + 26);
  const extraBytes = archive.readUInt16LE(at + 28);
  const start = at + 30 + nameBytes + extraBytes;
  const end = start + entry.packedBytes;
  if (end > archive.length || archive.toString("utf8", at + 30, at + 30 + nameBytes) !== entry.name) {
    return undefined;
  }
  if (archive.readUInt16LE(at + 8) !== entry.method) return undefined;
  const extra = archive.subarray(at + 30 + nameBytes, start);
  const [declared, packed] = wideSizes(extra, [
    archive.readUInt32LE(at + 22),
    archive.readUInt32LE(at + 18),
    0,
  ]);
  const followsData = (archive.readUInt16LE(at + 6) & 8) !== 0;
  const isSame = declared === entry.declaredBytes && packed === entry.packedBytes;
  return isSame || (followsData && declared === 0 && packed === 0) ? { start, end } : undefined;
}
