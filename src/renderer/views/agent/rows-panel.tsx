import { Button } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import { agentWords } from "../../words/agent.ts";

/** The rows behind a figure. It opens under the reader's eyes and takes the focus. */
export function RowsPanel({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus({ preventScroll: true });
    head.current?.closest("section")?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <section className="card panel panel-rows" aria-label={title}>
      <div className="panel-head">
        <h2 ref={head} tabIndex={-1}>
          {title}
        </h2>
        <Button variant="subtle" size="compact-sm" onClick={onClose}>
          {agentWords.rows.close}
        </Button>
      </div>
      {children}
    </section>
  );
}
