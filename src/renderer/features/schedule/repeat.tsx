import { NumberInput, SegmentedControl } from "@mantine/core";
import { bookWords as words } from "./book-words.ts";

export interface Series {
  readonly everyWeeks: number;
  readonly times: number;
}

const choices = ["0", "1", "2", "4"] as const;
const usualTimes = 6;

/** Once, or every few weeks at the same time by the floor's clock. */
export function Repeat({
  series,
  onChange,
}: {
  readonly series: Series | undefined;
  readonly onChange: (series: Series | undefined) => void;
}) {
  return (
    <div className="repeat">
      <SegmentedControl
        size="xs"
        aria-label={words.repeat}
        value={String(series?.everyWeeks ?? 0)}
        onChange={(value) =>
          onChange(
            value === "0" ? undefined : { everyWeeks: Number(value), times: series?.times ?? usualTimes },
          )
        }
        data={choices.map((value) => ({ value, label: words.repeats[value] }))}
      />
      {series && (
        <NumberInput
          size="xs"
          label={words.times}
          min={2}
          max={52}
          value={series.times}
          onChange={(value) => onChange({ ...series, times: Number(value) || usualTimes })}
        />
      )}
    </div>
  );
}
