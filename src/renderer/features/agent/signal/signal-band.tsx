import { useMemo } from "react";
import type { AgentSignal } from "../../../../contract/burnout.ts";
import { conditionDomains } from "../../../../domain/burnout/condition-bands.ts";
import type { WeekAxis } from "../../../charts/week-axis.ts";
import { WeekButtons } from "../../../charts/week-buttons.tsx";
import { WeekLabels } from "../../../charts/week-labels.tsx";
import { Missing } from "../../../components/missing.tsx";
import { useSignalRules } from "../../../queries/burnout-queries.ts";
import { conditionNames, conditionText, levelNames } from "../../../words/attention.ts";
import { format } from "../../../words/reader.ts";
import { bandText, signalWords as words } from "../../../words/signal.ts";
import { agentWords } from "../agent-words.ts";
import { Band } from "../band.tsx";
import { attentionSince, conditionRows } from "./condition-model.ts";
import { ConditionRows } from "./condition-rows.tsx";
import { SignalChart } from "./signal-chart.tsx";
import { type SignalPoint, signalDrawing, signalPoints } from "./signal-model.ts";

const height = 112;

/** The signal by week on the axis that the bands share: demand and rest first, then the bounds and the index in them. */
export function SignalBand({
  signal,
  axis,
  open,
  lit,
  onLit,
  onOpen,
}: {
  readonly signal: AgentSignal;
  readonly axis: WeekAxis;
  /** The week that is shown beside. */
  readonly open: string | undefined;
  readonly lit: string | undefined;
  readonly onLit: (week: string | undefined) => void;
  readonly onOpen: (week: string) => void;
}) {
  const points = useMemo(() => signalPoints(signal.weeks, axis.weeks), [signal, axis.weeks]);
  const drawing = useMemo(() => signalDrawing(points, axis, height), [points, axis]);
  const rows = useMemo(() => conditionRows(signal.weeks, axis), [signal, axis]);
  const since = attentionSince(signal.weeks, axis);
  const limit = useSignalRules().data?.versions[0]?.attention.from;
  const looked = points.find(({ week }) => week === (lit ?? open)) ?? points.at(-1);
  return (
    <Band
      title={words.title}
      unit={words.unit}
      readout={looked ? says(looked) : words.notEnough}
      table={<SignalTable points={points} />}
    >
      <div className="signal-picture">
        <ConditionRows rows={rows} axis={axis} open={lit ?? open} />
        <SignalChart
          drawing={drawing}
          axis={axis}
          height={height}
          limit={limit}
          limitText={limit === undefined ? "" : words.limit(limit)}
          open={open}
        />
        {since && (
          <span className={`signal-since signal-since-${since.side} note`} style={{ left: since.x }}>
            {words.sinceShort(since.week)}
          </span>
        )}
        <WeekButtons
          axis={axis}
          label={agentWords.picture.weeks(words.title)}
          weeks={points.map((point) => ({ week: point.week, says: words.opens(says(point)), gap: false }))}
          open={open}
          lit={lit}
          onLit={onLit}
          onOpen={onOpen}
        />
        <MissingWeeks points={points} axis={axis} />
      </div>
      <WeekLabels axis={axis} />
      <p className="note band-foot">{words.foot}</p>
    </Band>
  );
}

/** Hatched: nothing can be said of these weeks, but what is known of them can still be opened. */
function MissingWeeks({
  points,
  axis,
}: {
  readonly points: readonly SignalPoint[];
  readonly axis: WeekAxis;
}) {
  return points.map(({ week, kind }, at) =>
    kind === "missing" ? (
      <i
        key={week}
        className="signal-missing"
        style={{ left: axis.left + (at + 0.2) * axis.step, width: axis.step * 0.6 }}
      />
    ) : null,
  );
}

function says({ week, answer }: SignalPoint): string {
  const conditions = conditionDomains.map((domain) => conditionText(domain, answer?.[domain] ?? null));
  return words.readout(
    format.week(week),
    conditions.join(", "),
    answer ? bandText(answer.band) : words.notEnough,
    answer?.confidence?.level,
  );
}

function SignalTable({ points }: { readonly points: readonly SignalPoint[] }) {
  const { heads } = words;
  return (
    <table className="rows signal-private">
      <caption className="visually-hidden">{agentWords.picture.weeks(words.title)}</caption>
      <thead>
        <tr>
          <th scope="col">{agentWords.picture.weekHead}</th>
          <th scope="col">{conditionNames.demand}</th>
          <th scope="col">{conditionNames.rest}</th>
          <th scope="col" className="number">
            {heads.index}
          </th>
          <th scope="col" className="number">
            {heads.bounds}
          </th>
          <th scope="col">{heads.state}</th>
          <th scope="col">{heads.confidence}</th>
          <th scope="col" className="number">
            {heads.coverage}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map(({ week, index, low, high, kind, answer }) => (
          <tr key={week}>
            <th scope="row">{format.week(week)}</th>
            <td>{levelNames[answer?.demand?.level ?? "not-known"]}</td>
            <td>{levelNames[answer?.rest?.level ?? "not-known"]}</td>
            <td className="number">
              {index === null ? <Missing why={whyNot(kind)} /> : format.number(index)}
            </td>
            <td className="number">
              {low === null || high === null ? <Missing why={whyNot(kind)} /> : words.between(low, high)}
            </td>
            <td>{answer ? words.states[answer.band.state] : words.notEnough}</td>
            <td>{answer?.confidence?.level ?? <Missing why={whyNot(kind)} />}</td>
            <td className="number">
              {typeof answer?.coverage === "number" ? (
                format.percent(answer.coverage)
              ) : (
                <Missing why={agentWords.picture.noData} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function whyNot(kind: SignalPoint["kind"]): string {
  return kind === "hidden" ? words.hidden : words.notEnough;
}
