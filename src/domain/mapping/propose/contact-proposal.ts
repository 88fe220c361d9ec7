import type { FieldName } from "../mapped-field.ts";
import { contactField } from "./contact-field.ts";
import { findGroups } from "./contact-groups.ts";
import { idField } from "./contact-id.ts";
import { findLengths } from "./contact-lengths.ts";
import { outcomeField } from "./contact-outcome.ts";
import { ContactPicks } from "./contact-picks.ts";
import { lengthField } from "./length-field.ts";
import { contactLengths } from "./length-identities.ts";
import { lostContacts } from "./lost-contacts.ts";
import { personFields } from "./person-fields.ts";
import type { KindLook, KindProposal, ProposedField } from "./propose.ts";
import { timesInOrder } from "./times-in-order.ts";

const lengths: ReadonlySet<FieldName> = new Set(contactLengths);

/**
 * What a table is as contacts: what the names and values say, then what the order of the times, the figures and the
 * agents show, each on top of what is known by then.
 */
export function proposeContacts(look: KindLook): KindProposal {
  const { sources, file } = look;
  const picks = new ContactPicks(look);
  const ordered = timesInOrder(picks.byField, sources);
  const found = findLengths(picks, look);
  const unit = found.unit.unit ?? "seconds";
  const groups = findGroups(picks, look, lostContacts(picks, file.profile.sampled, unit));
  const fields: Partial<Record<FieldName, ProposedField>> = {};
  for (const one of picks.all()) {
    const { field } = one;
    if (field === "outcome" || field === "contact_id") continue;
    const proposed = lengths.has(field)
      ? lengthField(one, picks, look, found)
      : contactField(one, picks, look, { ordered, groups });
    if (proposed) fields[field] = proposed;
  }
  const { agent, beside } = personFields(picks.person, file.knownAgents, file.profile.rows);
  if (agent) fields.agent = agent;
  if (beside) fields.agent_name = beside;
  fields.outcome = outcomeField(picks, look, unit);
  const id = idField(picks, look);
  if (id) fields.contact_id = id;
  return { kind: "contacts", fields };
}
