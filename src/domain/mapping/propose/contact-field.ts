import type { FieldName } from "../mapped-field.ts";
import type { FieldRule } from "../mapping.ts";
import type { Sureness } from "../proposal.ts";
import type { Candidate } from "./assignment.ts";
import type { ContactPicks } from "./contact-picks.ts";
import { isGroup, unexplainedWords } from "./few-words.ts";
import type { KindLook, ProposedField } from "./propose.ts";
import type { Source } from "./source.ts";
import { atMost, surenessOf } from "./sureness.ts";
import { whyOf } from "./why-of.ts";
import type { WordMeanings } from "./word-meanings.ts";

/** Fields whose words there are only a few of. */
const wordFields: readonly FieldName[] = ["direction", "channel", "resolution"];
/** Wrong ones of these stand in nobody's way, and are seen at a glance. */
const flags: readonly FieldName[] = ["transferred_in", "transferred_out", "escalated", "complaint", "abuse"];

/** What the rows show of times and of groups. */
interface Shown {
  /** What the order of the times shows, by field. */
  readonly ordered: ReadonlyMap<FieldName, string>;
  /** Teams and queues that no name tells. */
  readonly groups: ReadonlyMap<Source, Sureness>;
}

/** A field of a contact that is no length; undefined where neither the name nor the words of a column speak for it. */
export function contactField(
  one: Candidate,
  picks: ContactPicks,
  look: KindLook,
  { ordered, groups }: Shown,
): ProposedField | undefined {
  const { field, source } = one;
  if (saysNothing(one, look.meanings)) return undefined;
  const ofGroup = groups.get(source);
  const sure = surenessOf(one, look.candidates, picks.all());
  const isOpen =
    isOpenGroup(one, picks, look) ||
    !isKnown(one, look.meanings) ||
    field === "customer" ||
    (flags.includes(field) && one.name < 0.95);
  return {
    rule: withWords(one, look.meanings),
    sure: ofGroup ?? (isOpen ? atMost(sure, "likely") : sure),
    why: ordered.get(field) ?? (ofGroup ? whyOfGroup(field) : whyOf(one)),
    value: one.value,
  };
}

function whyOfGroup(field: FieldName): string {
  return field === "team" ? "each agent has one" : "agents serve several of them";
}

/** Whether a team or a queue may be another column. */
function isOpenGroup({ field, source }: Candidate, picks: ContactPicks, { sources }: KindLook): boolean {
  const { agent } = picks;
  if (!agent || (field !== "team" && field !== "queue")) return false;
  return !isGroup(field, source, unexplainedWords(picks.freeOf(sources)), agent);
}

/** Whether nearly all words of a direction or a channel are known. */
function isKnown({ field, source }: Candidate, meanings: WordMeanings): boolean {
  return (field !== "direction" && field !== "channel") || meanings.knownShare(field, source.column) > 0.99;
}

/** Whether neither the name nor the words of a column of words speak for the field. */
function saysNothing({ field, name, source }: Candidate, meanings: WordMeanings): boolean {
  if (!wordFields.includes(field)) return false;
  const known = meanings.knownShare(field, source.column);
  // A row whose word for a resolution is not known would be rejected.
  return field === "resolution" ? known < 0.99 : known <= 0.5 && name < 0.5;
}

/** A direction or a channel in the console's own words, where all of its words are known. */
function withWords({ field, source }: Candidate, meanings: WordMeanings): FieldRule {
  const { rule, column } = source;
  if (rule.from !== "column" || (field !== "direction" && field !== "channel")) return rule;
  const words = column.words.map(({ text }) => [text, meanings.meaning(field, text)] as const);
  if (words.some(([, meaning]) => meaning === undefined)) return rule;
  // What is in the console's own words needs no others.
  if (words.every(([text, meaning]) => meaning === text)) return rule;
  return { ...rule, words: Object.fromEntries(words) as Record<string, string> };
}
