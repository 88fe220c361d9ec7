/**
 * The labels by which a mapping names a table's columns: each is unique. A column without a name goes by its place,
 * and of columns of one name the second and those after it by their number.
 *
 * @param header the names as they stand, several header rows already joined
 * @example columnLabels(["Call ID", "Time", "Time", ""]) // ["Call ID", "Time", "Time (2)", "Column 4"]
 */
export function columnLabels(header: readonly string[]): string[] {
  const names = header.map((cell, at) => cell.trim() || `Column ${at + 1}`);
  const taken = new Set(names);
  const seen = new Set<string>();
  return names.map((name) => {
    let label = name;
    for (let nth = 2; seen.has(label) || (label !== name && taken.has(label)); nth++)
      label = `${name} (${nth})`;
    seen.add(label);
    return label;
  });
}
