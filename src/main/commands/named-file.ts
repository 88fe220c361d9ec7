import { StoreFailure } from "../record-store/store/store-failure.ts";

const unwritable: ReadonlySet<string | undefined> = new Set(["EBUSY", "EPERM", "EACCES", "EROFS"]);
// A file stands where a folder has to be, or a folder where the file has to be.
const taken: ReadonlySet<string | undefined> = new Set(["EEXIST", "ENOTDIR", "EISDIR"]);

/**
 * Writes a file that somebody named.
 *
 * @throws StoreFailure where it cannot be written: it may be open in Excel or Acrobat, which keep it to themselves
 */
export async function writtenTo(path: string, write: () => void | Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!unwritable.has(code) && !taken.has(code)) throw error;
    const why = taken.has(code)
      ? "a file stands where a folder has to be, or a folder where the file has to be."
      : "another program has it open, or the folder is not yours.";
    throw new StoreFailure("refused", `${path} cannot be written: ${why}`, "not-writable");
  }
}
