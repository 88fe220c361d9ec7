/**
 * A copy of a text in memory of its own. A text cut from a larger one keeps the whole larger one alive:
 * a name that is remembered would otherwise hold the piece of the file that it stood in.
 */
export function ownCopy(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}
