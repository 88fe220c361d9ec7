const endsWithSecond = /(?:^|[-.])(\d{9,10})\.\d{1,9}$/;

/**
 * The second at which a switch made a channel, as its id says it: in UTC, whatever clock the file's times are by.
 * Undefined where the id is of another kind.
 *
 * @example idSecond("1504279981.1") // 1504279981
 * @example idSecond("pbx1-1504279981.17") // 1504279981
 */
export function idSecond(id: string): number | undefined {
  const [, second] = endsWithSecond.exec(id) ?? [];
  return second === undefined ? undefined : Number(second);
}
