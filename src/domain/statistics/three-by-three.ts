/** Three numbers, such as the coordinates of a point. */
export type Three = readonly [number, number, number];

/** A symmetric matrix of three rows: the diagonal, and what stands beside it. */
export interface SymmetricThree {
  readonly xx: number;
  readonly yy: number;
  readonly zz: number;
  readonly xy: number;
  readonly xz: number;
  readonly yz: number;
}

/** The determinant of a symmetric matrix of three rows. @example of the unit matrix: 1 */
export function determinantOfThree({ xx, yy, zz, xy, xz, yz }: SymmetricThree): number {
  return xx * (yy * zz - yz * yz) - xy * (xy * zz - yz * xz) + xz * (xy * yz - yy * xz);
}

/**
 * What solves M·s = b for a symmetric M of three rows, by Cramer's rule: s_i = det(M with column i replaced) / det(M).
 *
 * @param matrix of a determinant other than 0, as every covariance of measured values has
 * @example of the unit matrix: b itself
 */
export function solvedThree(matrix: SymmetricThree, [a, b, c]: Three): Three {
  const { xx, yy, zz, xy, xz, yz } = matrix;
  const determinant = determinantOfThree(matrix);
  const first = yy * zz - yz * yz;
  const second = xz * yz - xy * zz;
  const third = xy * yz - xz * yy;
  return [
    (first * a + second * b + third * c) / determinant,
    (second * a + (xx * zz - xz * xz) * b + (xy * xz - xx * yz) * c) / determinant,
    (third * a + (xy * xz - xx * yz) * b + (xx * yy - xy * xy) * c) / determinant,
  ];
}

/** The sum of products of two triples. @example dotOfThree([1, 2, 3], [1, 0, 2]) // 7 */
export function dotOfThree(first: Three, second: Three): number {
  return first[0] * second[0] + first[1] * second[1] + first[2] * second[2];
}
