import { queuesForAgents, strangersForAgents } from "../../../domain/mapping/agents-of-file.ts";
import { columnLabels } from "../../../domain/mapping/column-labels.ts";
import { evidenceDisagrees } from "../../../domain/mapping/evidence-disagrees.ts";
import { type FieldName, mappedFields } from "../../../domain/mapping/mapped-field.ts";
import type { Mapping } from "../../../domain/mapping/mapping.ts";
import { type MappingEvidence, mappingEvidence } from "../../../domain/mapping/mapping-evidence.ts";
import { readColumns } from "../../../domain/mapping/needed-columns.ts";
import type { FileProfile } from "../../../domain/mapping/propose/column-profile.ts";
import { outcomeOf } from "../read/outcome-words.ts";
import { ownRowSource } from "../read/row-source.ts";
import type { FileHead } from "../recognise/file-head.ts";
import { Refusal } from "../recognise/refusal.ts";
import { columnPlaces } from "./column-places.ts";
import { profileFile } from "./propose-mapping.ts";

const sampleRows = 1000;

/** What the values of a mapped file say of its columns. All its rows are gone through. @throws Refusal */
export async function evidenceOfFile(head: FileHead, mapping: Mapping): Promise<MappingEvidence> {
  return evidenceIn(await profileOf(head, mapping), mapping);
}

async function profileOf(head: FileHead, mapping: Mapping): Promise<FileProfile> {
  return profileFile({
    ...head,
    header: mappedLabels(head.ownHeader, mapping),
    table: mapping.table,
    sample: await firstRowsOf(head),
  });
}

function evidenceIn(profile: FileProfile, mapping: Mapping): MappingEvidence {
  return mappingEvidence(mapping, profile, (field, word) => isKnownWord(mapping, field, word));
}

/** What the floor knows already. */
interface KnownHere {
  /** Names of its queues. */
  readonly queues: ReadonlySet<string>;
  /** Ids and names of its agents. */
  readonly agents: ReadonlySet<string>;
}

/**
 * Refuses a file that has the header of a saved mapping while its values say something else.
 *
 * @param kept what the columns held when the mapping was saved, as JSON
 * @throws Refusal with what speaks against it
 */
export async function refuseDoubted(
  head: FileHead,
  mapping: Mapping,
  kept: string,
  { queues, agents }: KnownHere,
): Promise<void> {
  const then = JSON.parse(kept) as MappingEvidence;
  const profile = await profileOf(head, mapping);
  const others = evidenceDisagrees(then, evidenceIn(profile, mapping));
  const turned = queuesForAgents(mapping, profile, queues);
  const strange = strangersForAgents(mapping, profile, agents);
  const said = new Set(others.map(({ column }) => column));
  const [first] = [turned, strange].filter((one) => one !== undefined);
  const doubts = first && !said.has(first.column) ? [...others, first] : others;
  if (doubts.length === 0) return;
  const { name } = mapping;
  throw new Refusal(
    "mapping-doubted",
    `${head.name} has the columns of the saved mapping "${name}", but they do not hold what they held: ${doubts.map(({ sentence }) => sentence).join(" ")} Nothing was stored.`,
  );
}

/** The file's labels, called as the mapping calls them. */
function mappedLabels(header: readonly string[], mapping: Mapping): string[] {
  const labels = columnLabels(header);
  const placeOf = columnPlaces(header);
  for (const column of readColumns(mapping)) {
    const at = placeOf(column);
    if (at >= 0) labels[at] = column;
  }
  return labels;
}

async function firstRowsOf(head: FileHead): Promise<readonly (readonly string[])[]> {
  for await (const { rows } of ownRowSource(head)) if (rows.length > 0) return rows.slice(0, sampleRows);
  return [];
}

/** Whether the reader of the plain format knows a word by itself. */
function isKnownWord({ kind }: Mapping, field: FieldName, word: string): boolean {
  if (field === "outcome") return outcomeOf(word) !== undefined;
  const known = mappedFields(kind).find(({ name }) => name === field)?.words;
  return known?.includes(word.toLowerCase()) ?? true;
}
