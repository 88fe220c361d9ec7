import type { TriedMapping } from "../../../../contract/imports.ts";
import { codeSentence } from "../../../../domain/floor/file-codes.ts";
import type { PreviewedRow } from "../../../../domain/mapping/mapping-preview.ts";
import { Waiting } from "../../../components/waiting.tsx";
import { format } from "../../../words/reader.ts";
import { mappingWords } from "./mapping-words.ts";
import { sentenceParts } from "./sentence-words.ts";

const words = mappingWords.sentences;

/** The first rows as sentences, so that a wrong unit, day or person is heard at once. */
export function SentencesPart({
  tried,
  isHeld,
  isStale,
  refusal,
}: {
  readonly tried: TriedMapping | undefined;
  /** Whether open points keep the file from being read. */
  readonly isHeld: boolean;
  readonly isStale: boolean;
  /** Why it cannot be read by these meanings. */
  readonly refusal: string | undefined;
}) {
  const shown = refusal === undefined ? tried : undefined;
  return (
    <section className="card mapping-sentences" aria-busy={isStale} aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="note" aria-live="polite">
        {shown && (isHeld ? words.held : isStale ? words.stale : words.lead(shown.first.length))}
      </p>
      {refusal !== undefined && (
        <p className="refused" role="alert">
          {refusal}
        </p>
      )}
      {shown && (
        <ol className={isStale || isHeld ? "mapping-stale" : undefined}>
          {placed(shown.first).map(([place, row]) => (
            <li key={place}>
              <span className="note">
                <span className="visually-hidden">{words.line(row.line)}</span>
                <span aria-hidden="true">{format.number(row.line)}</span>
              </span>
              <Row row={row} />
            </li>
          ))}
        </ol>
      )}
      {!shown &&
        refusal === undefined &&
        (isHeld ? (
          <p className="second mapping-pad">{words.held}</p>
        ) : (
          <Waiting label={words.waiting} lines={8} />
        ))}
    </section>
  );
}

function Row({ row }: { readonly row: PreviewedRow }) {
  if (row.kind === "rejected")
    return <span className="mapping-not-used">{words.notUsed(row.field, codeSentence(row.reason))}</span>;
  return (
    <span>
      {placed(sentenceParts(row.sentence)).map(([place, part]) =>
        typeof part === "string" ? (
          part
        ) : (
          <b key={place}>
            <bdi>{part.value}</bdi>
          </b>
        ),
      )}
    </span>
  );
}

/** A row can become several records, and a sentence can say a thing twice: each is known by its place. */
function placed<One>(ones: readonly One[]): readonly (readonly [number, One])[] {
  return [...ones.entries()];
}
