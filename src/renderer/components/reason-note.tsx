import { useEffect, useState } from "react";

interface Told {
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
  const [told, setTold] = useState<Told>();
  useEffect(() => {
    if (!table) return;
    const tell = (event: Event) => {
      const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-why]") : null;
      const why = cell?.dataset.why;
      if (!cell || !why) return setTold(undefined);
      const { right, bottom } = cell.getBoundingClientRect();
      setTold({ why, right: window.innerWidth - right, top: bottom });
    };
    const still = () => setTold(undefined);
    table.addEventListener("pointerover", tell);
    table.addEventListener("focusin", tell);
    table.addEventListener("pointerleave", still);
    table.addEventListener("focusout", still);
    table.addEventListener("scroll", still);
    return () => {
      table.removeEventListener("pointerover", tell);
      table.removeEventListener("focusin", tell);
      table.removeEventListener("pointerleave", still);
      table.removeEventListener("focusout", still);
      table.removeEventListener("scroll", still);
    };
  }, [table]);
  if (!told) return null;
  return (
    <div className="reason-note" style={{ right: told.right, top: told.top }} aria-hidden="true">
      {told.why}
    </div>
  );
}
