import { maySeeTeam } from "../../../domain/privacy/viewer.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { OnStep } from "./on-step.ts";
import { peopleReads, type Reads } from "./reads.ts";
import type { RecordStore } from "./record-store.ts";
import { peopleWrites, type Writes } from "./writes.ts";

type Unscoped<Input> = Input extends unknown ? Omit<Input, "scope"> : never;

/** What a call is given beside the scope; nothing, where the scope is all that it takes. */
type Given<Call extends (...of: never[]) => unknown> = Parameters<Call>[1] extends undefined
  ? []
  : keyof Unscoped<Parameters<Call>[1]> extends never
    ? []
    : [Unscoped<Parameters<Call>[1]>];

/**
 * The records as one viewer may see and change them. The scope was bound when these were made: whoever reads
 * through them can neither widen nor forget it.
 */
export interface ScopedRecords {
  read<N extends keyof Reads>(name: N, ...input: Given<Reads[N]>): Promise<ReturnType<Reads[N]>>;
  write<N extends keyof Writes>(name: N, ...input: Given<Writes[N]>): Promise<ReturnType<Writes[N]>>;
  /** The same of a write that takes long and says how far it has come. */
  writeInSteps<N extends keyof Writes>(
    name: N,
    onStep: OnStep,
    ...input: Given<Writes[N]>
  ): Promise<ReturnType<Writes[N]>>;
  /** The same, of one team's people alone: of nobody, where the team is out of scope. */
  ofTeam(team: string): ScopedRecords;
}

/** Binds the records to the people of a scope. */
export function scopedRecords(store: RecordStore, scope: TeamScope): ScopedRecords {
  const bound = (people: object, name: string, input: object | undefined) =>
    (name in people ? { ...input, scope } : input) as never;
  return {
    read: (name, ...[input]) => store.read(name, ...([bound(peopleReads, name, input)] as never)),
    write: (name, ...[input]) => store.write(name, bound(peopleWrites, name, input)),
    writeInSteps: (name, onStep, ...[input]) =>
      store.write(name, bound(peopleWrites, name, input), { onStep }),
    ofTeam: (team) => scopedRecords(store, maySeeTeam({ teams: scope }, team) ? [team] : []),
  };
}
