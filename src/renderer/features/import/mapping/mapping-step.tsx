import { Button, NativeSelect } from "@mantine/core";
import { useDeferredValue, useEffect, useMemo, useRef } from "react";
import type { TriedMapping } from "../../../../contract/imports.ts";
import type { SavedMapping } from "../../../../contract/mappings.ts";
import { isOpenReading } from "../../../../domain/floor/import-codes.ts";
import { headerNames } from "../../../../domain/mapping/header-names.ts";
import { type MappedKind, mappedKinds } from "../../../../domain/mapping/mapped-field.ts";
import { isOnlyGuessed } from "../../../../domain/mapping/only-guessed.ts";
import type { FirstRows, Proposal } from "../../../../domain/mapping/proposal.ts";
import { failureOf } from "../../../app/failure.ts";
import { Failed } from "../../../components/failed.tsx";
import { useFloorStatus } from "../../../queries/floor-queries.ts";
import { type ColumnsSaid, handedOf, type ImportJob } from "../import-job.ts";
import { useImportQueue } from "../import-queue.ts";
import { proposedZone } from "../zones.ts";
import { BusiestHourPart } from "./busiest-hour-part.tsx";
import { ColumnsTable, FirstColumns } from "./columns-table.tsx";
import { ComposedFields } from "./composed-fields.tsx";
import { draftProblems } from "./draft-problems.ts";
import { kindWords } from "./field-words.ts";
import { ImportPart } from "./import-part.tsx";
import { draftOf, kindOf, type MappingDraft, mappingOf, rulesOf } from "./mapping-draft.ts";
import {
  isCountedBefore,
  useCountedRows,
  useProposal,
  useSavedMappings,
  useTriedMapping,
} from "./mapping-queries.ts";
import { mappingWords } from "./mapping-words.ts";
import { OpenQuestion } from "./open-question.tsx";
import { PeoplePart } from "./people-part.tsx";
import { ProblemsPart } from "./problems-part.tsx";
import { SentencesPart } from "./sentences-part.tsx";
import { SumsPart } from "./sums-part.tsx";
import { TimesPart } from "./times-part.tsx";

const words = mappingWords;

/** The step in which somebody says, or confirms, what the columns of a file mean. Nothing is stored before. */
export function MappingStep({ job }: { readonly job: ImportJob }) {
  const queue = useImportQueue();
  const handed = handedOf(job) ?? "";
  const { said, choices } = job;
  const { first, proposal } = useProposal({ handed, kind: said.kind, choices });
  const failure = proposal.error ? failureOf(proposal.error) : undefined;
  const isHopeless = failure !== undefined && !isOpenReading(failure.reason) && said.kind === undefined;
  const { refuse } = queue;
  useEffect(() => {
    // A file without any table is refused as it always was.
    if (failure && isHopeless && failure.code === "REFUSED") refuse(job.id, failure);
  }, [failure, isHopeless, refuse, job.id]);
  const { say, explain } = queue;
  const isUnlikely =
    job.stage.kind === "columns" &&
    said.isUnlikely === undefined &&
    proposal.data !== undefined &&
    isOnlyGuessed(proposal.data);
  useEffect(() => {
    if (!isUnlikely) return;
    say(job.id, { ...said, isUnlikely });
    explain(undefined);
  }, [isUnlikely, say, explain, job.id, said]);
  return (
    <article className="page mapping" aria-label={job.file.name}>
      <StepHead job={job} proposal={isUnlikely ? undefined : proposal.data} />
      {failure ? (
        isOpenReading(failure.reason) ? (
          <OpenQuestion failure={failure} onChoose={(choice) => queue.choose(job.id, choice)} />
        ) : (
          <Failed error={proposal.error} again={() => void proposal.refetch()} />
        )
      ) : proposal.data && !isUnlikely ? (
        <Proposed key={proposal.data.mapping.kind} job={job} handed={handed} proposal={proposal.data} />
      ) : (
        <BeforeProposal file={job.file.name} first={first} />
      )}
      {(failure || !proposal.data) && <BackPart />}
    </article>
  );
}

function StepHead({ job, proposal }: { readonly job: ImportJob; readonly proposal: Proposal | undefined }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <div>
      <ol className="mapping-steps" aria-label={words.steps.label}>
        <li>{words.steps.file}</li>
        <li aria-current="step">{words.steps.columns}</li>
        <li>{words.steps.import}</li>
      </ol>
      <div className="mapping-title">
        <h1 ref={title} tabIndex={-1}>
          <bdi>{job.file.name}</bdi>
        </h1>
        {proposal && (
          <p className="second">
            {words.looksLike(proposal.mapping.kind, proposal.kindSure === "sure")} {words.rows(proposal.rows)}
            .
          </p>
        )}
        {proposal && <KindSelect job={job} proposal={proposal} />}
      </div>
    </div>
  );
}

/** What the file holds; another kind is proposed for again. */
function KindSelect({ job, proposal }: { readonly job: ImportJob; readonly proposal: Proposal }) {
  const queue = useImportQueue();
  const { kind } = proposal.mapping;
  const likely = [kind, ...proposal.otherKinds];
  const others = mappedKinds.filter((one) => !likely.includes(one));
  return (
    <NativeSelect
      size="xs"
      className="mapping-kind"
      aria-label={words.kind}
      value={kind}
      onChange={({ currentTarget: { value } }) =>
        queue.say(job.id, {
          ...job.said,
          kind: value as MappedKind,
          draft: undefined,
          hourIsRight: undefined,
        })
      }
    >
      {[...likely, ...others].map((one) => (
        <option key={one} value={one}>
          {kindWords[one].title}
        </option>
      ))}
    </NativeSelect>
  );
}

/** The way back while there is nothing to import: a proposal that is still made is called off with it. */
function BackPart() {
  const queue = useImportQueue();
  return (
    <section className="mapping-import">
      <div className="mapping-import-line">
        <Button variant="subtle" onClick={() => queue.explain(undefined)}>
          {words.import.back}
        </Button>
      </div>
    </section>
  );
}

/** The first rows are there at once; what they may mean takes a look at all. */
function BeforeProposal({ file, first }: { readonly file: string; readonly first: FirstRows | undefined }) {
  return (
    <div className="mapping-body">
      <div className="mapping-main">
        <section className="card">
          <p className="second mapping-pad" role="status">
            {words.reading}
          </p>
          {first && <FirstColumns file={file} columns={first.table.columns} rows={first.rows} />}
        </section>
      </div>
      <div className="mapping-side">
        <SentencesPart tried={undefined} isHeld={false} isStale={false} refusal={undefined} />
      </div>
    </div>
  );
}

/** The mapping that was saved for files with this header: somebody confirmed it, so that it goes before a proposal. */
function savedFor(
  { mapping }: Proposal,
  saved: readonly SavedMapping[] | undefined,
): MappingDraft | undefined {
  const header = headerNames(mapping.table.columns).join("\n");
  const found = saved?.find(
    (one) =>
      one.mapping.kind === mapping.kind && headerNames(one.mapping.table.columns).join("\n") === header,
  );
  // Its columns go by the labels of this file, which may be spelt in another way.
  const labels = new Set(mapping.table.columns);
  const isSpeltAlike = found?.mapping.table.columns.every((column) => labels.has(column));
  return found && isSpeltAlike ? draftOf(found.mapping) : undefined;
}

/** Contacts without an agent can be meant, but most often the column was overlooked. */
function WithoutAgent({ draft }: { readonly draft: MappingDraft }) {
  const isSaid = kindOf(draft) !== "contacts" || rulesOf(draft, "agent").length > 0;
  return (
    <div className="mapping-problems" role="status">
      {!isSaid && (
        <section className="card mapping-open" aria-label={words.withoutAgent.title}>
          <h2>{words.withoutAgent.title}</h2>
          <p className="second">{words.withoutAgent.lead}</p>
        </section>
      )}
    </div>
  );
}

/** What disagrees between a saved mapping and this file. */
function Doubted({ job: { stage } }: { readonly job: ImportJob }) {
  if (stage.kind !== "columns" || stage.failure.reason !== "mapping-doubted") return null;
  return (
    <section className="card mapping-open" role="status">
      <h2>{words.question.doubted}</h2>
      <p className="second">{stage.failure.sentence}</p>
      <p className="second">{words.question.doubtedWay}</p>
    </section>
  );
}

/** An export that gained or lost columns begins with what was saved for it before. */
function Begun({ proposal: { begunFrom } }: { readonly proposal: Proposal }) {
  if (!begunFrom) return null;
  return (
    <section className="card mapping-open" role="status">
      <h2>{words.question.begun(begunFrom.name)}</h2>
      <p className="second">{words.question.begunWhy(begunFrom.more, begunFrom.fewer)}</p>
    </section>
  );
}

function Proposed({
  job,
  handed,
  proposal,
}: {
  readonly job: ImportJob;
  readonly handed: string;
  readonly proposal: Proposal;
}) {
  const queue = useImportQueue();
  const { data: status } = useFloorStatus();
  const { said, choices } = job;
  const { data: saved } = useSavedMappings();
  const proposed = useMemo(() => draftOf(proposal.mapping), [proposal]);
  const start = useMemo(() => savedFor(proposal, saved), [proposal, saved]);
  const draft = said.draft ?? start ?? proposed;
  const kind = kindOf(draft);
  const problems = useMemo(() => draftProblems(draft), [draft]);
  const sound = useMemo(() => (problems.length === 0 ? mappingOf(draft) : undefined), [draft, problems]);
  // The select follows the hand at once, and the file is read again when the hand rests.
  const mapping = useDeferredValue(sound);
  const reading = { handed, mapping, zone: job.zone, choices };
  const tried = useTriedMapping(reading);
  const fresh = mapping !== undefined && !tried.isPlaceholderData ? tried.data : undefined;
  const counted = useCountedRows(reading, fresh);
  const failure = tried.error && mapping ? failureOf(tried.error) : undefined;
  const say = (change: ColumnsSaid) => queue.say(job.id, { ...said, ...change });
  const change = (next: MappingDraft) => say({ draft: next });
  const isAsked = failure !== undefined && isOpenReading(failure.reason);
  const shown: TriedMapping | undefined = failure ? undefined : tried.data;
  const zone = job.zone ?? tried.data?.zone ?? proposedZone(status?.zone ?? null);
  return (
    <>
      <Doubted job={job} />
      <Begun proposal={proposal} />
      <WithoutAgent draft={draft} />
      <ProblemsPart draft={draft} problems={problems} onChange={change} />
      {failure && isAsked && (
        <OpenQuestion
          failure={failure}
          onChoose={(choice) => {
            const { dates, numbers, ...others } = choice;
            const settled = { ...(dates && { dates }), ...(numbers && { numbers }) };
            if (dates || numbers) change({ ...draft, base: { ...draft.base, ...settled } });
            else queue.choose(job.id, others);
          }}
        />
      )}
      <div className="mapping-body">
        <div className="mapping-main">
          <section className="card">
            <ColumnsTable
              file={job.file.name}
              columns={proposal.columns}
              fields={proposal.fields}
              proposed={proposed}
              saved={start}
              draft={draft}
              problems={problems}
              onChange={change}
            />
            <ComposedFields draft={draft} onChange={change} />
          </section>
          <div className="mapping-checks">
            {shown && (
              <BusiestHourPart
                kind={kind}
                tried={shown}
                isRight={said.hourIsRight}
                onSay={(hourIsRight) => say({ hourIsRight })}
              />
            )}
            <TimesPart
              tried={shown}
              zone={zone}
              draft={draft}
              onZone={(next) => {
                say({ hourIsRight: undefined });
                queue.chooseZoneOf(job.id, next);
              }}
              onChange={(next) => say({ draft: next, hourIsRight: undefined })}
            />
          </div>
        </div>
        <div className="mapping-side">
          <SentencesPart
            tried={shown}
            isHeld={problems.length > 0}
            isStale={mapping !== undefined && tried.isFetching}
            refusal={failure && !isAsked ? failure.sentence : undefined}
          />
          {shown && (
            <SumsPart
              kind={kind}
              tried={shown}
              counted={fresh && counted.data}
              isCounting={fresh !== undefined && isCountedBefore(fresh) && counted.isFetching}
            />
          )}
          {shown && <PeoplePart people={shown.people} />}
        </div>
      </div>
      <ImportPart
        job={job}
        draft={draft}
        records={counted.data?.accepted ?? fresh?.records}
        held={
          problems.length > 0
            ? words.import.hold
            : failure
              ? words.import.refused
              : fresh === undefined
                ? words.import.wait
                : undefined
        }
        zone={zone}
      />
    </>
  );
}
