import type { DurationUnit } from "../../floor/import-codes.ts";
import type { Candidate } from "./assignment.ts";
import type { ContactPicks } from "./contact-picks.ts";
import { wholeLengths } from "./length-identities.ts";
import { allServed, outcomeByRows, outcomeProposal, servedRows } from "./outcomes.ts";
import type { KindLook, ProposedField } from "./propose.ts";
import { lengthsOf } from "./relations.ts";
import type { Source } from "./source.ts";
import { atMost } from "./sureness.ts";

/**
 * How contacts ended: by a column that says it, else each as handled.
 *
 * @param unit of bare numbers whose label says none
 */
export function outcomeField(picks: ContactPicks, look: KindLook, unit: DurationUnit): ProposedField {
  const { agent } = picks;
  const lengths = wholeLengths.flatMap((field) => {
    const source = picks.source(field);
    return source ? [lengthsOf(source, source.column.named ?? unit)] : [];
  });
  const served = servedRows(look.file.profile.sampled, agent, lengths);
  const called = named(picks, look);
  // One word for all says nothing where some were lost.
  const isOneWord = called?.source.column.distinct === 1 && !allServed(served);
  const one = (isOneWord ? undefined : called) ?? byRows(picks, look, served);
  const found = one && outcomeProposal(one.source, served, look.means.isYes, look.meanings);
  // One word that is not known, in every row, says nothing of how contacts ended.
  if (found && one && (found.sure !== "guess" || one.source.column.words.length > 1)) {
    const sure = atMost(found.sure, one.name >= 0.85 || found.sure === "sure" ? "sure" : "likely");
    return { rule: found.rule, sure, why: found.why, value: one.value };
  }
  const why = !agent
    ? "no column says it"
    : allServed(served)
      ? "no column says it, and every row has an agent"
      : "no column says it; a row without an agent is one that nobody served";
  return { rule: { from: "constant", value: "handled" }, sure: "likely", why, value: 0.35 };
}

const mostBlank = 0.02;
const nearlyAll = 0.9;

/** The column that is called so; what an agent codes for some contacts gives way to what stands in every row. */
function named(picks: ContactPicks, { candidates, meanings }: KindLook): Candidate | undefined {
  const one = picks.byField.get("outcome");
  const blank = (source: Source) => source.sample.code.filter((code) => code < 0).length;
  const isPartly = ({ source }: Candidate) => blank(source) > source.sample.code.length * mostBlank;
  if (!one || !isPartly(one)) return one;
  const free = picks.freeOf(candidates.map(({ source }) => source));
  const whole = candidates.find(
    (other) =>
      other.field === "outcome" &&
      other.name >= 0.5 &&
      free.includes(other.source) &&
      !isPartly(other) &&
      meanings.knownShare("outcome", other.source.column) >= nearlyAll,
  );
  return whole ?? one;
}

/** A column that nothing names, whose words go with whether a row was served. */
function byRows(picks: ContactPicks, look: KindLook, served: readonly boolean[]): Candidate | undefined {
  const source = outcomeByRows(picks.freeOf(look.sources), served);
  return source && { field: "outcome", source, name: 0, fit: 1, value: 0.5 };
}
