export interface StripPlace {
  readonly x: number;
  readonly width: number;
}

/** Places of the cells in a width, a pixel between them. @example stripPlaces(2, 21) // x 0 and 11, each 10 wide */
export function stripPlaces(cells: number, width: number): readonly StripPlace[] {
  const step = (width + 1) / Math.max(1, cells);
  return Array.from({ length: cells }, (_, at) => {
    const x = Math.round(at * step);
    return { x, width: Math.max(1, Math.round((at + 1) * step) - 1 - x) };
  });
}

/** Hatching of a cell that begins at the top: strokes from its left edge up to its right one. */
export function cellHatching({ x, width }: StripPlace, height: number): string {
  const apart = 4;
  const strokes: string[] = [];
  for (let from = apart; from < width + height; from += apart) {
    const [left, bottom] = from <= height ? [0, from] : [from - height, height];
    const [right, top] = from <= width ? [from, 0] : [width, from - width];
    strokes.push(`M${x + left} ${bottom}L${x + right} ${top}`);
  }
  return strokes.join("");
}
