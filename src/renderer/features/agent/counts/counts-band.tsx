import { useMemo } from "react";
import type { WeekAxis } from "../../../charts/week-axis.ts";
import { WeekButtons } from "../../../charts/week-buttons.tsx";
import { WeekLabels } from "../../../charts/week-labels.tsx";
import { countsText, shareText, countWords as words } from "../../../words/counts.ts";
import { format } from "../../../words/reader.ts";
import { useAgentSignal } from "../agent-queries.ts";
import { agentWords } from "../agent-words.ts";
import { Band } from "../band.tsx";
import { useSignalWeekShown } from "../signal/signal-panel.tsx";
import { BesideOthers } from "./beside-others.tsx";
import { CountRows } from "./count-rows.tsx";
import { type CountedWeek, countedWeeks, countRows } from "./counts-model.ts";
import { CountsTable } from "./counts-table.tsx";

/** What somebody had to bear, counted: it does not become less because all others on the queue bear it too. */
export function CountsBand({
  agent,
  axis,
  open,
  lit,
  onLit,
  onOpen,
}: {
  readonly agent: string;
  readonly axis: WeekAxis;
  /** The week whose contacts are open. */
  readonly open: string | undefined;
  readonly lit: string | undefined;
  readonly onLit: (week: string | undefined) => void;
  readonly onOpen: (week: string) => void;
}) {
  const { data } = useAgentSignal(agent, axis.weeks[0], axis.weeks.at(-1));
  const explained = useSignalWeekShown(axis.weeks);
  const weeks = useMemo(() => countedWeeks(data?.weeks ?? [], axis.weeks), [data, axis.weeks]);
  const rows = useMemo(() => countRows(weeks), [weeks]);
  const looked = lit ?? open ?? explained;
  const at = Math.max(0, axis.weeks.indexOf(looked ?? ""));
  if (!weeks.some(({ counts }) => counts !== null)) return null;
  return (
    <Band
      title={words.title}
      unit={words.unit}
      readout={weeks[at] ? says(weeks[at]) : ""}
      table={<CountsTable weeks={weeks} />}
    >
      <div className="count-picture">
        <CountRows rows={rows} axis={axis} at={at} />
        <WeekButtons
          axis={axis}
          label={agentWords.picture.weeks(words.title)}
          weeks={weeks.map((week) => ({
            week: week.week,
            says: week.counts === null ? says(week) : agentWords.load.opens(says(week)),
            gap: week.counts === null,
          }))}
          open={open}
          lit={lit}
          onLit={onLit}
          onOpen={onOpen}
        />
      </div>
      <WeekLabels axis={axis} />
      <BesideOthers agent={agent} week={explained} />
      <p className="note band-foot">
        {words.meaning} {words.scales}
      </p>
    </Band>
  );
}

function says({ week, counts }: CountedWeek): string {
  return `${format.week(week)}: ${counts === null ? words.noContacts : countsText(counts) + shareText(counts)}`;
}
