import { shellWords } from "../words/shell.ts";

/** How often chance alone shows the claim above, in one sentence; its figures stand behind "How sure is this?". */
export function ChanceNote({ sentence, detail }: { readonly sentence: string; readonly detail: string }) {
  return (
    <div className="note">
      <p>{sentence}</p>
      <details>
        <summary>{shellWords.howSure}</summary>
        <p>{detail}</p>
      </details>
    </div>
  );
}
