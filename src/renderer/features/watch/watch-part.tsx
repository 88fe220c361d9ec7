import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { WatchStatus } from "../../../contract/watch.ts";
import { useConnection } from "../../app/connection.ts";
import { HostFile } from "../../app/host-file.ts";
import { Answered } from "../../components/answered.tsx";
import { Refused } from "../../components/refused.tsx";
import { useFloorStatus } from "../../queries/floor-queries.ts";
import { format } from "../../words/reader.ts";
import type { ImportJob } from "../import/import-job.ts";
import { useChosenZone, useImportJobs, useImportQueue } from "../import/import-queue.ts";
import { proposedZone } from "../import/zones.ts";
import { useWatching } from "./watch-mutations.ts";
import { useWatchStatus } from "./watch-queries.ts";
import { watchWords as words } from "./watch-words.ts";

/** The folder whose files are imported as they arrive; a made-up floor has none. */
export function WatchPart() {
  const { data: floor } = useFloorStatus();
  const status = useWatchStatus();
  if (!floor || floor.sample) return null;
  return (
    <section className="card panel watch" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
      </div>
      <Answered query={status} label={words.loading} lines={2}>
        {(data) =>
          data.folder === null ? (
            <FolderForm />
          ) : (
            <Watched folder={data.folder} status={data} floorZone={floor.zone} />
          )
        }
      </Answered>
    </section>
  );
}

function FolderForm() {
  const [folder, setFolder] = useState("");
  const watching = useWatching();
  function submit(event: FormEvent) {
    event.preventDefault();
    watching.mutate(folder);
  }
  return (
    <div className="watch-body">
      <p className="second">{words.lead}</p>
      <form className="watch-form" onSubmit={submit}>
        <TextInput
          label={words.folder}
          description={words.folderWhy}
          value={folder}
          onChange={({ currentTarget }) => setFolder(currentTarget.value)}
          spellCheck={false}
          autoComplete="off"
        />
        <Button type="submit" disabled={folder.trim() === ""} loading={watching.isPending}>
          {words.watch}
        </Button>
      </form>
      <Refused error={watching.error} />
    </div>
  );
}

interface WatchedProps {
  readonly folder: string;
  readonly status: WatchStatus;
  readonly floorZone: string | null;
}

function Watched({ folder, status, floorZone }: WatchedProps) {
  const watching = useWatching();
  const { standing, lookedAt, taken, needs } = status;
  const leftOut = words.leftOut(status.leftOut);
  const zone = proposedZone(floorZone);
  const isQuiet = standing === "watching" && taken.length === 0 && needs.length === 0;
  return (
    <div className="watch-body">
      <div className="watch-folder">
        <div>
          <bdi className="watch-path">{folder}</bdi>
          <p className="second" role="status">
            {words.standing[standing]}
          </p>
          {lookedAt !== null && <p className="note">{words.lookedAt(format.time(lookedAt, zone))}</p>}
          {leftOut !== undefined && <p className="note">{leftOut}</p>}
        </div>
        <Button variant="default" loading={watching.isPending} onClick={() => watching.mutate(null)}>
          {words.stop}
        </Button>
      </div>
      <Refused error={watching.error} />
      <Needs status={status} floorZone={floorZone} />
      {taken.length > 0 && <Taken taken={taken} zone={zone} />}
      <Copies status={status} />
      {isQuiet && <p className="second">{words.none}</p>}
    </div>
  );
}

/** What could not be taken, why, and the way to settle it: as a file that somebody drops. */
function Needs({ status: { needs, needsCount }, floorZone }: Omit<WatchedProps, "folder">) {
  const { ask } = useConnection();
  const queue = useImportQueue();
  const jobs = useImportJobs();
  const chosen = useChosenZone();
  if (needs.length === 0) return null;
  const zone = chosen ?? (floorZone === null ? proposedZone(null) : undefined);
  const open = ({ file, bytes }: WatchStatus["needs"][number]) => {
    const handOver = async (signal?: AbortSignal) => (await ask.watch.hand({ file }, { signal })).handed;
    queue.add([new HostFile(file, bytes, handOver)], zone);
  };
  return (
    <div className="watch-list">
      <h3>{words.needs}</h3>
      <ul>
        {needs.map((need) => (
          <li key={need.file} className="watch-need">
            <div>
              <bdi className="watch-name">{need.file}</bdi>{" "}
              <span className="note">{format.bytes(need.bytes)}</span>
              <p className="second">{words.why(need)}</p>
            </div>
            {jobs.some((job) => isOpen(job, need.file)) ? (
              <span className="note" role="status">
                {words.opened}
              </span>
            ) : (
              <Button
                variant="default"
                size="compact-sm"
                onClick={() => open(need)}
                aria-label={words.openOf(need.file)}
              >
                {words.open}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {needsCount > needs.length && <p className="note">{words.more(needsCount - needs.length)}</p>}
    </div>
  );
}

/** Files that bring nothing: each holds what another brought. */
function Copies({ status: { copies, copiesCount } }: Pick<WatchedProps, "status">) {
  if (copies.length === 0) return null;
  return (
    <div className="watch-list">
      <h3>{words.copies}</h3>
      <ul>
        {copies.map(({ file, as }) => (
          <li key={file}>
            <bdi className="watch-name">{file}</bdi> <span className="note">{words.copyOf(as)}</span>
          </li>
        ))}
      </ul>
      {copiesCount > copies.length && <p className="note">{words.more(copiesCount - copies.length)}</p>}
    </div>
  );
}

/** Whether a file of the folder stands among the files of this session, and nobody has put it away. */
function isOpen({ file }: ImportJob, name: string): boolean {
  return file instanceof HostFile && file.name === name;
}

function Taken({ taken, zone }: { readonly taken: WatchStatus["taken"]; readonly zone: string }) {
  return (
    <div className="watch-list">
      <h3>{words.taken}</h3>
      <ul>
        {taken.map(({ file, intake, importedAt, undoneAt, accepted }) => (
          <li key={intake}>
            <bdi className="watch-name">{file}</bdi>{" "}
            <span className="note">
              {words.takenRows(accepted)}, {format.dayAndTime(importedAt, zone)}
              {undoneAt !== null && ` (${words.undone})`}
            </span>
          </li>
        ))}
      </ul>
      <p className="note">{words.undo}</p>
    </div>
  );
}
