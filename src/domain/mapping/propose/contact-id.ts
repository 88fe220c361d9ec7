import type { FieldName } from "../mapped-field.ts";
import type { ContactPicks } from "./contact-picks.ts";
import { uniqueness } from "./content-fit.ts";
import { partLengths, wholeLengths } from "./length-identities.ts";
import type { KindLook, ProposedField } from "./propose.ts";
import { rowKey } from "./row-key.ts";
import type { Source } from "./source.ts";
import { surenessOf } from "./sureness.ts";

const nearlyUnique = 0.98;
/** The steadiest first. */
const keyOrder: readonly FieldName[] = [
  "offered_at",
  "queue",
  "answered_at",
  "ended_at",
  ...wholeLengths,
  ...partLengths,
  "outcome",
];
/** Longer texts are notes, which may be written again. */
const longestInKey = 40;

/** The id of a contact: a column that has one, else columns that together tell the rows apart. */
export function idField(picks: ContactPicks, look: KindLook): ProposedField | undefined {
  const one = picks.byField.get("contact_id");
  if (one && one.fit >= nearlyUnique && uniqueness(one.source.column) >= nearlyUnique) {
    const sure = surenessOf(one, look.candidates, picks.all());
    return { rule: one.source.rule, sure, why: "different in each row", value: one.value };
  }
  const whenAndWho = [picks.source("offered_at"), picks.agent];
  const always = new Set(whenAndWho.filter((source) => source !== undefined));
  const { columns, unique } = rowKey(keySources(picks, look), always);
  if (columns.length === 0) return undefined;
  const why =
    unique === 1
      ? "no column has an id; together these tell the rows apart"
      : "no column has an id; of rows that are equal in these the place tells them apart";
  return { rule: { from: "key", columns }, sure: "likely", why, value: 0.4 };
}

/** The steadiest first: when a call came, who took it. Who called is never part of an id, which is kept as it is. */
function keySources(picks: ContactPicks, { sources }: KindLook): Source[] {
  const first = [picks.source("contact_id"), picks.source("offered_at"), picks.agent];
  const picked = [...first, ...keyOrder.map((field) => picks.source(field))].filter(
    (source) => source !== undefined,
  );
  const others = sources.filter(
    (source) =>
      source.rule.from === "column" && !picked.includes(source) && source.column.longest <= longestInKey,
  );
  return [...new Set([...picked, ...others])].filter((source) => !isOfCustomer(source));
}

function isOfCustomer({ label, column }: Source): boolean {
  return column.share.phone > 0 || label.parts.some((part) => part.has("customer") || part.has("phone"));
}
