import { useLayoutEffect, useRef, useState } from "react";
import type { OnePageSummary } from "../../../domain/burnout/one-page-summary.ts";
import { fittingSize, lineParts } from "./sheet-model.ts";
import { summaryWords as words } from "./summary-words.ts";

/** Type sizes to try, in points: the largest at which everything fits is taken. */
const sizes = { largest: 8.5, smallest: 4.5, step: 0.1 } as const;
const readable = 5.5;

/** One sheet of A4, on the screen as on paper. Nothing is cut off: the type becomes smaller until all of it fits. */
export function Sheet({ summary, foot }: { readonly summary: OnePageSummary; readonly foot: string }) {
  const body = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<number>(sizes.largest);
  useLayoutEffect(() => {
    const element = body.current;
    if (!element || summary.parts.length === 0) return;
    setSize(
      fittingSize(sizes, (points) => {
        element.style.fontSize = `${points}pt`;
        return isWhole(element);
      }),
    );
  }, [summary]);
  return (
    <>
      {size < readable && (
        <p className="second" role="status">
          {words.small}
        </p>
      )}
      <article className="sheet" aria-label={words.sheet}>
        <h2>{summary.title}</h2>
        <div className="sheet-body" ref={body} style={{ fontSize: `${size}pt` }}>
          {summary.parts.map(({ heading, lines }) => (
            <section key={heading}>
              <h3>{heading}</h3>
              <ul>
                {lines.map((line) => {
                  const { name, rest } = lineParts(line);
                  return (
                    <li key={line}>
                      {name && <b>{name}</b>}
                      {rest}
                    </li>
                  );
                })}
              </ul>
            </section>
          ))}
        </div>
        <footer>{foot}</footer>
      </article>
    </>
  );
}

// Widths are rounded to whole pixels; a column too many is far wider than that.
const rounding = 4;

/** Whether all of a part with columns is inside it. */
function isWhole({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollHeight <= clientHeight + rounding && scrollWidth <= clientWidth + rounding;
}
