/** How much a disagreement between two categories counts: all alike, by distance, or by its square. */
export type KappaWeights = "equal" | "linear" | "quadratic" | readonly (readonly number[])[];

/**
 * Cohen's kappa for two raters, weighted by disagreement: κ = 1 - Σw·p / Σw·(row share·column share)
 * (Cohen 1960, 1968). 1 is full agreement, 0 chance; it may be negative.
 *
 * @param table square; row: the first rater's category, column: the second's; counts or shares
 * @param weights disagreement weights with zero on the diagonal; `equal` is the unweighted kappa
 * @returns undefined where nothing was rated or chance alone could not disagree (a single category)
 * @example weightedKappa([[20, 5], [10, 15]], "equal") // 0.4
 */
export function weightedKappa(
  table: readonly (readonly number[])[],
  weights: KappaWeights,
): number | undefined {
  const size = table.length;
  if (table.some((row) => row.length !== size)) throw new RangeError("A table of two raters is square");
  const rows = table.map((row) => row.reduce((sum, value) => sum + value, 0));
  const columns = table.map((_, column) => table.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const total = rows.reduce((sum, value) => sum + value, 0);
  let observed = 0;
  let expected = 0;
  for (const [a, row] of table.entries()) {
    for (const [b, value] of row.entries()) {
      const weight = weightOf(weights, a, b);
      observed += weight * value * total;
      expected += weight * (rows[a] ?? 0) * (columns[b] ?? 0);
    }
  }
  return expected > 0 ? 1 - observed / expected : undefined;
}

/**
 * The table of two raters' categories for `weightedKappa`; pairs with a category that is not in the list
 * are a mistake in the code.
 *
 * @param categories in their order
 * @example crossTable([[0, 1]], [0, 1, 2]) // one in the first row and second column
 */
export function crossTable(
  pairs: readonly (readonly [number, number])[],
  categories: readonly number[],
): number[][] {
  const table = categories.map(() => categories.map(() => 0));
  for (const [first, second] of pairs) {
    const row = table[categories.indexOf(first)];
    const column = categories.indexOf(second);
    if (!row || column < 0) throw new RangeError(`${first} and ${second} are not both categories`);
    row[column] = (row[column] ?? 0) + 1;
  }
  return table;
}

function weightOf(weights: KappaWeights, a: number, b: number): number {
  if (weights === "equal") return a === b ? 0 : 1;
  if (weights === "linear") return Math.abs(a - b);
  if (weights === "quadratic") return (a - b) ** 2;
  return weights[a]?.[b] ?? 0;
}
