import type { RejectionReason } from "../../../domain/floor/file-codes.ts";
import type { Mapping } from "../../../domain/mapping/mapping.ts";
import type { RowPiece } from "../read/row-source.ts";
import { misfitOf, namedWidth } from "../read/row-width.ts";
import type { FileHead } from "../recognise/file-head.ts";
import { mappedRows } from "./mapped-rows.ts";

/** Turns the rows of a mapped file into rows of the plain format, piece after piece; every row stays one row. */
export function rowMapper(
  { ownHeader }: Pick<FileHead, "ownHeader">,
  mapping: Mapping,
): (piece: RowPiece) => RowPiece {
  const { row } = mappedRows(mapping, ownHeader);
  const shortest = namedWidth(ownHeader);
  const widest = ownHeader.length;

  return function mapPiece(piece) {
    let misfits: Map<number, RejectionReason> | undefined;
    const rows = piece.rows.map((cells, at) => {
      const misfit = misfitOf(cells, shortest, widest);
      if (misfit) {
        misfits ??= new Map();
        misfits.set(at, misfit);
      }
      return row(cells);
    });
    return { ...piece, rows, ...(misfits && { misfits }) };
  };
}
