import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { Refused } from "../../components/refused.tsx";
import { useAgentNames } from "../../queries/floor-queries.ts";
import { evaluationWords } from "./evaluation-words.ts";
import type { Entry, KeptEntry } from "./use-entry.ts";

const words = evaluationWords.kept;

/** What was kept, with the way back. */
export function KeptPart({ entry, kept }: { readonly entry: Entry; readonly kept: KeptEntry }) {
  const { withdrawing } = entry;
  const people = useAgentNames(true);
  const name = people.data?.find(({ agent }) => agent === kept.agent)?.name ?? kept.agent;
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever kept it by keys goes on from here.
  const { evaluation } = kept.stored;
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (shown.current === evaluation) return;
    shown.current = evaluation;
    title.current?.focus();
    title.current?.scrollIntoView({ block: "nearest" });
  }, [evaluation]);
  return (
    <section className="card evaluate-text" aria-label={words.title}>
      <h2 ref={title} tabIndex={-1}>
        {words.title}
      </h2>
      <p role="status">{words.scoreText(kept.stored, name)}</p>
      <Refused error={withdrawing.error} />
      <div className="rule-buttons">
        <Button variant="default" loading={withdrawing.isPending} onClick={entry.undo}>
          {words.undo}
        </Button>
        <Link to="/agent/$agent" params={{ agent: kept.agent }} search={{ evaluation }} className="text-link">
          {words.open(name)}
        </Link>
        <span className="note">{words.next}</span>
      </div>
    </section>
  );
}
