import { scaleLinear } from "d3-scale";
import { format } from "../../words/reader.ts";
import { type EndLabel, endLabels, stepLine } from "./queue-lines.ts";
import type { QueueSlot, QueueWeekModel } from "./queue-week-model.ts";
import { wellbeingWords } from "./wellbeing-words.ts";

export const peopleChartHeight = 212;
const top = 12;
const foot = 196;
const words = wellbeingWords.queue.labels;

/** People needed as bars, with what is lacking on top of them; people there and the load as lines. */
export function QueuePeopleChart({
  model,
  width,
}: {
  readonly model: QueueWeekModel;
  readonly width: number;
}) {
  const y = scaleLinear([0, model.top], [foot, top]);
  const labels = endLabels(
    model,
    (["there", "needed", "load"] as const).map((line) => ({ name: line, text: words[line] })),
    y,
  );
  return (
    <svg className="queue-chart" width={width} height={peopleChartHeight} aria-hidden="true">
      {model.ticks.map((tick) => (
        <g key={tick}>
          <line className="queue-grid" x1={model.left} x2={model.right} y1={y(tick)} y2={y(tick)} />
          <text className="queue-tick" x={model.left - 8} y={y(tick) + 4}>
            {format.number(tick)}
          </text>
        </g>
      ))}
      {model.slots.map((slot) => (
        <Need key={`${slot.weekday} ${slot.minute}`} slot={slot} y={y} />
      ))}
      <path className="queue-load" d={stepLine(model, ({ load }) => load, y)} />
      <path className="queue-there" d={stepLine(model, ({ there }) => there, y)} />
      {labels.map(({ name, text, labelY }: EndLabel) => (
        <text key={name} className={`queue-label queue-label-${name}`} x={model.right + 8} y={labelY + 4}>
          {text}
        </text>
      ))}
    </svg>
  );
}

function Need({ slot, y }: { readonly slot: QueueSlot; readonly y: (people: number) => number }) {
  const { x, width, needed, there, short } = slot;
  if (needed === null) return null;
  const air = width > 4 ? 0.5 : 0;
  const place = { x: x + air, width: Math.max(1, width - air * 2) };
  return (
    <>
      <rect className="queue-needed" {...place} y={y(needed)} height={y(0) - y(needed)} />
      {short !== null && short > 0 && there !== null && (
        <rect className="queue-short" {...place} y={y(needed)} height={y(there) - y(needed)} />
      )}
    </>
  );
}
