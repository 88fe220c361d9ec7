import { useMemo } from "react";
import type { AgentPicture } from "../../../../contract/agent.ts";
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
import { anyCounted, type CountedWeek, countedWeeks, countRows, isPart } from "./counts-model.ts";
import { CountsTable } from "./counts-table.tsx";

/** What somebody had to bear, counted: it does not become less because all others on the queue bear it too. */
export function CountsBand({
  picture,
  axis,
  open,
  lit,
  onLit,
  onOpen,
}: {
  readonly picture: AgentPicture;
  readonly axis: WeekAxis;
  /** The week whose contacts are open. */
  readonly open: string | undefined;
  readonly lit: string | undefined;
  readonly onLit: (week: string | undefined) => void;
  readonly onOpen: (week: string) => void;
}) {
  const { data } = useAgentSignal(picture.agent, axis.weeks[0], axis.weeks.at(-1));
  const explained = useSignalWeekShown(axis.weeks);
  const weeks = useMemo(
    () => countedWeeks(data?.weeks ?? [], picture.weeks, axis.weeks),
    [data, picture, axis.weeks],
  );
  const rows = useMemo(() => countRows(weeks), [weeks]);
  const looked = lit ?? open ?? explained;
  const at = Math.max(0, axis.weeks.indexOf(looked ?? ""));
  if (data === undefined) return null;
  if (!anyCounted(weeks)) return <NothingCounted />;
  return (
    <Band
      title={words.title}
      unit={words.unit}
      readout={weeks[at] ? says(weeks[at]) : ""}
      table={<CountsTable weeks={weeks} />}
    >
      <div className="count-picture">
        <CountRows rows={rows} axis={axis} parts={weeks.map(isPart)} at={at} />
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
      <BesideOthers agent={picture.agent} week={explained} />
      <p className="note band-foot">
        {words.meaning} {words.scales}
      </p>
    </Band>
  );
}

/** No file says which contacts were difficult: a sentence, for empty scales would take the room of four pictures. */
function NothingCounted() {
  return (
    <section className="band" aria-label={words.title}>
      <div className="band-head">
        <h2>{words.title}</h2>
      </div>
      <p className="second">
        <i className="hatch-mark" /> {words.none}
      </p>
    </section>
  );
}

function says({ week, counts, days }: CountedWeek): string {
  if (counts === null) return agentWords.load.missing(format.week(week), words.noContacts);
  return agentWords.load.readout(
    format.week(week),
    countsText(counts) + shareText(counts),
    days ?? { have: 0, expected: 0 },
  );
}
