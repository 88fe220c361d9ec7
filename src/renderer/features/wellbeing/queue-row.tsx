import { Button } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import type { UseQueryResult } from "@tanstack/react-query";
import { useId, useMemo } from "react";
import type { QueueSummary, QueueWeek } from "../../../contract/workload.ts";
import { queueHeat, type WeekFrame } from "../../charts/queue-heat-model.ts";
import { Unanswered } from "../../components/answered.tsx";
import { QueueHeat } from "./queue-heat.tsx";
import { QueuePanel } from "./queue-panel.tsx";
import { periodText } from "./queues-model.ts";
import { wellbeingWords } from "./wellbeing-words.ts";

const words = wellbeingWords.queues;

/** A queue: what it lacks in words, its week by half-hours, and (opened) the people behind it. */
export function QueueRow({
  summary,
  answer,
  frame,
  cap,
  heatWidth,
  open,
  onOpen,
}: {
  readonly summary: QueueSummary;
  readonly answer: UseQueryResult<QueueWeek> | undefined;
  readonly frame: WeekFrame | undefined;
  readonly cap: number;
  readonly heatWidth: number;
  readonly open: boolean;
  readonly onOpen: (queue: string | undefined) => void;
}) {
  const { queue, understaffed } = summary;
  const id = useId();
  const week = answer?.data;
  const cells = useMemo(() => (week ? queueHeat(week.halfHours) : []), [week]);
  const period = periodText(summary, cap);
  const Arrow = open ? IconChevronUp : IconChevronDown;
  const staffing = understaffed === "lately" || understaffed === "throughout";
  return (
    <article className="queue" aria-label={queue}>
      <div className="queue-row">
        <div className="queue-text">
          <h3>
            {queue} {staffing && <span className="badge">{words.staffing}</span>}
          </h3>
          <p className="second">
            {words.state[stateOf(summary)]}
            {period === undefined ? "." : `: ${period}.`}
          </p>
          <p className="note">
            {staffing && <>{beforeText(summary, cap)} </>}
            {summary.arrivalsPerWeek !== null &&
              `${words.volume(summary.contactDays, summary.arrivalsPerWeek, summary.averageHandleSeconds, summary.concurrency, summary.abandonedShare)}.`}
          </p>
          <Button
            className="queue-see"
            variant="subtle"
            size="compact-sm"
            rightSection={<Arrow size={14} aria-hidden />}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={open ? words.hideOf(queue) : words.seeOf(queue)}
            onClick={() => onOpen(open ? undefined : queue)}
          >
            {open ? words.hide : words.see}
          </Button>
        </div>
        <div className="queue-picture" style={{ width: heatWidth }}>
          {week && frame ? (
            <QueueHeat
              cells={cells}
              frame={frame}
              width={heatWidth}
              label={words.heat(queue, period ?? words.unknown)}
            />
          ) : (
            answer &&
            (!week || answer.error) && (
              <Unanswered query={answer} label={wellbeingWords.queue.loading} lines={4} />
            )
          )}
        </div>
      </div>
      {open && week && (
        <div id={id}>
          <QueuePanel week={week} />
        </div>
      )}
    </article>
  );
}

/** "Lately" is said only where something is known of the weeks before. */
function stateOf({ understaffed, before }: QueueSummary): keyof typeof words.state {
  if (understaffed === "lately" && before === null) return "sinceUnknown";
  return understaffed ?? "unknown";
}

function beforeText({ before }: QueueSummary, cap: number): string {
  const period = before ? periodText(before, cap) : undefined;
  return period === undefined ? words.beforeUnknown : words.before(period);
}
