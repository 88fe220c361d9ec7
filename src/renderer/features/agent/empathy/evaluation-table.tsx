import { Button } from "@mantine/core";
import { useState } from "react";
import type { AgentPicture, AgentWeek, Evaluation } from "../../../../contract/agent.ts";
import { format } from "../../../words/reader.ts";
import { agentWords } from "../agent-words.ts";
import { RowsPanel } from "../rows/rows-panel.tsx";
import { EvaluationRows } from "./evaluation-rows.tsx";
import { ScoredOfWeek } from "./scored-of-week.tsx";

const words = agentWords.evaluations;
const shownFirst = 50;

/** The evaluations of a week, with the mean that the picture shows, or (without a week) all of them. */
export function EvaluationTable({
  picture,
  week,
  onClose,
}: {
  readonly picture: AgentPicture;
  readonly week: AgentWeek | undefined;
  readonly onClose?: () => void;
}) {
  const newestFirst = picture.evaluations.toSorted((a, b) => b.evaluatedAt - a.evaluatedAt);
  if (week) {
    const ofWeek = newestFirst.filter(({ day }) => day >= week.from && day <= week.to);
    return (
      <RowsPanel title={words.titleOf(format.week(week.week))} onClose={() => onClose?.()}>
        <ScoredOfWeek picture={picture} week={week} evaluations={ofWeek} />
      </RowsPanel>
    );
  }
  return (
    <section className="card panel">
      <div className="panel-head">
        <h2>{words.title}</h2>
      </div>
      {newestFirst.length === 0 ? (
        <p className="panel-note second">{words.none}</p>
      ) : (
        <NewestRows evaluations={newestFirst} />
      )}
    </section>
  );
}

function NewestRows({ evaluations }: { readonly evaluations: readonly Evaluation[] }) {
  const [all, setAll] = useState(false);
  const hidden = evaluations.length - shownFirst;
  return (
    <>
      <EvaluationRows
        evaluations={all ? evaluations : evaluations.slice(0, shownFirst)}
        label={words.scroll}
      />
      {hidden > 0 && !all && (
        <Button variant="subtle" m={8} onClick={() => setAll(true)}>
          {words.more(hidden)}
        </Button>
      )}
    </>
  );
}
