import { useElementSize } from "@mantine/hooks";
import { useQueries } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { Queues } from "../../../contract/workload.ts";
import { useConnection } from "../../app/connection.ts";
import { weekFrame } from "../../charts/queue-heat-model.ts";
import { Answered } from "../../components/answered.tsx";
import { WorkedOutLink } from "../../components/worked-out-link.tsx";
import { GuideLink } from "../guide/guide-link.tsx";
import { QueueHatching } from "./queue-heat.tsx";
import { QueueKey } from "./queue-key.tsx";
import { QueueRow } from "./queue-row.tsx";
import { queuesInOrder } from "./queues-model.ts";
import { queueWeek, useQueues } from "./wellbeing-queries.ts";
import { wellbeingWords } from "./wellbeing-words.ts";

const route = getRouteApi("/wellbeing");
const words = wellbeingWords.queues;

/** The queues' own load: a row each, and the week of the one that the address names. */
export function QueuesPart() {
  const { week } = route.useSearch();
  const queues = useQueues(week);
  return (
    <section className="card panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <WorkedOutLink figure="staffing" of={words.title} />
      </div>
      <Answered query={queues} label={words.loading} lines={8} waitsIn="queues-wait">
        {(data) => <QueueRows queues={data} />}
      </Answered>
    </section>
  );
}

const heatRoom = { min: 240, beside: 420 };

function QueueRows({ queues }: { readonly queues: Queues }) {
  const { queue: open, week } = route.useSearch();
  const navigate = route.useNavigate();
  const connection = useConnection();
  const { ref, width } = useElementSize();
  const weeks = useQueries({
    queries: queues.queues.map(({ queue }) => queueWeek(connection, queue, week)),
  });
  if (queues.queues.length === 0)
    return (
      <p className="panel-note second">
        {words.none} <GuideLink />
      </p>
    );
  const known = weeks.map(({ data }) => data).filter((data) => data !== undefined);
  const frame = weekFrame(known);
  return (
    <>
      <p className="panel-note">{words.sum(queues.queues)}</p>
      <p className="panel-note note">{words.stands(queues.from, queues.to, queues.target)}</p>
      <div className="queue-rows" ref={ref}>
        {queuesInOrder(queues.queues).map((summary) => (
          <QueueRow
            key={summary.queue}
            summary={summary}
            answer={weeks[queues.queues.indexOf(summary)]}
            frame={frame}
            cap={queues.target.occupancyCap}
            heatWidth={Math.max(heatRoom.min, width - heatRoom.beside)}
            open={summary.queue === open}
            onOpen={(queue) =>
              void navigate({ search: (before) => ({ ...before, queue, if: undefined }), replace: true })
            }
          />
        ))}
      </div>
      <QueueHatching />
      <QueueKey />
    </>
  );
}
