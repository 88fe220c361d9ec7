import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { CountedReason } from "../../../contract/counted-reason.ts";
import type { ImportResult } from "../../../contract/imports.ts";
import { codeSentence } from "../../../domain/floor/file-codes.ts";
import { gainedRecords } from "../../../domain/floor/record-kind.ts";
import { plainName } from "../../words/plain-name.ts";
import { format } from "../../words/reader.ts";
import { DifferencePart } from "./difference-part.tsx";
import { DroppedColumns } from "./dropped-columns.tsx";
import { useFormats, useImports } from "./import-queries.ts";
import { importWords, sentenceCase } from "./import-words.ts";
import { mappingWords } from "./mapping/mapping-words.ts";
import { RejectedRows } from "./rejected-rows.tsx";
import { RowSum } from "./row-sum.tsx";

const words = importWords.result;

/** What became of a file: how it was known, what happened to each row, and what the store gained. */
export function ImportResultPart({
  result,
  source,
}: {
  readonly result: ImportResult;
  /** The file that it came from. */
  readonly source: File;
}) {
  const formats = useFormats();
  const title = formats.data?.find(({ id }) => id === result.format)?.title ?? result.format;
  const imports = useImports();
  const isUndone = imports.data?.some(
    ({ intake, undoneAt }) => intake === result.intake && undoneAt !== null,
  );
  if (isUndone) {
    return (
      <p className="second" role="status">
        {words.undone}
      </p>
    );
  }
  return (
    <div className="result">
      <div>
        <h3>
          {result.mapping === null ? words.recognised(title) : mappingWords.question.saved(result.mapping)}
        </h3>
        {result.evidence.length > 0 && <p className="note">{result.evidence.map(sentenceCase).join(". ")}</p>}
      </div>
      {result.needsAgain ? (
        <p className="second">{importWords.difference.nothingStored}</p>
      ) : (
        result.sameAs !== null && <p className="second">{words.same}</p>
      )}
      {result.difference && <DifferencePart difference={result.difference} done={!result.needsAgain} />}
      <RowSum rows={result.rows} />
      <Facts result={result} />
      {result.rows.accepted > 0 && <FiguresLinks />}
      <Rejections result={result} source={source} />
      <DroppedColumns columns={result.droppedColumns} />
      <Reasons title={words.warnings} reasons={result.warnings} />
      <Reasons title={words.ignoredTitle} reasons={result.ignored} />
    </div>
  );
}

/** The ways from what came in to what it comes to. */
function FiguresLinks() {
  return (
    <p className="import-ways">
      <Link to="/today" className="text-link">
        {words.toToday}
      </Link>{" "}
      <Link to="/floor" className="text-link">
        {words.toFloor}
      </Link>
    </p>
  );
}

function Facts({ result }: { readonly result: ImportResult }) {
  const gained = gainedRecords.flatMap((name) => {
    const count = result.records[name] ?? 0;
    return count > 0 ? [words.record(name, count)] : [];
  });
  return (
    <dl className="facts">
      <div>
        <dt>{words.gained}</dt>
        <dd>{gained.length === 0 ? words.nothingGained : format.list(gained)}</dd>
      </div>
      <div>
        <dt>{words.people}</dt>
        <dd>{words.peopleCount(result.agents)}</dd>
      </div>
      <div>
        <dt>{words.days}</dt>
        <dd>{result.from && result.to ? format.days(result.from, result.to) : words.noDays}</dd>
      </div>
      {result.stated && (
        <div>
          <dt>{words.stated}</dt>
          <dd>{words.moment(result.stated)}</dd>
        </div>
      )}
    </dl>
  );
}

function Rejections({ result, source }: { readonly result: ImportResult; readonly source: File }) {
  const [shown, setShown] = useState(false);
  if (result.rejections.length === 0) return null;
  return (
    <section className="reasons">
      <h3>{words.rejections}</h3>
      <ul>
        {result.rejections.map(({ field, reason, count }) => (
          <li key={`${field} ${reason}`}>
            <span className="reason-count">{words.rowsCount(count)}</span>
            <b>{field ?? words.wholeRow}</b>: {codeSentence(reason)}
          </li>
        ))}
      </ul>
      <Button variant="default" onClick={() => setShown(true)} aria-label={words.showRowsOf(result.file)}>
        {words.showRows}
      </Button>
      <RejectedRows
        intake={result.intake}
        file={plainName(result.file)}
        source={source}
        open={shown}
        onClose={() => setShown(false)}
      />
    </section>
  );
}

function Reasons({ title, reasons }: { readonly title: string; readonly reasons: readonly CountedReason[] }) {
  if (reasons.length === 0) return null;
  return (
    <section className="reasons">
      <h3>{title}</h3>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.code}>
            <span className="reason-count">{words.noteCount(reason)}</span>
            {sentenceCase(codeSentence(reason.code))}
            {reason.example !== null && (
              <span className="note"> {words.example(reason, reason.example)}</span>
            )}
            {reason.names && <span className="note"> {reason.names.join("; ")}</span>}
            {reason.code === "names-alike" && (
              <>
                {" "}
                <Link to="/people" className="text-link">
                  {words.toJoin}
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
