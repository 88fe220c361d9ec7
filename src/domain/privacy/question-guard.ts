/**
 * What keeps successive questions from giving away what each alone does not (methods, 6).
 *
 * Every figure that was reported describes a group of people. Figures of groups can be added and subtracted, so
 * a group of fewer than `min` people is given away where it is a sum and difference of groups that were
 * reported. The guard remembers those groups and refuses the next one that would complete such a sum; of two
 * groups that differ by fewer than `min` people it lets at most one be reported.
 */

/** People by their number in the store, each once. */
export type Group = readonly number[];

/**
 * Which of some groups may be reported, after others were. Larger groups come first, so that the total of a
 * table stands before its parts; the result does not depend on the order in which they are given.
 *
 * @param reported groups of earlier answers about the same figures and the same time
 * @returns for each group whether it may be reported
 */
export function reportableGroups(
  groups: readonly Group[],
  reported: readonly Group[],
  min: number,
): boolean[] {
  const memory = new Map(reported.map((group) => [nameOf(group), new Set(group)]));
  const inOrder = groups
    .map((group, index) => ({ people: new Set(group), name: nameOf(group), index }))
    .sort((a, b) => b.people.size - a.people.size || (a.name < b.name ? -1 : 1));
  const reportable = groups.map(() => false);
  for (const { people, name, index } of inOrder) {
    if (people.size < min) continue;
    if (!memory.has(name)) {
      if (givesAway([...memory.values()], people, min)) continue;
      memory.set(name, people);
    }
    reportable[index] = true;
  }
  return reportable;
}

/** Whether a group, shown beside those that were reported, gives away one of fewer than `min` people. */
export function givesAway(
  reported: readonly ReadonlySet<number>[],
  next: ReadonlySet<number>,
  min: number,
): boolean {
  if (reported.some((before) => isNear(before, next, min))) return true;
  const { sizes, rows } = classesOf([...reported, next]);
  const small = sizes.flatMap((size, index) => (size < min ? [index] : []));
  if (small.length === 0) return false;
  const span = spanOf(rows, sizes.length);
  return unionsOf(small, sizes, min).some((union) => span.holds(union));
}

/** Whether two groups differ, by fewer than `min` people. */
function isNear(a: ReadonlySet<number>, b: ReadonlySet<number>, min: number): boolean {
  if (Math.abs(a.size - b.size) >= min) return false;
  const common = [...b].filter((person) => a.has(person)).length;
  const differing = a.size + b.size - 2 * common;
  return differing > 0 && differing < min;
}

/** People who are in the same of these groups cannot be distinguished by any sum of them: they form a class. */
function classesOf(groups: readonly ReadonlySet<number>[]) {
  const everybody = new Set(groups.flatMap((group) => [...group]));
  const classes = new Map<string, { size: number; in: readonly boolean[] }>();
  for (const person of everybody) {
    const membership = groups.map((group) => group.has(person));
    const name = membership.map(Number).join("");
    const known = classes.get(name);
    if (known) known.size += 1;
    else classes.set(name, { size: 1, in: membership });
  }
  const list = [...classes.values()];
  return {
    sizes: list.map(({ size }) => size),
    rows: groups.map((_, at) => list.map((one) => (one.in[at] ? 1 : 0))),
  };
}

// With more small classes than this, unions of three are too many to look at; pairs are always looked at.
const maxForTriples = 40;

/** Unions of up to three small classes that together have fewer than `min` people. */
function unionsOf(small: readonly number[], sizes: readonly number[], min: number): number[][] {
  const people = (union: readonly number[]) => union.reduce((sum, index) => sum + (sizes[index] ?? 0), 0);
  const widened = (unions: readonly number[][]) =>
    unions
      .flatMap((union) =>
        small.filter((index) => index > (union.at(-1) ?? -1)).map((index) => [...union, index]),
      )
      .filter((union) => people(union) < min);
  const ones = widened([[]]);
  const pairs = widened(ones);
  return [...ones, ...pairs, ...(small.length <= maxForTriples ? widened(pairs) : [])];
}

// A prime below the square root of the largest exact whole number: sums and differences of groups are
// found in its remainders, where nothing is rounded. That a sum is found which is none is so unlikely that
// a refusal too many is all it could cost.
const prime = 67_108_859;

/** The sums and differences of some groups, as vectors over the classes. */
function spanOf(rows: readonly (readonly number[])[], width: number) {
  const basis: { readonly lead: number; readonly row: number[] }[] = [];
  const reduced = (vector: readonly number[]): number[] => {
    const rest = [...vector];
    for (const { lead, row } of basis) {
      const factor = rest[lead] ?? 0;
      if (factor === 0) continue;
      for (let at = 0; at < width; at++) {
        rest[at] = ((((rest[at] ?? 0) - factor * (row[at] ?? 0)) % prime) + prime) % prime;
      }
    }
    return rest;
  };
  for (const row of rows) {
    const rest = reduced(row);
    const lead = rest.findIndex((value) => value !== 0);
    if (lead < 0) continue;
    const inverse = inverseOf(rest[lead] ?? 1);
    basis.push({ lead, row: rest.map((value) => (value * inverse) % prime) });
  }
  return {
    holds(union: readonly number[]): boolean {
      const vector = Array.from({ length: width }, (_, at) => (union.includes(at) ? 1 : 0));
      return reduced(vector).every((value) => value === 0);
    },
  };
}

function inverseOf(value: number): number {
  // By Fermat: value ** (prime - 2).
  let [result, base, exponent] = [1, value % prime, prime - 2];
  while (exponent > 0) {
    if (exponent % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
    exponent = Math.floor(exponent / 2);
  }
  return result;
}

function nameOf(group: Group): string {
  return [...new Set(group)].sort((a, b) => a - b).join(" ");
}
