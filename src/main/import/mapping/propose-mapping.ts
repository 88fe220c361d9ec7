import { distance } from "fastest-levenshtein";
import munkres from "munkres";
import type { ReadingChoices } from "../../../domain/floor/import-codes.ts";
import type { MappedKind } from "../../../domain/mapping/mapped-field.ts";
import type { FirstRows, Proposal } from "../../../domain/mapping/proposal.ts";
import type { FileProfile } from "../../../domain/mapping/propose/column-profile.ts";
import { lacking, type ProposalMeans, propose } from "../../../domain/mapping/propose/propose.ts";
import { sourcesOf } from "../../../domain/mapping/propose/source.ts";
import { outcomeOf } from "../read/outcome-words.ts";
import { yesNo } from "../read/yes-no.ts";
import { whyDropped } from "../recognise/column-firewall.ts";
import { Refusal } from "../recognise/refusal.ts";
import { totalsSentence } from "../recognise/totals-report.ts";
import { answerOfThread } from "../thread-answer.ts";
import { type FoundTable, findTable } from "./find-table.ts";
import { headerFingerprint, systemOf } from "./header-fingerprint.ts";

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

const shownAtOnce = 20;

const means: ProposalMeans = {
  distance,
  assign: (costs) => munkres(costs),
  outcomeOf,
  isYes: (word) => {
    const answer = yesNo(word);
    return answer === undefined ? undefined : answer === 1;
  },
};

/**
 * What a file of no known layout may mean: its table is found, all its rows are gone through in a thread of their
 * own, and each column is held against what a plain format needs. Nothing is stored.
 *
 * @throws Refusal where it has no table, or its table holds no records
 */
export async function proposeMapping(request: ProposalRequest): Promise<Proposal> {
  const { path, name, choices = {}, knownAgents, kind, signal, onFirstRows } = request;
  const found = await findTable({ path, name, encoding: choices.encoding });
  refuseTotals(found);
  onFirstRows?.(firstRows(found));
  const profile = await profileFile(found, signal);
  const sources = sourcesOf(profile, means.distance);
  refuseWithout(found.name, lacking(sources, profile.rows));
  return propose(
    {
      file: found.name,
      name: nameOfMapping(found.name),
      system: systemOf(headerFingerprint(found.header)),
      ...{ table: found.table, profile, choices, knownAgents, kind },
    },
    sources,
    means,
  );
}

/** What each column of a table holds, counted over all its rows in a thread of its own. @throws Refusal */
export function profileFile(found: FoundTable, signal?: AbortSignal): Promise<FileProfile> {
  return answerOfThread<FileProfile>({ task: "profile", head: found }, signal);
}

function refuseTotals({ name, header }: FoundTable): void {
  const sentence = totalsSentence(name, [header], () => "");
  if (sentence) throw new Refusal("totals-only", sentence);
}

/** @throws Refusal where no record can be made of the rows, whatever the columns mean */
function refuseWithout(name: string, what: ReturnType<typeof lacking>): void {
  if (what === undefined) return;
  const lack = what === "time" ? "with a time" : "that names a person";
  throw new Refusal(
    "unknown-format",
    `${name} has no column ${lack}, so no record can be made of its rows; export the single calls, contacts or shifts instead.`,
  );
}

function firstRows({ table, header, sample }: FoundTable): FirstRows {
  const dropped = header.map((column) => whyDropped(column) !== undefined);
  const rows = sample
    .slice(0, shownAtOnce)
    .map((row) => header.map((_, at) => (dropped[at] ? "" : (row[at] ?? ""))));
  return { table, rows };
}

/** What a mapping is called at first: the file's name, without its ending and the days in it. */
function nameOfMapping(file: string): string {
  const bare = file.replace(/\.gz$/i, "").replace(/\.[a-z]{2,5}$/i, "");
  const words = bare.replaceAll(/\d{4}[-_.]?\d{2}[-_.]?\d{0,2}|\d{6,}/g, " ").replaceAll(/[\s_]+/g, " ");
  return words.replace(/^[\s\-–]+|[\s\-–]+$/g, "") || bare || file;
}
