import { useEffect, useState } from "react";

interface Note {
  readonly why: string;
  /** From the window's right edge, so that the note may grow to the left. */
  readonly right: number;
  readonly top: number;
}

/**
 * One note for a whole table: the reason of the hatched cell that the pointer or the keys are on. Cells
 * say their reason in `data-why`; for those who listen it stands in the cell's label.
 */
export function ReasonNote({ table }: { readonly table: HTMLElement | null }) {
  const [note, setNote] = useState<Note>();
  useEffect(() => {
    if (!table) return;
    const show = (event: Event) => {
      const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-why]") : null;
      const why = cell?.dataset.why;
      if (!cell || !why) return setNote(undefined);
      const { right, bottom } = cell.getBoundingClientRect();
      setNote({ why, right: window.innerWidth - right, top: bottom });
    };
    const still = () => setNote(undefined);
    table.addEventListener("pointerover", show);
    table.addEventListener("focusin", show);
    table.addEventListener("pointerleave", still);
    table.addEventListener("focusout", still);
    table.addEventListener("scroll", still);
    return () => {
      table.removeEventListener("pointerover", show);
      table.removeEventListener("focusin", show);
      table.removeEventListener("pointerleave", still);
      table.removeEventListener("focusout", still);
      table.removeEventListener("scroll", still);
    };
  }, [table]);
  if (!note) return null;
  return (
    <div className="reason-note" style={{ right: note.right, top: note.top }} aria-hidden="true">
      {note.why}
    </div>
  );
}
