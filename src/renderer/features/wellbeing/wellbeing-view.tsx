import { Failed } from "../../components/failed.tsx";
import { useFloorStatus } from "../../queries/floor-queries.ts";
import { EmptyFloor } from "../floor/empty-floor.tsx";
import { CountsPart } from "./counts-part.tsx";
import { FindingsPart } from "./findings-part.tsx";
import { PulsesBesideLoad } from "./pulses-beside-load.tsx";
import { QueuesPart } from "./queues-part.tsx";
import { SignalWeeksPart } from "./signal-weeks-part.tsx";
import { TeamsPart } from "./teams-part.tsx";
import { wellbeingWords as words } from "./wellbeing-words.ts";

/** What teams share, what the work asks from the queue to the team; people come only after, and by name. */
export function WellbeingView() {
  const status = useFloorStatus();
  return (
    <div className="page wellbeing">
      <div>
        <h1>{words.title}</h1>
        <p className="second">{words.lead}</p>
      </div>
      {status.error ? (
        <Failed error={status.error} again={() => void status.refetch()} />
      ) : status.data?.firstWeek === null ? (
        <EmptyFloor />
      ) : (
        <>
          <FindingsPart />
          <QueuesPart />
          <TeamsPart />
          <CountsPart />
          <PulsesBesideLoad />
          <SignalWeeksPart />
        </>
      )}
    </div>
  );
}
