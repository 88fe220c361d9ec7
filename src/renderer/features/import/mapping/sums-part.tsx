import { useState } from "react";
import type { RowCounts, TriedMapping } from "../../../../contract/imports.ts";
import { codeSentence } from "../../../../domain/floor/file-codes.ts";
import type { MappedKind } from "../../../../domain/mapping/mapped-field.ts";
import { isBeyondADay } from "../../../../domain/mapping/mapping-preview.ts";
import { format } from "../../../words/reader.ts";
import { mappingWords } from "./mapping-words.ts";

const words = mappingWords.sums;

/** Every row once: what becomes of it; and sums in which a wrong unit shows. */
export function SumsPart({
  kind,
  tried,
  counted,
  isCounting,
}: {
  readonly kind: MappedKind;
  readonly tried: TriedMapping;
  /** What would become of the rows on this very floor; undefined while that is not known. */
  readonly counted: RowCounts | undefined;
  readonly isCounting: boolean;
}) {
  const { rows, records, rejections, handled, fullestDay } = tried;
  const [open, setOpen] = useState(false);
  const taken = counted ? counted.accepted : rows.read - rows.rejected - rows.ignored;
  return (
    <section className="card mapping-sums" aria-label={words.title}>
      <div className="mapping-sums-head">
        <h2>{words.title}</h2>
        <span className="note">{words.rows(rows.read)}</span>
      </div>
      <dl>
        <Line mark="accepted" count={taken} what={words.imported} />
        {counted && counted.duplicate > 0 && (
          <Line mark="duplicate" count={counted.duplicate} what={words.here} />
        )}
        {rows.rejected > 0 && (
          <Line mark="rejected" count={rows.rejected} what={words.rejected}>
            <button
              type="button"
              className="plain-button text-link"
              aria-expanded={open}
              aria-label={words.whyOf(rows.rejected)}
              onClick={() => setOpen(!open)}
            >
              {words.why}
            </button>
          </Line>
        )}
        {rows.ignored > 0 && <Line mark="ignored" count={rows.ignored} what={words.ignored} />}
      </dl>
      {open && (
        <ul className="mapping-reasons">
          {rejections.map(({ field, reason, count }) => (
            <li key={`${field} ${reason}`}>{words.reason(count, field, codeSentence(reason))}</li>
          ))}
        </ul>
      )}
      {!counted && <p className="note">{isCounting ? words.counting : words.hereLater}</p>}
      <div className="mapping-totals">
        {records !== rows.read - rows.rejected - rows.ignored && <p>{words.become(records, kind)}</p>}
        {kind === "contacts" && <p>{words.handled(handled.contacts, handled.seconds)}</p>}
        {fullestDay && (
          <p className={isBeyondADay(fullestDay) ? "mapping-problem" : undefined}>
            {words.fullest(fullestDay)}
          </p>
        )}
      </div>
    </section>
  );
}

function Line({
  mark,
  count,
  what,
  children,
}: {
  readonly mark: "accepted" | "duplicate" | "rejected" | "ignored";
  readonly count: number;
  readonly what: string;
  readonly children?: React.ReactNode;
}) {
  return (
    <div>
      <dt>
        <span className={`row-sum-mark row-sum-${mark}`} />
        <b>{format.number(count)}</b>
      </dt>
      <dd>
        {what} {children}
      </dd>
    </div>
  );
}
