import type { ReadingDifference } from "../../../contract/imports.ts";
import { format } from "../../words/reader.ts";
import { importWords } from "./import-words.ts";

const words = importWords.difference;

/** What changes, or changed, where a file is read in another way than before. */
export function DifferencePart({
  difference,
  done = false,
}: {
  readonly difference: ReadingDifference;
  readonly done?: boolean;
}) {
  return (
    <section className="reasons">
      <h3>{done ? doneTitle(difference.zone) : words.title}</h3>
      <p className="second">{format.list(words.changes(difference))}</p>
      <p className="second">{done ? words.undo : words.why}</p>
    </section>
  );
}

function doneTitle({ before, after }: ReadingDifference["zone"]): string {
  return before === after ? words.done : words.doneInZone(after);
}
