import type { FoundFile } from "../../../contract/imports.ts";
import { DroppedColumns } from "./dropped-columns.tsx";
import { useFormats } from "./import-queries.ts";
import { importWords, sentenceCase } from "./import-words.ts";

const words = importWords.found;

/** What was found out of a file, before anything of it is stored. */
export function FoundPart({ found, zone }: { readonly found: FoundFile; readonly zone: string }) {
  const formats = useFormats();
  const title = formats.data?.find(({ id }) => id === found.format)?.title ?? found.format;
  return (
    <div className="result">
      <div>
        <h3>{importWords.result.recognised(title)}</h3>
        <p className="second">{words.nothingYet}</p>
      </div>
      <section className="reasons">
        <h3>{words.how}</h3>
        <ul>
          {found.evidence.map((sentence) => (
            <li key={sentence}>{sentenceCase(sentence)}</li>
          ))}
          <li>{found.localTimes ? words.localTimes(zone) : words.ownTimes}</li>
        </ul>
      </section>
      <DroppedColumns columns={found.droppedColumns} />
      {found.sameAs !== null && <p className="second">{importWords.result.same}</p>}
    </div>
  );
}
