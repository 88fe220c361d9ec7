import { Button } from "@mantine/core";
import { choiceAsked, isOpenReading, type ReadingChoices } from "../../../../domain/floor/import-codes.ts";
import type { Failure } from "../../../app/failure.ts";
import { importWords } from "../import-words.ts";
import { openAnswers, openDetail, openLead } from "../open-words.ts";

/** What the file leaves open, and the answers to choose from. */
export function OpenQuestion({
  failure,
  onChoose,
}: {
  readonly failure: Failure;
  readonly onChoose: (choice: ReadingChoices) => void;
}) {
  const { reason, sentence } = failure;
  if (!isOpenReading(reason)) return null;
  return (
    <section className="card mapping-open" role="alert">
      <h2>{importWords.question}</h2>
      <p className="second">{openLead(failure)}</p>
      {openDetail(failure) && <p className="note">{openDetail(failure)}</p>}
      <div className="answers">
        {openAnswers(reason, sentence).map(({ word, label }) => (
          <Button key={word} variant="default" onClick={() => onChoose({ [choiceAsked(reason)]: word })}>
            {label}
          </Button>
        ))}
      </div>
    </section>
  );
}
