import type { RowCounts } from "../../../contract/imports.ts";
import { format } from "../../words/reader.ts";
import { importWords } from "./import-words.ts";

const words = importWords.result;
const parts = ["accepted", "duplicate", "rejected", "ignored"] as const;

/** Every row once: what was read is the sum of what became of it, in figures and as one bar. */
export function RowSum({ rows }: { readonly rows: RowCounts }) {
  return (
    <section className="row-sum" aria-label={words.sum}>
      <div className="row-sum-line">
        <span className="row-sum-part">
          <b>{format.number(rows.read)}</b>
          <span>{words.read}</span>
        </span>
        {parts.map((part, at) => (
          <span key={part} className="row-sum-part" title={words.meaning[part]}>
            <i>{at === 0 ? "=" : "+"}</i>
            <b>{format.number(rows[part])}</b>
            <span>
              <span className={`row-sum-mark row-sum-${part}`} />
              {words[part]}
            </span>
          </span>
        ))}
      </div>
      <div className="row-sum-bar" aria-hidden="true">
        {parts.map(
          (part) =>
            rows[part] > 0 && (
              <span key={part} className={`row-sum-${part}`} style={{ flexGrow: rows[part] }} />
            ),
        )}
      </div>
    </section>
  );
}
