import type { Source } from "./source.ts";

/** Share of the rows in which a source has the value that goes most often with the other one's. */
export function dependence(of: Source, on: Source): number {
  return dependenceOf(of.sample.code, on.sample.code);
}

/** The same of numbers that stand for values; below zero where there is none. */
export function dependenceOf(of: ArrayLike<number>, on: ArrayLike<number>): number {
  const byId = new Map<number, Map<number, number>>();
  let rows = 0;
  for (let row = 0; row < of.length; row++) {
    const [id, value] = [of[row] ?? -1, on[row] ?? -1];
    if (id < 0 || value < 0) continue;
    rows++;
    const counts = byId.get(id) ?? new Map<number, number>();
    counts.set(value, (counts.get(value) ?? 0) + 1);
    byId.set(id, counts);
  }
  if (rows === 0) return 0;
  let same = 0;
  for (const counts of byId.values()) same += Math.max(...counts.values());
  return same / rows;
}
