import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Answered } from "../../components/answered.tsx";
import { useFloorStatus } from "../../queries/floor-queries.ts";
import { GuideLink } from "../guide/guide-link.tsx";
import { ReconcileLink } from "../reconcile/reconcile-link.tsx";
import { WatchPart } from "../watch/watch-part.tsx";
import { CoveragePart } from "./coverage-part.tsx";
import { DecidingPart } from "./deciding-part.tsx";
import { FileDrop } from "./file-drop.tsx";
import { FloorZonePart } from "./floor-zone-part.tsx";
import { ImportJobs } from "./import-jobs.tsx";
import { useExplained } from "./import-queue.ts";
import { importWords } from "./import-words.ts";
import { MadeUpFloor } from "./made-up-floor.tsx";
import { MappingStep } from "./mapping/mapping-step.tsx";
import { SavedMappings } from "./mapping/saved-mappings.tsx";
import { PastImports } from "./past-imports.tsx";

/** Files in: what they were recognised as, what became of every row, and what came before. */
export function ImportView() {
  const status = useFloorStatus();
  const explained = useExplained();
  const cameFrom = useLatest(explained?.id);
  if (explained) return <MappingStep key={explained.id} job={explained} />;
  return (
    <div className="page import">
      <div>
        <h1>{importWords.title}</h1>
        <p className="second">{importWords.lead}</p>
        <p className="import-ways">
          <GuideLink /> <ReconcileLink />{" "}
          <Link to="/people" className="text-link">
            {importWords.people}
          </Link>
        </p>
      </div>
      <Answered query={status} label={importWords.title} lines={3}>
        {({ sample, zone }) => (sample ? <MadeUpFloor /> : <FileDrop floorZone={zone} />)}
      </Answered>
      <ImportJobs cameFrom={cameFrom} />
      <WatchPart />
      <CoveragePart />
      <FloorZonePart />
      <SavedMappings />
      <PastImports />
      <DecidingPart />
    </div>
  );
}

/** The file whose columns were explained last while this view is open. */
function useLatest(explained: number | undefined): number | undefined {
  const [latest, setLatest] = useState(explained);
  if (explained !== undefined && explained !== latest) setLatest(explained);
  return latest;
}
