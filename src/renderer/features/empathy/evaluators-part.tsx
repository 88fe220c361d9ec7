import { getRouteApi } from "@tanstack/react-router";
import type { EmpathyEvaluator, EmpathyEvaluators, EmpathyFloor } from "../../../contract/empathy.ts";
import { Answered } from "../../components/answered.tsx";
import { Missing } from "../../components/missing.tsx";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { WorkedOutLink } from "../../components/worked-out-link.tsx";
import { format } from "../../words/reader.ts";
import { GuideLink } from "../guide/guide-link.tsx";
import { AgreementOf } from "./agreement-of.tsx";
import { evaluatorWords as words } from "./empathy-evaluators-words.ts";
import { useEvaluators } from "./empathy-queries.ts";
import { empathyWords, signed } from "./empathy-words.ts";
import { EvaluationsOf } from "./evaluation-rows.tsx";
import { IntervalLine, IntervalTicks } from "./interval-line.tsx";
import { type IntervalFigure, type IntervalScale, intervalScale } from "./interval-model.ts";
import { useOpenRows } from "./use-open-rows.ts";

const route = getRouteApi("/empathy");
const minPoints = 10;

/** How each evaluator scores beside the mean of all, by name and never ranked, and how far they agree. */
export function EvaluatorsPart({ floor }: { readonly floor: EmpathyFloor }) {
  const { week, team } = route.useSearch();
  const answer = useEvaluators(week);
  return (
    <>
      <section className="card panel" aria-label={words.title}>
        <div className="panel-head">
          <h2>{words.title}</h2>
          <WorkedOutLink figure="evaluator-severity" of={words.title} />
        </div>
        <p className="panel-note second">
          {words.lead} {team !== undefined && words.wholeFloor}
        </p>
        <Answered query={answer} failureReplaces label={words.loading} lines={5}>
          {(data) =>
            data.evaluators.length === 0 ? (
              <p className="panel-note second">
                <i className="hatch-mark" /> {words.none} <GuideLink />
              </p>
            ) : (
              <Evaluators answer={data} />
            )
          }
        </Answered>
      </section>
      <EvaluationsOf section="evaluators" floor={floor} />
    </>
  );
}

function Evaluators({ answer }: { readonly answer: EmpathyEvaluators }) {
  const { comparison, evaluators, spreadBetween } = answer;
  const scale = intervalScale(
    evaluators.flatMap((one) => figureOf(one) ?? []),
    minPoints,
  );
  return (
    <>
      {comparison.kind === "refused" && (
        <p className="panel-note">
          <i className="hatch-mark" /> {empathyWords.refused.reason(comparison.reason)}
        </p>
      )}
      <ScrollRegion label={words.scroll} className="rows-wide">
        <table className="rows interval-rows">
          <caption className="visually-hidden">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.heads.evaluator}</th>
              <th scope="col" className="interval-head">
                {words.heads.picture} <span className="note">{words.heads.unit}</span>
                <IntervalTicks scale={scale} figure={signed} />
              </th>
              {(["severity", "shrunk", "evaluations", "calibrations", "double", "missing"] as const).map(
                (head) => (
                  <th key={head} scope="col" className="number">
                    {words.heads[head]}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {evaluators.map((one) => (
              <EvaluatorRow key={one.evaluator} one={one} scale={scale} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="panel-note panel-foot second">
        {spreadBetween !== null && `${words.spread(spreadBetween)} `}
        {words.drift}
      </p>
      <AgreementOf answer={answer} />
    </>
  );
}

function EvaluatorRow({ one, scale }: { readonly one: EmpathyEvaluator; readonly scale: IntervalScale }) {
  const { evaluator: open } = route.useSearch();
  const openRows = useOpenRows();
  const { evaluator, evaluations, calibrations, severity, doubleScored, doubleScoringMissing } = one;
  return (
    <tr className={evaluator === open ? "row-open" : undefined}>
      <th scope="row" className="name">
        {evaluator}
      </th>
      <td className="interval-cell">
        {severity ? (
          <IntervalLine figure={figureOf(one)} scale={scale} />
        ) : (
          <span className="interval-missing" title={words.noSeverity} />
        )}
      </td>
      <td className="number">
        {severity ? (
          words.severity(severity.points, severity.from, severity.to)
        ) : (
          <Missing why={words.noSeverity} />
        )}
      </td>
      <td className="number">
        {severity ? words.shrunk(severity.shrunkBy) : <Missing why={words.noSeverity} />}
      </td>
      <td className="number">
        <button
          type="button"
          className="plain-button text-link"
          aria-label={words.open(evaluator, evaluations + calibrations)}
          onClick={() => openRows({ evaluator })}
        >
          {format.number(evaluations)}
        </button>
      </td>
      <td className="number">{format.number(calibrations)}</td>
      <td className="number">{format.number(doubleScored)}</td>
      <td className="number">{format.number(doubleScoringMissing)}</td>
    </tr>
  );
}

function figureOf({ severity }: EmpathyEvaluator): IntervalFigure | undefined {
  return severity ? { value: severity.points, from: severity.from, to: severity.to } : undefined;
}
