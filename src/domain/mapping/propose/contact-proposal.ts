import type { DurationUnit } from "../../floor/import-codes.ts";
import type { FieldName } from "../mapped-field.ts";
import type { FieldRule } from "../mapping.ts";
import type { Sureness } from "../proposal.ts";
import { shownLabel } from "../shown-label.ts";
import type { Candidate } from "./assignment.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { type ContactArithmetic, contactArithmetic, type Proof } from "./contact-arithmetic.ts";
import { uniqueness } from "./content-fit.ts";
import {
  areTurned,
  type FewWords,
  fewWordSources,
  isGroup,
  isOpenGroupName,
  isOther,
  queueAmong,
  teamAmong,
  unexplainedWords,
} from "./few-words.ts";
import { nameScore } from "./field-names.ts";
import { lengthsByFigures, lostRows } from "./open-lengths.ts";
import { allServed, outcomeByRows, outcomeProposal, servedRows } from "./outcomes.ts";
import { personProposal } from "./people.ts";
import { personFields } from "./person-fields.ts";
import type { KindLook, KindProposal, ProposedField } from "./propose.ts";
import { withUnit } from "./propose.ts";
import { lengthsOf } from "./relations.ts";
import { rowKey } from "./row-key.ts";
import type { Source } from "./source.ts";
import { atMost, surenessOf } from "./sureness.ts";
import { timesInOrder } from "./times-in-order.ts";
import type { WordMeanings } from "./word-meanings.ts";

const wholes = ["talk_seconds", "talk_and_hold_seconds", "handle_seconds", "duration_seconds"] as const;
const parts = ["wait_seconds", "hold_seconds", "acw_seconds"] as const;
const lengthFields: readonly FieldName[] = [...wholes, ...parts];
const lengthConcepts = ["talk", "hold", "wait", "acw", "handle", "duration", "total", "time"] as const;
const times = ["offered_at", "answered_at", "ended_at"] as const;
const clearTime = 0.8;
const nearlyUnique = 0.98;
/** A name that says what a length may be, among others. */
const fairName = 0.6;
/** Fields whose words there are only a few of. */
const wordFields: readonly FieldName[] = ["direction", "channel", "resolution"];
/** Wrong ones of these stand in nobody's way, and are seen at a glance. */
const flags: readonly FieldName[] = ["transferred_in", "transferred_out", "escalated", "complaint", "abuse"];

/** The unit of bare numbers whose label says none. */
interface FoundUnit {
  readonly unit: DurationUnit | undefined;
  readonly sure: Sureness;
  readonly why: string;
  /** The column whose values said so; undefined where it was no single one. */
  readonly by?: ColumnProfile | undefined;
}

/** What the figures and the order of the times show. */
interface Found {
  readonly proofs: ReadonlyMap<Source, Proof>;
  readonly unit: FoundUnit;
  readonly arithmetic: ContactArithmetic;
  readonly ordered: ReadonlyMap<FieldName, string>;
}

/** What a table is as contacts. */
export function proposeContacts(look: KindLook): KindProposal {
  return new ContactProposal(look).proposal();
}

class ContactProposal {
  readonly #look: KindLook;
  readonly #picks = new Map<FieldName, Candidate>();
  readonly #fields: Partial<Record<FieldName, ProposedField>> = {};
  readonly #person;
  /** Lengths that no name tells, and whether sums show what they are. */
  readonly #byFigures = new Map<Source, boolean>();
  /** Teams and queues that no name tells. */
  readonly #groups = new Map<Source, Sureness>();

  constructor(look: KindLook) {
    this.#look = look;
    this.#person = personProposal(
      look.candidates.filter(({ field }) => field === "agent"),
      look.sources,
    );
    const people = this.#placesOfPeople();
    for (const one of look.chosen) {
      if (one.field !== "agent" && !one.source.own.some((at) => people.has(at)))
        this.#picks.set(one.field, one);
    }
  }

  proposal(): KindProposal {
    const ordered = timesInOrder(this.#picks, this.#look.sources);
    const first = this.#arithmetic();
    const shown = this.#moved(first);
    const isNamed = this.#nameLengths(first, shown);
    const arithmetic = isNamed ? this.#arithmetic() : first;
    const proofs = isNamed ? this.#moved(arithmetic) : shown;
    if (arithmetic.endIsAfterWork) this.#picks.delete("ended_at");
    this.#takeWholeForTalk(proofs);
    const unit = this.#unitOf(arithmetic);
    this.#nameGroups(this.#lost(unit.unit ?? "seconds"));
    for (const [field, one] of this.#picks) this.#propose(field, one, { proofs, unit, arithmetic, ordered });
    const { agent, beside } = personFields(
      this.#person,
      this.#look.file.knownAgents,
      this.#look.file.profile.rows,
    );
    if (agent) this.#fields.agent = agent;
    if (beside) this.#fields.agent_name = beside;
    this.#proposeOutcome(unit.unit);
    this.#proposeId();
    return { kind: "contacts", fields: this.#fields };
  }

  #arithmetic(): ContactArithmetic {
    const likely = this.#unitColumn()?.likely?.unit ?? "seconds";
    return contactArithmetic(this.#sources(), this.#lengths(), likely);
  }

  /** Names the lengths that no label tells; whether there are any. */
  #nameLengths({ unit }: ContactArithmetic, shown: ReadonlyMap<Source, Proof>): boolean {
    const likely = unit ?? this.#unitColumn()?.likely?.unit ?? "seconds";
    const isOpen = parts.some((field) => (this.#picks.get(field)?.source.label.unknown ?? 0) > 0);
    const named = lengthsByFigures({
      picks: this.#picks,
      free: this.#freeLengths(),
      // A sum that has a part of which the name is not known may be another one.
      shown: new Set(isOpen ? [] : shown.keys()),
      unit: likely,
      lost: this.#lost(likely),
    });
    for (const { source } of named) {
      const before = [...this.#picks].find(([, one]) => one.source === source);
      if (before) this.#picks.delete(before[0]);
    }
    for (const { source, field, isProved } of named) {
      const name = nameScore("contacts", field, source.label);
      const isNamed = name >= fairName;
      if (isProved || !isNamed) this.#byFigures.set(source, isProved);
      this.#picks.set(field, { field, source, name, fit: 1, value: isProved || isNamed ? 0.6 : 0.45 });
    }
    return named.length > 0;
  }

  #lost(unit: DurationUnit): readonly boolean[] {
    const [answered, talk] = (["answered_at", "talk_seconds"] as const).map(
      (field) => this.#picks.get(field)?.source,
    );
    const { sampled } = this.#look.file.profile;
    const length = talk && lengthsOf(talk, talk.column.named ?? unit);
    return lostRows(sampled, answered, this.#person?.source, length);
  }

  /** Takes for a team and a queue what goes with the agents and the contacts as these do. */
  #nameGroups(lost: readonly boolean[]): void {
    const agent = this.#person?.source;
    const [team, queue] = [this.#picks.get("team"), this.#picks.get("queue")];
    if (agent && team && queue && areTurned(team.source, queue.source, agent)) this.#turnGroups(team, queue);
    if (agent && !team && queue) this.#moveGroup("queue", "team", queue, agent);
    if (agent && team && !queue) this.#moveGroup("team", "queue", team, agent);
    if (agent && !this.#picks.has("team")) this.#takeGroup(teamAmong(this.#fewWords(), agent));
    if (!this.#picks.has("queue")) this.#takeGroup(queueAmong(this.#fewWords(), agent, lost));
  }

  #turnGroups(team: Candidate, queue: Candidate): void {
    this.#picks.set("team", { ...queue, field: "team", name: Math.min(queue.name, 0.6) });
    this.#picks.set("queue", { ...team, field: "queue", name: Math.min(team.name, 0.6) });
  }

  /** A name that may mean both, or that fits another column as well, is what the rows say. */
  #moveGroup(from: "team" | "queue", to: "team" | "queue", one: Candidate, agent: Source): void {
    if (!isOther(from, one.source, agent)) return;
    const next = this.#look.candidates.find(
      ({ field, source }) => field === from && this.#free().includes(source) && !isOther(from, source, agent),
    );
    if (!next && !isOpenGroupName(one.source)) return;
    this.#picks.delete(from);
    if (next) this.#picks.set(from, { ...next, name: Math.min(next.name, 0.6) });
    this.#picks.set(to, { ...one, field: to, name: Math.min(one.name, 0.6) });
  }

  #takeGroup(found: FewWords | undefined): void {
    if (!found) return;
    const { field, source, isAlone } = found;
    this.#groups.set(source, isAlone ? "likely" : "guess");
    this.#picks.set(field, { field, source, name: 0, fit: 1, value: 0.45 });
  }

  /** Columns of a few words of which nothing says what they are. */
  #fewWords(): Source[] {
    return fewWordSources(this.#free());
  }

  #free(): Source[] {
    const taken = new Set(
      [...this.#picks.values()].flatMap(({ source }) => source.own).concat(...this.#placesOfPeople()),
    );
    return this.#look.sources.filter(({ own }) => !own.some((at) => taken.has(at)));
  }

  #freeLengths(): readonly Source[] {
    const taken = new Set(
      [...this.#picks.values()].flatMap(({ source }) => source.own).concat(...this.#placesOfPeople()),
    );
    return this.#look.lengths.filter(({ own }) => !own.some((at) => taken.has(at)));
  }

  #sources(): Partial<Record<FieldName, Source>> {
    return Object.fromEntries([...this.#picks].map(([field, { source }]) => [field, source]));
  }

  #placesOfPeople(): ReadonlySet<number> {
    const rules = this.#person ? [this.#person.rule, this.#person.beside?.rule] : [];
    const labels = new Set(
      rules.flatMap((rule) =>
        rule?.from === "column" ? [rule.column] : rule?.from === "names" ? [rule.first, rule.last] : [],
      ),
    );
    return new Set(
      this.#look.file.profile.columns.flatMap(({ label }, at) => (labels.has(label) ? [at] : [])),
    );
  }

  /** Sources of lengths: those that were picked, and those whose label at least does not speak of something else. */
  #lengths(): Source[] {
    const picked = wholes.flatMap((field) => this.#picks.get(field)?.source ?? []);
    const taken = new Set(
      [...this.#picks.values()].flatMap(({ source }) => source.own).concat(...this.#placesOfPeople()),
    );
    const left = this.#look.lengths.filter(
      ({ own, label }) =>
        !own.some((at) => taken.has(at)) &&
        label.parts.every((part) => lengthConcepts.some((concept) => part.has(concept)) || part.has("call")),
    );
    return [...picked, ...left];
  }

  /** Puts each length where the figures prove that it belongs. */
  #moved({ proofs }: ContactArithmetic): ReadonlyMap<Source, Proof> {
    const byField = Map.groupBy(proofs, ({ field }) => field);
    const sound = proofs.filter(({ field }) => byField.get(field)?.length === 1);
    for (const { source, field } of sound) {
      const before = [...this.#picks].find(([, one]) => one.source === source);
      if (before?.[0] === field) continue;
      if (before) this.#picks.delete(before[0]);
      const candidate = before?.[1] ?? { field, source, name: 0, fit: 1, value: 0.5 };
      this.#picks.set(field, { ...candidate, field });
    }
    return new Map(sound.map((proof) => [proof.source, proof]));
  }

  /** A call's length is the talk where the file has no other, and nothing shows that a wait is in it. */
  #takeWholeForTalk(proofs: ReadonlyMap<Source, Proof>): void {
    const whole = this.#picks.get("duration_seconds");
    const hasOther = wholes.some((field) => field !== "duration_seconds" && this.#picks.has(field));
    if (!whole || hasOther || proofs.has(whole.source) || this.#picks.has("wait_seconds")) return;
    this.#picks.delete("duration_seconds");
    this.#picks.set("talk_seconds", { ...whole, field: "talk_seconds", name: Math.min(whole.name, 0.8) });
  }

  /** The unit of bare numbers whose label says none. */
  #unitOf(arithmetic: ContactArithmetic): FoundUnit {
    const said = this.#look.file.choices.durations;
    if (said) return { unit: said, sure: "sure", why: `${said}, as you said` };
    if (arithmetic.unit)
      return { unit: arithmetic.unit, sure: "sure", why: `${arithmetic.unit}, as its times say` };
    const by = this.#unitColumn();
    if (!by?.likely) return { unit: undefined, sure: "likely", why: "" };
    const unit = by.likely.unit ?? "seconds";
    return { unit, sure: by.likely.unit ? "likely" : "guess", why: `${unit}, ${by.likely.why}`, by };
  }

  /** The unit of the work on a contact, as long as contacts typically are; else of the rest. */
  #unitColumn(): ColumnProfile | undefined {
    const columns = [...wholes, ...parts].map((field) => this.#picks.get(field)?.source.column);
    return columns.find((column) => column?.likely && column.named === null);
  }

  #propose(field: FieldName, one: Candidate, found: Found): void {
    if (field === "outcome" || field === "contact_id" || this.#saysNothing(field, one)) return;
    const taken = [...this.#picks.values()];
    const sure = surenessOf(one, this.#look.candidates, taken);
    if (lengthFields.includes(field)) {
      this.#fields[field] = this.#length(field, one, sure, found);
      return;
    }
    const order = found.ordered.get(field);
    const isByRows = this.#groups.has(one.source);
    const why =
      order ??
      (isByRows
        ? field === "team"
          ? "each agent has one"
          : "agents serve several of them"
        : whyOf(field, one));
    const agent = this.#person?.source;
    const isOpenGroup =
      (field === "team" || field === "queue") &&
      agent &&
      !isGroup(field, one.source, unexplainedWords(this.#free()), agent);
    const isFlag = flags.includes(field);
    const { meanings } = this.#look;
    const isWord = field === "direction" || field === "channel";
    const isKnown = !isWord || meanings.knownShare(field, one.source.column) > 0.99;
    this.#fields[field] = {
      rule: withWords(one, meanings),
      sure:
        this.#groups.get(one.source) ??
        (isOpenGroup || !isKnown || field === "customer" || (isFlag && one.name < 0.95)
          ? atMost(sure, "likely")
          : sure),
      why,
      value: one.value,
    };
  }

  /** Whether neither the name nor the words of a column of words speak for the field. */
  #saysNothing(field: FieldName, { name, source }: Candidate): boolean {
    if (!wordFields.includes(field)) return false;
    const known = this.#look.meanings.knownShare(field, source.column);
    return known <= 0.5 && name < (known === 0 && field === "resolution" ? 0.9 : 0.5);
  }

  #length(
    field: FieldName,
    one: Candidate,
    sure: Sureness,
    { proofs, unit, arithmetic }: Found,
  ): ProposedField {
    const { source } = one;
    const proof = proofs.get(source);
    const isBare = source.column.share.span < 0.5;
    const ofColumn = source.column.named ?? unit.unit;
    const rule = isBare ? withUnit(source, ofColumn) : source.rule;
    const ofUnit: Sureness = !isBare || source.column.named ? "sure" : unit.sure;
    // The figures could have proved it and did not: its name may say less than it seems.
    const couldBeProved = this.#hasSpans() && wholes.some((whole) => whole === field);
    const hasHold =
      this.#picks.has("hold_seconds") && (field === "talk_seconds" || field === "talk_and_hold_seconds");
    // In several languages one word is for both, and a hold that nothing names would be talk.
    const isWaitOrHold = field === "wait_seconds" || field === "hold_seconds";
    const isOpen =
      (field === "talk_seconds" && this.#hasUnknownLength()) ||
      couldBeProved ||
      hasHold ||
      arithmetic.endIsAfterWork;
    const ofName =
      isOpen || (isWaitOrHold && !this.#isInProof(field, proofs)) ? atMost(sure, "likely") : sure;
    const isOpenSum =
      !this.#areTimesNamed() ||
      this.#byFigures.size > 0 ||
      (field === "talk_seconds" && this.#hasUnknownLength());
    const ofProof = isOpenSum ? "likely" : "sure";
    const byFigures = this.#byFigures.get(source);
    const ofItsUnit =
      unit.by && unit.by !== source.column ? `${unit.unit}, as ${shownLabel(unit.by.label)}` : unit.why;
    const ofShape =
      byFigures === undefined
        ? whyOf(field, one)
        : byFigures
          ? "the lengths add up so"
          : "by which rows have it";
    const why = [proof?.why ?? ofShape, isBare && !source.column.named ? ofItsUnit : ""];
    return {
      rule,
      sure: atMost(proof ? ofProof : byFigures ? "likely" : ofName, ofUnit),
      why: why.filter((part) => part !== "").join("; "),
      value: Math.max(one.value, proof ? 0.9 : 0),
    };
  }

  /** Whether what the figures prove of another length needs this one. */
  #isInProof(field: FieldName, proofs: ReadonlyMap<Source, Proof>): boolean {
    const needed = field === "hold_seconds" ? ["talk_seconds"] : ["duration_seconds"];
    return [...proofs.values()].some((proof) => needed.includes(proof.field));
  }

  /** Whether a column that could be a length has a name of which nothing is known. */
  #hasUnknownLength(): boolean {
    const taken = new Set(
      [...this.#picks.values()].flatMap(({ source }) => source.own).concat(...this.#placesOfPeople()),
    );
    return this.#look.lengths.some(
      ({ own, label }) => !own.some((at) => taken.has(at)) && (label.unknown > 0 || label.parts.length === 0),
    );
  }

  /** Whether the times that lengths are held against are called so clearly. */
  #areTimesNamed(): boolean {
    return times.every((field) => {
      const one = this.#picks.get(field);
      return !one || (one.name >= clearTime && one.source.label.unknown === 0 && !one.source.label.isGuessed);
    });
  }

  #hasSpans(): boolean {
    return this.#picks.has("ended_at") && (this.#picks.has("answered_at") || this.#picks.has("offered_at"));
  }

  #proposeOutcome(unit: DurationUnit | undefined): void {
    const { profile } = this.#look.file;
    const lengths = [...wholes].flatMap((field) => {
      const source = this.#picks.get(field)?.source;
      return source ? [lengthsOf(source, source.column.named ?? unit ?? "seconds")] : [];
    });
    const agent = this.#person?.source;
    const served = servedRows(profile.sampled, agent, lengths);
    const one = this.#picks.get("outcome") ?? this.#outcomeByRows(served);
    const { means, meanings } = this.#look;
    const found = one && outcomeProposal(one.source, served, means.isYes, meanings);
    // One word that is not known, in every row, says nothing of how contacts ended.
    if (found && one && (found.sure !== "guess" || one.source.column.words.length > 1)) {
      const sure = atMost(found.sure, one.name >= 0.85 || found.sure === "sure" ? "sure" : "likely");
      this.#fields.outcome = { rule: found.rule, sure, why: found.why, value: one.value };
      return;
    }
    const why = !agent
      ? "no column says it"
      : allServed(served)
        ? "no column says it, and every row has an agent"
        : "no column says it; a row without an agent is one that nobody served";
    const rule = { from: "constant", value: "handled" } as const;
    this.#fields.outcome = { rule, sure: "likely", why, value: 0.35 };
  }

  /** A column that nothing names, whose words go with whether a row was served. */
  #outcomeByRows(served: readonly boolean[]): Candidate | undefined {
    const source = outcomeByRows(this.#free(), served);
    return source && { field: "outcome", source, name: 0, fit: 1, value: 0.5 };
  }

  #proposeId(): void {
    const one = this.#picks.get("contact_id");
    if (one && one.fit >= nearlyUnique && uniqueness(one.source.column) >= nearlyUnique) {
      const sure = surenessOf(one, this.#look.candidates, [...this.#picks.values()]);
      this.#fields.contact_id = {
        rule: one.source.rule,
        sure,
        why: "different in each row",
        value: one.value,
      };
      return;
    }
    const whenAndWho = [this.#picks.get("offered_at")?.source, this.#person?.source];
    const always = new Set(whenAndWho.filter((source) => source !== undefined));
    const { columns, unique } = rowKey(this.#keySources(one), always);
    if (columns.length === 0) return;
    const why =
      unique === 1
        ? "no column has an id; together these tell the rows apart"
        : "no column has an id; of rows that are equal in these the place tells them apart";
    const [column] = columns;
    const rule =
      columns.length === 1 && column
        ? { from: "key" as const, columns: [column] }
        : { from: "key" as const, columns };
    this.#fields.contact_id = { rule, sure: "likely", why, value: 0.4 };
  }

  /** The steadiest first: when a call came, who took it. Who called is never part of an id, which is kept as it is. */
  #keySources(id: Candidate | undefined): Source[] {
    const order: readonly FieldName[] = [
      "offered_at",
      "queue",
      "answered_at",
      "ended_at",
      ...wholes,
      ...parts,
      "outcome",
    ];
    const first = [id?.source, this.#picks.get("offered_at")?.source, this.#person?.source];
    const picked = [...first, ...order.map((field) => this.#picks.get(field)?.source)].filter(
      (source) => source !== undefined,
    );
    const others = this.#look.sources.filter(
      (source) => source.rule.from === "column" && !picked.includes(source) && source.column.longest <= 40,
    );
    const isOfCustomer = ({ label, column }: Source) =>
      column.share.phone > 0 || label.parts.some((part) => part.has("customer") || part.has("phone"));
    return [...new Set([...picked, ...others])].filter((source) => !isOfCustomer(source));
  }
}

/** Why a column is taken for a field, in a few words. */
function whyOf(field: FieldName, { source, name }: Candidate): string {
  const { column } = source;
  const named = name >= 0.9 ? "by its name" : name >= 0.5 ? "by its name, more or less" : "by its values";
  if (field === "offered_at" && column.order === "rising") return `${named}, and it only grows`;
  if (column.distinct !== null && column.distinct <= 12) return `${named}, ${column.distinct} different`;
  return named;
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
