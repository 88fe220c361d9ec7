import type { Sureness } from "../proposal.ts";
import type { PersonProposal } from "./people.ts";
import type { ProposedField } from "./propose.ts";
import type { Source } from "./source.ts";

const strong = 0.85;
const mostKnown = 0.5;

/** The agent of a row and the name beside it, as proposed fields. */
export function personFields(
  person: PersonProposal | undefined,
  known: ReadonlySet<string> | undefined,
  rows: number,
): { readonly agent?: ProposedField; readonly beside?: ProposedField } {
  if (!person) return {};
  const look = lookOf(person.source, known, rows);
  const isNamed =
    person.source.column.share.email < 0.5 &&
    person.name >= strong &&
    person.source.label.unknown === 0 &&
    !person.source.label.isGuessed;
  const isWhole = person.rule.from === "names" || !isOneWordName(person.source);
  const isSure = isNamed && look.isSound && isWhole && !person.hasRival;
  const sure: Sureness = isSure ? "sure" : person.name >= 0.5 || look.isKnown ? "likely" : "guess";
  const agent = { rule: person.rule, sure, why: look.why, value: Math.max(person.name, 0.3) };
  if (!person.beside) return { agent };
  const { rule, source, isOnePerId, isClear } = person.beside;
  const isWholeBeside = rule.from === "names" || !isOneWordName(source);
  const beside: ProposedField = {
    rule,
    sure: isOnePerId && isNamed && isClear && isWholeBeside ? "sure" : "likely",
    why: isOnePerId ? "one per agent" : "one for nearly each agent",
    value: 0.9,
  };
  return { agent, beside };
}

/** Names of one word each: they may be a first or a last name, the other of which stands elsewhere. */
function isOneWordName({ column, label }: Source): boolean {
  const { letters, words, email } = column.share;
  const isId = label.parts.some((part) => part.has("id")) || column.words.some(({ text }) => /\d/.test(text));
  return !isId && letters > 0.9 && words < 0.5 && email < 0.5;
}

function lookOf({ column }: Source, known: ReadonlySet<string> | undefined, rows: number) {
  const { distinct, words, filled } = column;
  const count = distinct === null ? "many different" : `${distinct} different`;
  const isFew = distinct !== null && (rows < 30 || distinct <= filled / 2);
  if (!known || known.size === 0 || words.length === 0) return { why: count, isSound: isFew, isKnown: false };
  const unknown = words.filter(({ text }) => !known.has(text)).length;
  const share = 1 - unknown / words.length;
  const but =
    unknown === 0 ? "all known" : unknown === words.length ? "none known" : `all known but ${unknown}`;
  return { why: `${count}, ${but}`, isSound: isFew && share > 0, isKnown: share >= mostKnown };
}
