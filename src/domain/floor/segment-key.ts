/** Parts a record's key from the place of a further record that shares it; in a file's own key it cannot stand. */
const mark = "\u001f";

/**
 * A key as the texts of a file make it, without the mark: an id that holds one is not to be taken for a further record.
 *
 * @example unmarkedKey("contact/C-1\u001f1") // "contact/C-1 1"
 */
export function unmarkedKey(key: string): string {
  return key.includes(mark) ? key.replaceAll(mark, " ") : key;
}

/**
 * The key of a record among those that share one: the first has the key itself.
 *
 * @example segmentKey("contact/C-1", 0) // "contact/C-1"
 */
export function segmentKey(key: string, place: number): string {
  return place === 0 ? key : `${key}${mark}${place}`;
}

/** The key that a record shares with others, from its own. */
export function sharedKey(key: string): string {
  const at = key.indexOf(mark);
  return at < 0 ? key : key.slice(0, at);
}

/** Keys of further records that share one lie between these two, both left out. */
export function segmentKeysBetween(key: string): readonly [string, string] {
  return [`${key}${mark}`, `${key}${mark}:`];
}
