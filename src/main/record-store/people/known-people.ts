import { columnIndex } from "../../../domain/floor/record-kind.ts";
import { rosterEntryKind } from "../../../domain/floor/roster-entry.ts";
import { takenBackFormat, typedFormat } from "../../../domain/floor/typed-claim.ts";
import type { MayBeOne } from "../../../domain/people/may-be-one.ts";
import { type GivenField, personField } from "../../../domain/people/person-entry.ts";
import { type PersonFieldName, personFieldNames } from "../../../domain/people/typed-person.ts";
import { agentOf } from "../floor/agent-of.ts";
import { inScope, type TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { namedPeople, peopleWhoMayBeOne } from "./named-people.ts";
import { personFields } from "./person-entry.ts";
import { typedLeaveKey } from "./type-leave.ts";

/** Where a field of a person comes from: somebody typed it, a roster says it, or contacts name the team. */
type FieldOrigin =
  | { readonly kind: "typed"; readonly by: string; readonly at: number }
  | { readonly kind: "roster"; readonly at: number }
  | { readonly kind: "contacts" };

export interface PersonFieldRead {
  readonly value: string | number | null;
  /** Null where nobody says anything. */
  readonly from: FieldOrigin | null;
}

export interface KnownPersonRead {
  readonly agent: string;
  /** Other names that were joined to theirs: by whom, when, and to which of their names. */
  readonly names: readonly {
    readonly name: string;
    readonly to: string;
    readonly by: string;
    readonly at: number;
  }[];
  readonly fields: Readonly<Record<PersonFieldName, PersonFieldRead>>;
}

export interface KnownPeopleRead {
  readonly people: readonly KnownPersonRead[];
  readonly mayBeOne: readonly MayBeOne[];
}

const joinedNames = `
  SELECT joined_agent.person_id AS person, joined_agent.source_id AS name, to_name.source_id AS "to", joined_agent.who AS by,
         joined_agent.at AS at
    FROM joined_agent JOIN agent_name AS to_name ON to_name.agent_id = joined_to ORDER BY joined_agent.at, name`;

type JoinedRow = KnownPersonRead["names"][number] & { readonly person: number };

/** The people in scope, their names, what is known of them and from where; and who of them may be one. */
export function knownPeople(store: ReadableStore, { scope }: { readonly scope: TeamScope }): KnownPeopleRead {
  const { sql, values } = inScope(scope);
  const rows = store.rows<PersonRow>(
    `${personRows} WHERE ${sql} ORDER BY team.name IS NULL, team.name, coalesce(agent.name, source_id) COLLATE NOCASE`,
    ...values,
  );
  const names = Map.groupBy(store.rows<JoinedRow>(joinedNames), ({ person }) => person);
  const typists = typedBy(store);
  return {
    people: rows.map((row) => personRead(store, row, names.get(row.agent_id) ?? [], typists)),
    mayBeOne: peopleWhoMayBeOne(store, namedPeople(store, scope)),
  };
}

interface PersonRow {
  readonly agent_id: number;
  readonly agent: string;
  readonly team: string | null;
}
const personRows =
  "SELECT agent_id, source_id AS agent, team.name AS team FROM agent LEFT JOIN team USING (team_id)";

function typedBy(store: ReadableStore): ReadonlyMap<number, string> {
  const rows = store.rows<{ id: number; by: string }>(
    "SELECT intake_id AS id, typed_by AS by FROM intake WHERE typed_by IS NOT NULL",
  );
  return new Map(rows.map(({ id, by }) => [id, by]));
}

function personRead(
  store: ReadableStore,
  { agent_id, agent, team }: PersonRow,
  names: readonly JoinedRow[],
  typists: ReadonlyMap<number, string>,
): KnownPersonRead {
  const given = personFields(store, agent_id);
  const fields = personFieldNames.map((name) => [name, fieldRead(given[name], typists)] as const);
  const ofTeam: PersonFieldRead =
    given.team.giver === null
      ? { value: team, from: team === null ? null : { kind: "contacts" } }
      : { ...fieldRead(given.team, typists), value: team };
  return {
    agent,
    names: names.map(({ person: _, ...name }) => name),
    fields: { ...(Object.fromEntries(fields) as Record<PersonFieldName, PersonFieldRead>), team: ofTeam },
  };
}

function fieldRead({ value, giver }: GivenField, typists: ReadonlyMap<number, string>): PersonFieldRead {
  const shown = value as string | number | null;
  if (giver === null) return { value: shown, from: null };
  if (giver.format !== typedFormat) return { value: shown, from: { kind: "roster", at: giver.rankedAt } };
  return { value: shown, from: { kind: "typed", by: typists.get(giver.importId) ?? "", at: giver.rankedAt } };
}

export interface PersonDetailRead extends KnownPersonRead {
  /** Of what was typed: what the newest roster that says anything has instead. */
  readonly rosters: readonly {
    readonly field: PersonFieldName;
    readonly value: string | number;
    readonly at: number;
  }[];
  /** Leave of the person, the newest first; by its key where it was typed here, and can be changed. */
  readonly leave: readonly {
    readonly leave: string | null;
    readonly from: number;
    readonly to: number;
    readonly kind: string;
    readonly by: string | null;
    readonly at: number;
  }[];
}

/** One person in full; undefined where nobody in scope has the name. */
export function personDetail(
  store: ReadableStore,
  { agent, scope }: { readonly agent: string; readonly scope: TeamScope },
): PersonDetailRead | undefined {
  const person = agentOf(store, agent, scope);
  if (!person) return undefined;
  const names = store.rows<JoinedRow>(joinedNames).filter((row) => row.person === person.agent_id);
  const read = personRead(store, person, names, typedBy(store));
  const leave = store.rows<PersonDetailRead["leave"][number]>(
    `SELECT CASE WHEN key LIKE '${typedLeaveKey}%' THEN key END AS leave, service_day AS "from", last_day AS "to", kind,
            typed_by AS by, ranked_at AS at
       FROM absence JOIN intake USING (intake_id) WHERE agent_id = ? ORDER BY service_day DESC, key LIMIT 200`,
    person.agent_id,
  );
  return { ...read, rosters: rosterWords(store, person.agent_id, read), leave };
}

const rosterClaims = `
  SELECT claim.key AS key, claim.hash AS hash, content, intake_id AS importId, format, ranked_at AS rankedAt, rank,
         coalesce(lacks, 0) AS lacks, intake_id IN (SELECT intake_id FROM living_intake) AS counts
    FROM claim JOIN intake USING (intake_id)
    LEFT JOIN intake_source USING (intake_id, kind)
   WHERE kind = 'roster_entry' AND claim.key IN (SELECT key FROM roster_entry WHERE agent_id = ?)`;

interface RosterClaim {
  readonly key: string;
  readonly hash: number;
  readonly content: string | null;
  readonly importId: number;
  readonly format: string;
  readonly rankedAt: number;
  readonly rank: number;
  readonly lacks: number;
  readonly counts: 0 | 1;
}

/** What rosters say of the fields that somebody typed. */
function rosterWords(
  store: ReadableStore,
  person: number,
  { fields }: KnownPersonRead,
): PersonDetailRead["rosters"] {
  const typed = personFieldNames.filter((name) => fields[name].from?.kind === "typed");
  if (typed.length === 0) return [];
  const claims = store.rows<RosterClaim>(rosterClaims, person);
  const said = new Map(
    claims.flatMap(({ key, hash, content }) =>
      content === null ? [] : [[`${key} ${hash}`, content] as const],
    ),
  );
  const ofFiles = claims.filter(
    ({ format, counts }) => counts === 1 && format !== typedFormat && format !== takenBackFormat,
  );
  return typed.flatMap((field) => {
    const at = columnIndex(rosterEntryKind, field);
    const words = ofFiles.map((claim): GivenField => {
      const content = JSON.parse(said.get(`${claim.key} ${claim.hash}`) ?? "[]") as (
        | string
        | number
        | null
      )[];
      const value = (claim.lacks & (1 << at)) === 0 ? (content[at] ?? null) : null;
      return { value, giver: value === null ? null : claim };
    });
    const { value, giver } = personField(words);
    if (giver === null || value === null) return [];
    return [{ field, value: value as string | number, at: giver.rankedAt }];
  });
}
