import type { AgentSignalWeek, FactorOfWeek } from "../../../../contract/burnout.ts";
import { SparklineChart } from "../../../charts/sparkline.tsx";
import { aroundMedian } from "../../../charts/sparkline-model.ts";
import { factorText } from "../../../words/factor.ts";
import { signalWords as words } from "../../../words/signal.ts";
import { factorHue, factorScale, factorsApart } from "./contribution-model.ts";
import { FactorScaleLine } from "./factor-scale.tsx";
import { useOpenFactor } from "./use-open-factor.ts";

const historyWidth = 92;

/** Every known factor with its value against the usual and the queue's, its past weeks, and a sentence. */
export function FactorList({ week }: { readonly week: AgentSignalWeek }) {
  const { main, context } = factorsApart(week.factors);
  if (main.length + context.length === 0) return <p className="second">{words.noFactors}</p>;
  return (
    <div>
      <div className="factor-key note" aria-hidden="true">
        <span>
          <i className="factor-key-value" /> {words.key.value}
        </span>
        <span>
          <i className="factor-key-own" /> {words.key.own}
        </span>
        <span>
          <i className="factor-key-peer" /> {words.key.peer}
        </span>
        <span className="factor-key-history">{words.key.history}</span>
      </div>
      <Factors factors={main} label={words.factors} />
      {context.length > 0 && (
        <details className="signal-more">
          <summary>{words.context(context.length)}</summary>
          <Factors factors={context} label={words.context(context.length)} />
        </details>
      )}
    </div>
  );
}

function Factors({ factors, label }: { readonly factors: readonly FactorOfWeek[]; readonly label: string }) {
  return (
    <ul className="factors" aria-label={label}>
      {factors.map((factor) => (
        <Factor key={factor.factor} factor={factor} />
      ))}
    </ul>
  );
}

function Factor({ factor }: { readonly factor: FactorOfWeek }) {
  const open = useOpenFactor();
  const scale = factorScale(factor);
  const hue = factorHue(factor);
  const past = factor.history.map(({ value }) => value);
  const [low, high] = aroundMedian(past, (median) => Math.abs(median) * 0.4);
  return (
    <li className="factor">
      <div className="factor-head">
        <button
          type="button"
          className="plain-button text-link"
          aria-label={words.openRows(factor.name)}
          onClick={() => open(factor.factor)}
        >
          {factor.name}
        </button>
        <span className="factor-points">{factor.points !== null && words.adds(factor.points)}</span>
      </div>
      <div className="factor-pictures" aria-hidden="true">
        {scale ? <FactorScaleLine scale={scale} hue={hue} /> : <i className="factor-gap" />}
        <SparklineChart values={past} low={low} high={high} width={historyWidth} colour={hue} />
      </div>
      <p className="factor-says">
        {factorText(factor)}{" "}
        {factor.role === "telemetry" && <span className="note">{words.contextOnly}</span>}
      </p>
    </li>
  );
}
