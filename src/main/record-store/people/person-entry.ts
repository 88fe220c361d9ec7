import { rosterEntryKind } from "../../../domain/floor/roster-entry.ts";
import { typedFormat } from "../../../domain/floor/typed-claim.ts";
import { type FieldGiver, type GivenField, personField } from "../../../domain/people/person-entry.ts";
import type { PersonFieldName } from "../../../domain/people/typed-person.ts";
import { giversOf } from "../import/givers.ts";
import { storedColumn } from "../schema/record-table.ts";
import type { ReadableStore, Value } from "../store/open-store.ts";

/** What rosters and people say of somebody, by column of a roster's entry; the agent is not among them. */
const fields = rosterEntryKind.columns.filter(({ type }) => type !== "agent");
export type PersonFields = Readonly<Record<PersonFieldName, GivenField>>;

const entries = `
  SELECT intake_id AS importId, composed, ${fields.map(storedColumn).join(", ")} FROM roster_entry
   WHERE agent_id = ? ORDER BY said_agent_id IS NOT NULL, said_agent_id`;
const sourceOf = `
  SELECT intake.intake_id AS importId, format, ranked_at AS rankedAt, rank, coalesce(lacks, 0) AS lacks
    FROM intake LEFT JOIN intake_source ON intake_source.intake_id = intake.intake_id AND kind = 'roster_entry'
   WHERE intake.intake_id = ?`;

type EntryRow = Readonly<Record<string, Value>> & {
  readonly importId: number;
  readonly composed: string | null;
};
type EntrySource = FieldGiver & { readonly lacks: number };

/** What is known of a person by all rosters, under any of their names, and by what was typed; each field with its giver. */
export function personFields(store: ReadableStore, person: number): PersonFields {
  const ofNames = store.rows<EntryRow>(entries, person).map((entry) => fieldsOf(store, entry));
  return Object.fromEntries(
    fields.map(({ name }, at) => [name, personField(ofNames.map((ofName) => ofName[at] as GivenField))]),
  ) as Record<PersonFieldName, GivenField>;
}

function fieldsOf(store: ReadableStore, entry: EntryRow): GivenField[] {
  const givers = giversOf(rosterEntryKind.name, entry.composed);
  const sources = new Map<number, EntrySource>();
  for (const id of [entry.importId, ...givers.map(({ importId }) => importId)])
    if (!sources.has(id)) sources.set(id, store.row<EntrySource>(sourceOf, id) as EntrySource);
  return fields.map((column) => {
    const by = givers.find(({ columns }) => columns.includes(column.name))?.importId ?? entry.importId;
    const { lacks, ...giver } = sources.get(by) as EntrySource;
    const value = entry[storedColumn(column)] ?? null;
    return { value, giver: value !== null || isTypedBlank(giver, lacks, column.name) ? giver : null };
  });
}

/** Whether somebody typed that there is none, as against not having said a word. */
function isTypedBlank(giver: FieldGiver, lacks: number, column: string): boolean {
  const at = rosterEntryKind.columns.findIndex(({ name }) => name === column);
  return giver.format === typedFormat && (lacks & (1 << at)) === 0;
}
