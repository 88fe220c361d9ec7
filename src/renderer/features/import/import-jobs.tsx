import { Button, Progress } from "@mantine/core";
import { useEffect, useRef } from "react";
import { choiceAsked, isOpenReading } from "../../../domain/floor/import-codes.ts";
import type { Failure } from "../../app/failure.ts";
import { format } from "../../words/reader.ts";
import { FoundPart } from "./found-part.tsx";
import { type ImportJob, mayBeMappedYet } from "./import-job.ts";
import { useFormats } from "./import-queries.ts";
import { useImportJobs, useImportQueue } from "./import-queue.ts";
import { ImportResultPart } from "./import-result.tsx";
import { importWords } from "./import-words.ts";
import { mappingWords } from "./mapping/mapping-words.ts";
import { openAnswers, openDetail, openLead } from "./open-words.ts";

/**
 * The files of this session, the one that was added last on top.
 * @param cameFrom the file whose columns were explained just now: the focus goes on from there
 */
export function ImportJobs({ cameFrom }: { readonly cameFrom: number | undefined }) {
  const jobs = useImportJobs();
  const section = useRef<HTMLElement>(null);
  const newest = jobs.at(-1);
  const readAgain = newest?.insteadOf === undefined ? undefined : newest.id;
  useEffect(() => {
    // It was chosen beside its import, at the foot of the page; what it says stands up here.
    if (readAgain !== undefined) section.current?.scrollIntoView({ block: "start" });
  }, [readAgain]);
  if (jobs.length === 0) return null;
  return (
    <section ref={section} className="jobs" aria-label={importWords.jobs} tabIndex={-1}>
      <ConfirmAll jobs={jobs} />
      {jobs.toReversed().map((job) => (
        <Job key={job.id} job={job} takesFocus={job.id === cameFrom} />
      ))}
    </section>
  );
}

const comes: ReadonlySet<ImportJob["stage"]["kind"]> = new Set(["waiting", "handing", "looking", "changed"]);

/** Where several files were looked at, they can be imported in one step. */
function ConfirmAll({ jobs }: { readonly jobs: readonly ImportJob[] }) {
  const queue = useImportQueue();
  const found = jobs.filter(({ stage }) => stage.kind === "found").length;
  // Their order is by what all of them say, so all of them are looked at first.
  const left = jobs.filter(({ stage }) => comes.has(stage.kind)).length;
  if (found < 2) return null;
  return (
    <div className="confirm-all">
      <p className="second">
        {left > 0 ? importWords.found.stillLooking(left) : importWords.found.several(found)}
      </p>
      <Button
        disabled={left > 0}
        onClick={({ currentTarget }) => {
          keepFocus(currentTarget, "section");
          queue.confirmAll();
        }}
      >
        {importWords.found.importAll(found)}
      </Button>
    </div>
  );
}

/** A button that goes once it is pressed leaves the focus to what it stands in, or the keyboard would start anew. */
function keepFocus(button: HTMLElement, within: "section" | "article"): void {
  button.closest<HTMLElement>(within)?.focus({ preventScroll: true });
}

function Job({ job, takesFocus }: { readonly job: ImportJob; readonly takesFocus: boolean }) {
  const { stage, file } = job;
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) article.current?.focus();
  }, [takesFocus]);
  return (
    <article ref={article} className="card job" aria-label={file.name} tabIndex={-1}>
      <div className="job-head">
        <h2>
          <bdi>{file.name}</bdi>
        </h2>
        <span className="note">{format.bytes(file.size)}</span>
        <JobActions job={job} />
      </div>
      {(stage.kind === "waiting" ||
        stage.kind === "handing" ||
        stage.kind === "looking" ||
        stage.kind === "confirmed" ||
        stage.kind === "mapped") && <p className="second">{importWords.steps[stage.kind]}</p>}
      {stage.kind === "columns" && !job.said.isUnlikely && <ColumnsQuestion failure={stage.failure} />}
      {stage.kind === "columns" && job.said.isUnlikely && <FailedPart failure={stage.failure} />}
      {stage.kind === "changed" && (
        <p className="second" role="status">
          {importWords.steps.changed}
        </p>
      )}
      {(stage.kind === "found" || stage.kind === "changed") && <FoundPart found={stage.found} job={job} />}
      {stage.kind === "running" && <Running job={job} />}
      {stage.kind === "done" && <ImportResultPart result={stage.result} source={file} />}
      {stage.kind === "cancelled" && <p className="second">{importWords.cancelled}</p>}
      {stage.kind === "failed" && <FailedPart failure={stage.failure} />}
      <Answers job={job} />
    </article>
  );
}

/** Why a file is refused, or what it leaves open. */
function FailedPart({ failure }: { readonly failure: Failure }) {
  return (
    <div role="alert">
      <h3>{isOpenReading(failure.reason) ? importWords.question : failure.title}</h3>
      <p className="second">{openLead(failure)}</p>
      {openDetail(failure) && <p className="note">{openDetail(failure)}</p>}
      {failure.reason === "unknown-format" && !failure.nearest && <KnownFormats />}
    </div>
  );
}

/** A file in no known layout, or whose saved mapping is in doubt. */
function ColumnsQuestion({ failure }: { readonly failure: Failure }) {
  const isDoubted = failure.reason === "mapping-doubted" || failure.reason === "mapping-other-file";
  const { question } = mappingWords;
  return (
    <div role="status">
      <h3>{isDoubted ? question.doubted : question.unknown}</h3>
      <p className="second">{isDoubted || failure.nearest ? openLead(failure) : question.lead}</p>
    </div>
  );
}

/** What could be read instead of a file in no known layout. */
function KnownFormats() {
  const formats = useFormats();
  if (!formats.data) return null;
  return <p className="note">{importWords.known(formats.data.map(({ title }) => title))}</p>;
}

function Running({ job: { stage, file } }: { readonly job: ImportJob }) {
  if (stage.kind !== "running") return null;
  const { progress } = stage;
  const reading = progress.step === "reading" && progress.bytesTotal > 0;
  return (
    <div className="job-running">
      <Progress
        value={reading ? (100 * progress.bytesRead) / progress.bytesTotal : 100}
        animated={!reading}
        size={6}
        color="var(--ink2)"
        aria-label={importWords.progressOf(file.name)}
      />
      <p className="second">
        {importWords.steps[progress.step]}: {importWords.progress(progress)}
      </p>
    </div>
  );
}

/** Where a file is refused with a question, what can be answered: only the reader can say. */
function Answers({ job: { id, stage } }: { readonly job: ImportJob }) {
  const queue = useImportQueue();
  if (stage.kind !== "failed" && stage.kind !== "columns") return null;
  const { reason, sentence, nearest } = stage.failure;
  if (nearest) {
    return (
      <div className="answers">
        <Button
          variant="default"
          onClick={({ currentTarget }) => {
            keepFocus(currentTarget, "article");
            queue.again(id, { format: nearest.format });
          }}
        >
          {importWords.nearest(nearest.title)}
        </Button>
      </div>
    );
  }
  if (!isOpenReading(reason)) return null;
  return (
    <div className="answers">
      {openAnswers(reason, sentence).map(({ word, label }) => (
        <Button
          key={word}
          variant="default"
          onClick={({ currentTarget }) => {
            keepFocus(currentTarget, "article");
            queue.again(id, { choices: { [choiceAsked(reason)]: word } });
          }}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}

/** Puts a file away that is not to be imported. */
function LeaveButton({ job: { id, file } }: { readonly job: ImportJob }) {
  const queue = useImportQueue();
  return (
    <Button
      variant="default"
      onClick={({ currentTarget }) => {
        keepFocus(currentTarget, "article");
        queue.cancel(id);
      }}
      aria-label={importWords.found.leaveOf(file.name)}
    >
      {importWords.found.leave}
    </Button>
  );
}

/** Leads to what the columns mean, whatever was found of the file, or why it was refused. */
function YourselfButton({ job: { id, file, stage } }: { readonly job: ImportJob }) {
  const queue = useImportQueue();
  return (
    <Button
      variant="subtle"
      onClick={({ currentTarget }) => {
        if (stage.kind !== "failed") return queue.explain(id);
        keepFocus(currentTarget, "article");
        queue.explainRefused(id);
      }}
      aria-label={mappingWords.question.yourselfOf(file.name)}
    >
      {mappingWords.question.yourself}
    </Button>
  );
}

function JobActions({ job }: { readonly job: ImportJob }) {
  const { id, file, stage } = job;
  const queue = useImportQueue();
  if (stage.kind === "columns") {
    return (
      <div className="job-actions">
        <LeaveButton job={job} />
        {job.said.isUnlikely ? (
          <YourselfButton job={job} />
        ) : (
          <Button onClick={() => queue.explain(id)} aria-label={mappingWords.question.openOf(file.name)}>
            {mappingWords.question.open}
          </Button>
        )}
      </div>
    );
  }
  if (stage.kind === "found" || stage.kind === "changed") {
    const isAgain = stage.found.difference !== null;
    return (
      <div className="job-actions">
        <YourselfButton job={job} />
        <LeaveButton job={job} />
        <Button
          onClick={({ currentTarget }) => {
            keepFocus(currentTarget, "article");
            queue.confirm(id);
          }}
          disabled={stage.kind === "changed"}
          aria-label={
            isAgain ? importWords.found.readAgainOf(file.name) : importWords.found.importOf(file.name)
          }
        >
          {isAgain ? importWords.found.readAgain : importWords.found.import}
        </Button>
      </div>
    );
  }
  const ended = stage.kind === "done" || stage.kind === "failed" || stage.kind === "cancelled";
  return (
    <div className="job-actions">
      {!ended ? (
        <Button
          variant="default"
          onClick={({ currentTarget }) => {
            keepFocus(currentTarget, "article");
            queue.cancel(id);
          }}
          aria-label={importWords.cancelOf(file.name)}
        >
          {importWords.cancel}
        </Button>
      ) : (
        <>
          {mayBeMappedYet(job) && <YourselfButton job={job} />}
          {(stage.kind === "cancelled" || (stage.kind === "failed" && stage.failure.again)) && (
            <Button
              variant="default"
              onClick={({ currentTarget }) => {
                keepFocus(currentTarget, "article");
                queue.again(id);
              }}
            >
              {importWords.again}
            </Button>
          )}
          <Button
            variant="subtle"
            onClick={({ currentTarget }) => {
              keepFocus(currentTarget, "section");
              queue.putAway(id);
            }}
            aria-label={importWords.dismissOf(file.name)}
          >
            {importWords.dismiss}
          </Button>
        </>
      )}
    </div>
  );
}
