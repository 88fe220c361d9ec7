import type { FoundFile } from "../../../contract/imports.ts";
import { codeSentence } from "../../../domain/floor/file-codes.ts";
import { importWords } from "./import-words.ts";

/** Columns whose values are never stored, each with the reason. */
export function DroppedColumns({ columns }: { readonly columns: FoundFile["droppedColumns"] }) {
  if (columns.length === 0) return null;
  return (
    <section className="reasons">
      <h3>{importWords.result.dropped}</h3>
      <ul>
        {columns.map(({ column, why }) => (
          <li key={column}>
            <b>{column}</b>: {codeSentence(why)}
          </li>
        ))}
      </ul>
    </section>
  );
}
