/**
 * The inverse of a symmetric positive definite matrix by Cholesky's decomposition.
 *
 * @returns undefined where a direction of the matrix is zero beside its largest entry: what it stands
 * for cannot be distinguished from the others
 * @example inverseOf([[4]]) // [[0.25]]
 */
export function inverseOf(matrix: readonly ArrayLike<number>[]): number[][] | undefined {
  const size = matrix.length;
  const largest = Math.max(0, ...matrix.map((row, at) => row[at] ?? 0));
  const lower: Float64Array[] = [];
  for (let i = 0; i < size; i++) {
    const row = new Float64Array(size);
    for (let j = 0; j <= i; j++) {
      const other = j === i ? row : (lower[j] as Float64Array);
      let rest = matrix[i]?.[j] ?? 0;
      for (let k = 0; k < j; k++) rest -= (row[k] as number) * (other[k] as number);
      if (j < i) row[j] = rest / (other[j] as number);
      else if (rest > largest * 1e-10) row[i] = Math.sqrt(rest);
      else return undefined;
    }
    lower.push(row);
  }
  const columns = matrix.map((_, column) => solve(lower, column));
  return matrix.map((_, i) => columns.map((column) => column[i] as number));
}

/** The solution of L·Lᵀ·x = the unit vector of `column`. */
function solve(lower: readonly Float64Array[], column: number): Float64Array {
  const size = lower.length;
  const found = new Float64Array(size);
  for (let i = column; i < size; i++) {
    const row = lower[i] as Float64Array;
    let rest = i === column ? 1 : 0;
    for (let k = column; k < i; k++) rest -= (row[k] as number) * (found[k] as number);
    found[i] = rest / (row[i] as number);
  }
  for (let i = size - 1; i >= 0; i--) {
    let rest = found[i] as number;
    for (let k = i + 1; k < size; k++)
      rest -= ((lower[k] as Float64Array)[i] as number) * (found[k] as number);
    found[i] = rest / ((lower[i] as Float64Array)[i] as number);
  }
  return found;
}
