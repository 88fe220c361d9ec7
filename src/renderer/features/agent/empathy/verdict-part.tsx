import type { AgentEmpathy, EmpathyDifference } from "../../../../contract/empathy.ts";
import { ChanceNote } from "../../../components/chance-note.tsx";
import { Missing } from "../../../components/missing.tsx";
import { VerdictMark } from "../../../components/verdict-mark.tsx";
import { WorkedOutLink } from "../../../components/worked-out-link.tsx";
import { useFalseAlarms } from "../../../queries/empathy-queries.ts";
import { changeCell, wholeMeanText } from "../../../words/points.ts";
import { verdictWords } from "../../../words/verdict.ts";
import { LoadCells } from "../load/load-cells.tsx";
import { type CellLoad, type CellPeriod, cellOf, loads, periods } from "../load/load-cells-model.ts";
import { useOpenBehind } from "../rows/use-open-behind.ts";
import { agentEmpathyWords } from "./agent-empathy-words.ts";
import { alarmsBeside } from "./alarms-model.ts";
import { verdictSentences } from "./verdict-sentences.ts";

const words = agentEmpathyWords.verdict;

/** Train or relieve: what the verdict is, why, and the four cells that it rests on. Conditions come first. */
export function VerdictPart({ empathy }: { readonly empathy: AgentEmpathy }) {
  const { verdict } = empathy;
  const isKnown = verdict.pRefresh !== null || verdict.pRelieve !== null;
  const drawn = verdict.cells.some(({ mean }) => mean !== null);
  const alarms = useFalseAlarms().data;
  const beside = alarms && alarmsBeside(alarms, empathy, "verdict");
  const chance = beside && agentEmpathyWords.alarms.verdict(beside);
  return (
    <section className="card panel empathy-part" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <WorkedOutLink figure="train-or-relieve" of={words.title} />
      </div>
      <div className="empathy-text">
        <p className="empathy-word">
          <VerdictMark word={verdict.word} />
        </p>
        <p>
          {verdictWords.meaning[verdict.word]}{" "}
          {verdict.word !== "none" && <span className="second">{verdictWords.reason[verdict.reason]}</span>}
        </p>
        {verdict.thisWeek !== verdict.word && (
          <p className="note">{words.thisWeek(verdictWords.verdict[verdict.thisWeek])}</p>
        )}
        <ul className="verdict-sentences">
          {verdictSentences(empathy).map(({ kind, text }) => (
            <li key={kind}>{text}</li>
          ))}
        </ul>
        {drawn && <LoadCells cells={verdict.cells} names={words.rests} periodNames={words.periods} />}
        <CellTable empathy={empathy} />
        {drawn && <p className="note">{words.picture}</p>}
        <Unused empathy={empathy} />
        {(verdict.word === "relieve" || verdict.word === "refresh") && <p>{words.decides}</p>}
        {chance && isKnown && <ChanceNote {...chance} />}
      </div>
    </section>
  );
}

/** The cells in figures: each opens its evaluations. */
function CellTable({ empathy: { verdict } }: { readonly empathy: AgentEmpathy }) {
  const { restedChange, loadedChange, underLoad } = verdict;
  const changes = { rested: restedChange, loaded: loadedChange };
  return (
    <table className="empathy-cells">
      <caption className="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          <td />
          {periods.map((period) => (
            <th key={period} scope="col" className="empathy-cells-head">
              {words.periods[period]}
            </th>
          ))}
          <th scope="col" className="empathy-cells-head">
            {words.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {loads.map((load) => (
          <tr key={load}>
            <th scope="row" className="empathy-cells-name">
              {words.rests[load]}
            </th>
            {periods.map((period) => (
              <td key={period}>
                <CellButton empathy={{ verdict }} load={load} period={period} />
              </td>
            ))}
            <td>
              <Difference difference={changes[load]} />
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row" className="empathy-cells-name" colSpan={3}>
            {words.underLoad}
          </th>
          <td>
            <Difference difference={underLoad} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function CellButton({
  empathy: { verdict },
  load,
  period,
}: {
  readonly empathy: Pick<AgentEmpathy, "verdict">;
  readonly load: CellLoad;
  readonly period: CellPeriod;
}) {
  const open = useOpenBehind();
  const cell = cellOf(verdict.cells, period, load);
  if (!cell?.mean) return <Missing why={words.none} />;
  const { mean, n, enough } = cell;
  return (
    <button
      type="button"
      className="plain-button empathy-cell"
      title={enough ? undefined : words.few(n)}
      aria-label={`${words.opens(words.rests[load], words.periodLong[period], n)}: ${wholeMeanText(mean.mean, mean.from, mean.to)}`}
      onClick={() => open(`${period}-${load}`)}
    >
      {!enough && <i className="hatch-mark" />}
      <b>{wholeMeanText(mean.mean, mean.from, mean.to)}</b> <span className="note">{words.n(n)}</span>
    </button>
  );
}

function Difference({ difference }: { readonly difference: EmpathyDifference | null }) {
  return difference ? changeCell(difference) : <Missing why={words.noChange} />;
}

function Unused({ empathy: { verdict } }: { readonly empathy: AgentEmpathy }) {
  const open = useOpenBehind();
  const { inBetween, unknown } = verdict.unused;
  if (inBetween + unknown === 0) return null;
  return (
    <p className="note">
      {inBetween === 0 ? (
        words.unused(inBetween, unknown)
      ) : (
        <button type="button" className="plain-button text-link" onClick={() => open("in-between")}>
          {words.unused(inBetween, unknown)}
        </button>
      )}
    </p>
  );
}
