import { Button, NativeSelect } from "@mantine/core";
import { Fragment, memo, useState } from "react";
import type { ColumnProposal, FieldProposal } from "../../../../domain/mapping/proposal.ts";
import { ScrollRegion } from "../../../components/scroll-region.tsx";
import { type DraftProblem, problemAt } from "./draft-problems.ts";
import { droppedWords, fieldName, meaningName } from "./field-words.ts";
import { HowReadEditor, hasDetails } from "./how-read-editor.tsx";
import { kindOf, type MappingDraft, meaningsOf, withMeaning } from "./mapping-draft.ts";
import { mappingWords } from "./mapping-words.ts";
import { meaningOf, meaningOptions, optionOf } from "./meaning-options.ts";
import { SureMark } from "./sure-mark.tsx";

const words = mappingWords;

interface TableProps {
  readonly file: string;
  readonly columns: readonly ColumnProposal[];
  readonly fields: readonly FieldProposal[];
  readonly proposed: MappingDraft;
  /** What was saved for these columns before; undefined where nothing was. */
  readonly saved: MappingDraft | undefined;
  readonly draft: MappingDraft;
  readonly problems: readonly DraftProblem[];
  readonly onChange: (draft: MappingDraft) => void;
}

/** Of a table with very many columns those that are left out come so many at a time: each row has a long choice. */
const columnsAtOnce = 100;
/** More rows than these scroll by themselves, so that what is below stays near. */
const mostUnscrolled = 16;

function regionClass(columns: readonly unknown[]): string {
  return `rows-scroll mapping-scroll${columns.length > mostUnscrolled ? " mapping-many" : ""}`;
}

/** Every column of the file, what it means, and how sure that is. */
export function ColumnsTable(props: TableProps) {
  const [most, setMost] = useState(columnsAtOnce);
  const { columns, draft, problems } = props;
  const shown = columns.filter(
    ({ column }, at) =>
      at < most || meaningsOf(draft, column).length > 0 || problemAt(problems, draft, column) !== undefined,
  );
  const left = columns.length - shown.length;
  return (
    <>
      <ScrollRegion label={words.table(props.file)} className={regionClass(columns)}>
        <table className="rows mapping-table">
          <Heads />
          <tbody>
            {shown.map((column) => (
              <ColumnRow key={column.column} column={column} {...props} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {columns.length > columnsAtOnce && (
        <div className="mapping-more">
          <Button
            variant="default"
            size="compact-sm"
            aria-disabled={left === 0}
            data-disabled={left === 0 || undefined}
            onClick={() => setMost(most + columnsAtOnce)}
          >
            {words.more(Math.min(left, columnsAtOnce), left)}
          </Button>
        </div>
      )}
    </>
  );
}

/** The same while the proposal is on its way: the columns and their first values. */
export function FirstColumns({
  file,
  columns,
  rows,
}: {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}) {
  return (
    <ScrollRegion label={words.table(file)} className={regionClass(columns)}>
      <table className="rows mapping-table" aria-busy="true">
        <Heads />
        <tbody>
          {columns.slice(0, columnsAtOnce).map((column, at) => (
            <tr key={column}>
              <th scope="row" className="mapping-column">
                <bdi>{column}</bdi>
              </th>
              <Examples values={[...new Set(rows.map((row) => row[at] ?? ""))].slice(0, 3)} />
              <td>
                <span className="mapping-wait" />
              </td>
              <td>
                <span className="mapping-wait" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Heads() {
  return (
    <thead>
      <tr>
        <th scope="col">{words.heads.column}</th>
        <th scope="col">{words.heads.examples}</th>
        <th scope="col">{words.heads.means}</th>
        <th scope="col">{words.heads.why}</th>
      </tr>
    </thead>
  );
}

function Examples({ values }: { readonly values: readonly string[] }) {
  const shown = values.slice(0, 3).map((value) => value || words.empty);
  return (
    <td className="mapping-examples" title={shown.join(" · ")}>
      {/* Each by itself: a mark of the writing direction in one value must not turn the others around. */}
      {shown.map((value, at) => (
        <Fragment key={value}>
          {at > 0 && " · "}
          <bdi>{value}</bdi>
        </Fragment>
      ))}
    </td>
  );
}

function ColumnRow({
  column: { column, examples, blank, holds, dropped },
  fields,
  proposed,
  saved,
  draft,
  problems,
  onChange,
}: TableProps & { readonly column: ColumnProposal }) {
  const [open, setOpen] = useState(false);
  const kind = kindOf(draft);
  const [first, ...others] = meaningsOf(draft, column);
  const problem = problemAt(problems, draft, column);
  const field = first?.kind === "field" ? first.field : undefined;
  const detailed = field !== undefined && hasDetails(kind, field);
  return (
    <>
      <tr className={problem ? "mapping-at-fault" : undefined}>
        <th scope="row" className="mapping-column" title={column}>
          <bdi>{column}</bdi>
        </th>
        <Examples values={examples} />
        <td className="mapping-means">
          {dropped ? (
            <span className="mapping-dropped">{words.neverStored}</span>
          ) : (
            <MeaningSelect
              label={words.meansOf(column)}
              kind={kind}
              value={optionOf(first)}
              problem={problem && words.problems.sentence(kind, problem)}
              onChoose={(option) => onChange(withMeaning(draft, column, meaningOf(option, kind)))}
            />
          )}
          {others.length > 0 && (
            <span className="note">
              {words.alsoMeans(
                others.map((other) =>
                  other.kind === "item" ? words.item : meaningName(kind, other.field, other.role),
                ),
              )}
            </span>
          )}
        </td>
        <td className="mapping-why">
          {dropped ? (
            droppedWords[dropped]
          ) : (
            <Why
              proposal={field === undefined ? undefined : fields.find((one) => one.field === field)}
              isProposed={sameMeaning(proposed, draft, column)}
              isSaved={saved !== undefined && sameMeaning(saved, draft, column)}
              isUsed={first !== undefined}
              holds={blank > 0.005 && blank < 1 ? `${holds}, ${words.blankShare(blank)}` : holds}
            />
          )}
          {detailed && !problem && (
            <button
              type="button"
              className="plain-button text-link mapping-detail"
              aria-expanded={open}
              aria-label={words.detailOf(column)}
              onClick={() => setOpen(!open)}
            >
              {words.detail}
            </button>
          )}
        </td>
      </tr>
      {open && detailed && field !== undefined && (
        <tr className="mapping-editor">
          <td colSpan={4}>
            <HowReadEditor
              draft={draft}
              field={field}
              examples={examples}
              label={fieldName(kind, field)}
              onChange={onChange}
            />
          </td>
        </tr>
      )}
    </>
  );
}

const MeaningSelect = memo(function MeaningSelect({
  label,
  kind,
  value,
  problem,
  onChoose,
}: {
  readonly label: string;
  readonly kind: ReturnType<typeof kindOf>;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChoose: (option: string) => void;
}) {
  const { fields, parts, hasItems } = meaningOptions(kind);
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      error={problem}
      value={value}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      <option value="">{words.leftOut}</option>
      <optgroup label={words.groups.fields}>
        {fields.map((meaning) => (
          <option key={optionOf(meaning)} value={optionOf(meaning)}>
            {meaningName(kind, meaning.field, meaning.role)}
          </option>
        ))}
        {hasItems && <option value={optionOf({ kind: "item" })}>{words.item}</option>}
      </optgroup>
      {parts.length > 0 && (
        <optgroup label={words.groups.parts}>
          {parts.map((meaning) => (
            <option key={optionOf(meaning)} value={optionOf(meaning)}>
              {meaningName(kind, meaning.field, meaning.role)}
            </option>
          ))}
        </optgroup>
      )}
    </NativeSelect>
  );
});

function Why({
  proposal,
  isProposed,
  isSaved,
  isUsed,
  holds,
}: {
  readonly proposal: FieldProposal | undefined;
  readonly isProposed: boolean;
  readonly isSaved: boolean;
  readonly isUsed: boolean;
  readonly holds: string;
}) {
  const bySomebody = isSaved ? words.asSaved : words.yours;
  if (!isUsed) return isProposed ? words.notNeeded(holds) : bySomebody;
  if (!isProposed || !proposal) return bySomebody;
  return (
    <>
      <SureMark sure={proposal.sure} />
      {words.why(proposal.sure, proposal.why)}
    </>
  );
}

/** Whether a column means the same in both. */
function sameMeaning(before: MappingDraft, draft: MappingDraft, column: string): boolean {
  const [then, now] = [meaningsOf(before, column), meaningsOf(draft, column)];
  return then.length === now.length && then.every((one, at) => optionOf(one) === optionOf(now[at]));
}
