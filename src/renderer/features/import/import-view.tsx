import { Failed } from "../../components/failed.tsx";
import { Waiting } from "../../components/waiting.tsx";
import { useFloorStatus } from "../../queries/floor-queries.ts";
import { CoveragePart } from "./coverage-part.tsx";
import { FileDrop } from "./file-drop.tsx";
import { ImportJobs } from "./import-jobs.tsx";
import { importWords } from "./import-words.ts";
import { MadeUpFloor } from "./made-up-floor.tsx";
import { PastImports } from "./past-imports.tsx";

/** Files in: what they were recognised as, what became of every row, and what came before. */
export function ImportView() {
  const status = useFloorStatus();
  return (
    <div className="page import">
      <div>
        <h1>{importWords.title}</h1>
        <p className="second">{importWords.lead}</p>
      </div>
      {status.data?.sample ? (
        <MadeUpFloor />
      ) : status.data ? (
        <FileDrop floorZone={status.data.zone} />
      ) : status.error ? (
        <Failed error={status.error} again={() => void status.refetch()} />
      ) : (
        <Waiting label={importWords.title} lines={3} />
      )}
      <ImportJobs />
      <CoveragePart />
      <PastImports />
    </div>
  );
}
