import { Button } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import type { AgentPicture, AgentWeek, Evaluation } from "../../../contract/agent.ts";
import { agentWords } from "../../words/agent.ts";
import { format } from "../../words/reader.ts";
import { Missing } from "../parts/missing.tsx";
import { ScrollRegion } from "../parts/scroll-region.tsx";
import { RowsPanel } from "./rows-panel.tsx";

const route = getRouteApi("/agent/$agent");
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
        <p className="panel-note second">{meanOf(ofWeek)}</p>
        <EvaluationRows evaluations={ofWeek} label={words.scrollOf(format.week(week.week))} />
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

export function meanOf(evaluations: readonly Evaluation[]): string {
  const scores = evaluations.map(({ score }) => score).filter((score) => score !== null);
  if (scores.length === 0) return words.noMean(evaluations.length);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return words.mean(mean, scores.length, evaluations.length);
}

export function EvaluationRows({
  evaluations,
  label,
}: {
  readonly evaluations: readonly Evaluation[];
  readonly label: string;
}) {
  const { evaluation: open } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <ScrollRegion label={label}>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{words.heads.date}</th>
            <th scope="col">{words.heads.evaluator}</th>
            <th scope="col">{words.heads.form}</th>
            <th scope="col">{words.heads.source}</th>
            <th scope="col" className="number">
              {words.heads.score} <span className="note">{words.heads.unit}</span>
            </th>
            <th scope="col" className="number">
              {words.heads.applied}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {evaluations.map((row) => (
            <tr key={row.evaluation} className={row.evaluation === open ? "row-open" : undefined}>
              <td>{format.day(row.day)}</td>
              <td className="name">{row.evaluator}</td>
              <td className="name">{row.form}</td>
              <td>{words.source[row.source]}</td>
              <td className="number">
                {row.score === null ? <Missing why={words.tooFew} /> : format.tenth(row.score)}
              </td>
              <td className="number">{words.applied(row.applicable, row.items)}</td>
              <td className="number">
                <button
                  type="button"
                  className="plain-button text-link"
                  aria-label={words.openOf(format.day(row.day), row.evaluator)}
                  onClick={() =>
                    void navigate({
                      search: (before) => ({ ...before, evaluation: row.evaluation }),
                      replace: true,
                    })
                  }
                >
                  {words.open}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
