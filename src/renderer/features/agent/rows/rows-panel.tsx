import { Button } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import { agentWords } from "../agent-words.ts";

/**
 * The rows behind a figure. It opens under the reader's eyes and takes the focus, also where it comes to
 * show something else; unless that was asked for in the panel itself.
 */
export function RowsPanel({
  title,
  tools,
  onClose,
  children,
}: {
  readonly title: string;
  /** Beside the title. */
  readonly tools?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const head = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (shown.current === title) return;
    shown.current = title;
    const section = head.current?.closest("section");
    if (section?.contains(document.activeElement)) return;
    head.current?.focus({ preventScroll: true });
    section?.scrollIntoView({ block: "nearest" });
  }, [title]);
  return (
    <section className="card panel panel-rows" aria-label={title}>
      <div className="panel-head">
        <h2 ref={head} tabIndex={-1}>
          {title}
        </h2>
        {tools}
        <Button className="panel-close" variant="subtle" size="compact-sm" onClick={onClose}>
          {agentWords.rows.close}
        </Button>
      </div>
      {children}
    </section>
  );
}
