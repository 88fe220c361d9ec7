import type { ReactNode } from "react";
import { ScrollRegion } from "./scroll-region.tsx";

/** A column: what stands at its head, and what it shows of a row. */
export interface Column<Row> {
  /** A column of buttons has no head. */
  readonly head?: string;
  readonly unit?: string;
  /** Figures stand at the right; a name may be cut short. */
  readonly className?: "number" | "name";
  readonly cell: (row: Row) => ReactNode;
}

/** Rows of one kind under named columns, in a part that scrolls by itself. */
export function RowsTable<Row>({
  label,
  rows,
  columns,
  keyOf,
  isOpen,
}: {
  readonly label: string;
  readonly rows: readonly Row[];
  /** By a name of their own, from left to right. */
  readonly columns: Readonly<Record<string, Column<Row>>>;
  readonly keyOf: (row: Row) => string;
  /** Whether something of this row is held open beside the table. */
  readonly isOpen?: (row: Row) => boolean;
}) {
  const named = Object.entries(columns);
  return (
    <ScrollRegion label={label}>
      <table className="rows">
        <thead>
          <tr>
            {named.map(([name, column]) => (
              <Head key={name} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} className={isOpen?.(row) ? "row-open" : undefined}>
              {named.map(([name, { className, cell }]) => (
                <td key={name} className={className}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Head({ column: { head, unit, className } }: { readonly column: Column<never> }) {
  if (head === undefined) return <td />;
  return (
    <th scope="col" className={className === "number" ? className : undefined}>
      {head}
      {unit !== undefined && (
        <>
          {" "}
          <span className="note">{unit}</span>
        </>
      )}
    </th>
  );
}
