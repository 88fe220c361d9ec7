import { Button, Checkbox, TextInput } from "@mantine/core";
import type { ImportJob } from "../import-job.ts";
import { useImportQueue } from "../import-queue.ts";
import { kindOf, type MappingDraft, mappingOf } from "./mapping-draft.ts";
import { mappingWords } from "./mapping-words.ts";

const words = mappingWords.import;
const longestName = 80;

/** The import itself, and whether the mapping is kept for the next file of its kind. */
export function ImportPart({
  job,
  draft,
  records,
  held,
  zone,
}: {
  readonly job: ImportJob;
  readonly draft: MappingDraft;
  /** What it would bring; undefined while that is not known. */
  readonly records: number | undefined;
  /** Why it cannot be imported yet. */
  readonly held: string | undefined;
  readonly zone: string;
}) {
  const queue = useImportQueue();
  const { said } = job;
  const save = said.save ?? true;
  const name = said.name ?? draft.base.name.slice(0, longestName);
  const why = held ?? (save && name.trim() === "" ? words.nameless : undefined);
  return (
    <section className="mapping-import">
      <div className="mapping-import-line">
        <Button
          disabled={why !== undefined}
          aria-describedby="mapping-import-why"
          onClick={() => {
            const mapping = { ...mappingOf(draft), name: name.trim() || draft.base.name };
            queue.importMapped(job.id, { mapping, saveMapping: save, zone });
          }}
        >
          {held === undefined && records !== undefined ? words.action(records, kindOf(draft)) : words.plain}
        </Button>
        <Button variant="subtle" onClick={() => queue.explain(undefined)}>
          {words.back}
        </Button>
        <Checkbox
          className="mapping-save"
          label={words.save}
          checked={save}
          onChange={({ currentTarget }) => queue.say(job.id, { ...said, save: currentTarget.checked })}
        />
        <TextInput
          aria-label={words.saveName}
          value={name}
          disabled={!save}
          maxLength={longestName}
          onChange={({ currentTarget }) => queue.say(job.id, { ...said, name: currentTarget.value })}
        />
      </div>
      <p className="note" id="mapping-import-why" role="status">
        {why ?? (save ? words.next(draft.base.table.columns.length) : words.once)}
      </p>
    </section>
  );
}
