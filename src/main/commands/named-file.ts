import { StoreFailure } from "../record-store/store/store-failure.ts";

const unwritable: ReadonlySet<string | undefined> = new Set(["EBUSY", "EPERM", "EACCES", "EROFS"]);

/**
 * Writes a file that somebody named.
 *
 * @throws StoreFailure where it cannot be written: it may be open in Excel or Acrobat, which keep it to themselves
 */
export async function writtenTo(path: string, write: () => void | Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!unwritable.has((error as NodeJS.ErrnoException).code)) throw error;
    const sentence = `${path} cannot be written: another program has it open, or the folder is not yours.`;
    throw new StoreFailure("refused", sentence, "not-writable");
  }
}
