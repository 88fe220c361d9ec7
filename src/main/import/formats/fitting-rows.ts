const enough = 0.8;

/**
 * How many of a file's first rows have a layout's shape, in words; undefined where these are not enough to
 * know it by. A torn line among them is no reason to refuse the whole file.
 *
 * @example fittingRows([["1"], ["2"], ["x"]], (row) => row.length === 1) // "every row"
 */
export function fittingRows(
  rows: readonly (readonly string[])[],
  fits: (row: readonly string[]) => boolean,
): string | undefined {
  const fitting = rows.filter(fits).length;
  if (fitting === 0 || fitting < rows.length * enough) return undefined;
  return fitting === rows.length ? "every row" : `${fitting} of ${rows.length} rows`;
}
