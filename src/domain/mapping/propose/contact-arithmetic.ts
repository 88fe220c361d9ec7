import { type DurationUnit, durationUnits } from "../../floor/import-codes.ts";
import type { FieldName } from "../mapped-field.ts";
import { agreement, isTelling, lengthsOf, roundingOf, spanOf, sumOf, type Values } from "./relations.ts";
import type { Source } from "./source.ts";

/** The sources of a contact's times and lengths. */
export type ContactSources = Partial<Record<FieldName, Source>>;

/** What the figures prove of one source. */
export interface Proof {
  readonly source: Source;
  readonly field: FieldName;
  readonly why: string;
}

export interface ContactArithmetic {
  /** The unit of bare numbers whose label says none, where the figures prove it. */
  readonly unit: DurationUnit | undefined;
  readonly proofs: readonly Proof[];
  /** Whether the end of the file lies after the work that follows the contact. */
  readonly endIsAfterWork: boolean;
}

/** A length as something that the times or the other lengths come to. */
interface Claim {
  readonly field: FieldName;
  /** Whether a clock measured the other side: only that says of a unit whether it is right. */
  readonly isByTimes: boolean;
  readonly why: string;
  readonly left: Values;
  readonly right: Values;
}

const proven = 0.85;
const clearly = 0.1;
const always = 0.97;

/**
 * What end less start, wait, talk, hold and after-contact work say of one another: which length has which parts in it,
 * and in which unit bare numbers are. Nothing where the figures agree with two readings.
 *
 * @param lengths every source that could be a talk, handle or whole time
 * @param likely the unit of bare numbers where the figures prove none
 */
export function contactArithmetic(
  found: ContactSources,
  lengths: readonly Source[],
  likely: DurationUnit = "seconds",
): ContactArithmetic {
  const open = [...lengths, found.wait_seconds, found.hold_seconds, found.acw_seconds].some(
    (source) => source !== undefined && isBare(source) && source.column.named === null,
  );
  const units = open ? [likely, ...durationUnits.filter((unit) => unit !== likely)] : [likely];
  const tried = units.map((unit) => ({ unit, ...proofsIn(found, lengths, unit) }));
  const best = tried.toSorted((a, b) => b.weight - a.weight)[0];
  if (!best) return { unit: undefined, proofs: [], endIsAfterWork: false };
  // What is as true in another unit proves none.
  const isAlone = tried.every((one) => one === best || one.weight < best.weight);
  return {
    unit: open && isAlone ? best.unit : undefined,
    proofs: best.proofs,
    endIsAfterWork: best.endIsAfterWork,
  };
}

function isBare({ column }: Source): boolean {
  return column.share.span < 0.5;
}

function proofsIn(found: ContactSources, lengths: readonly Source[], unit: DurationUnit) {
  const look = new Look(found, unit);
  const proofs: Proof[] = [];
  let weight = 0;
  for (const source of lengths) {
    const best = look.meaningOf(source, lengths);
    if (!best) continue;
    proofs.push({ source, field: best.field, why: best.why });
    if (best.isByTimes) weight += best.share;
  }
  const wait = look.waitProof();
  if (wait) {
    proofs.push(wait);
    weight += 1;
  }
  return { proofs, weight, endIsAfterWork: look.endIsAfterWork(lengths) };
}

/** The times and lengths of one file, bare numbers read in one unit. */
class Look {
  readonly #found: ContactSources;
  readonly #unit: DurationUnit;
  readonly #wait: Values | undefined;
  readonly #hold: Values | undefined;
  readonly #acw: Values | undefined;
  readonly #fromOffer: Values | undefined;
  readonly #fromAnswer: Values | undefined;

  constructor(found: ContactSources, unit: DurationUnit) {
    this.#found = found;
    this.#unit = unit;
    this.#wait = this.#lengthOf(found.wait_seconds);
    this.#hold = this.#lengthOf(found.hold_seconds);
    this.#acw = this.#lengthOf(found.acw_seconds);
    const { offered_at: offered, answered_at: answered, ended_at: ended } = found;
    this.#fromOffer = offered && ended && spanOf(offered, ended);
    this.#fromAnswer = answered && ended && spanOf(answered, ended);
  }

  #values(source: Source): Values {
    return lengthsOf(source, source.column.named ?? this.#unit);
  }

  #lengthOf(source: Source | undefined): Values | undefined {
    const values = source && this.#values(source);
    return values && isTelling(values) ? values : undefined;
  }

  /** What a length is, where one reading agrees with the file and every other does clearly less. */
  meaningOf(source: Source, lengths: readonly Source[]) {
    const own = this.#values(source);
    if (!isTelling(own)) return undefined;
    const others = lengths
      .filter((one) => one !== source)
      .map((one) => this.#values(one))
      .filter(isTelling);
    const claims = [...this.#byTimes(own), ...this.#byParts(own, others)];
    const judged = claims.map((claim) => ({
      ...claim,
      share: agreement(claim.left, claim.right, this.#coarse(source)),
    }));
    const [best] = judged.toSorted((a, b) => b.share - a.share);
    if (!best || best.share < proven) return undefined;
    const rivals = judged.filter(({ field, share }) => field !== best.field && share > best.share - clearly);
    return rivals.length > 0 ? undefined : best;
  }

  #byTimes(own: Values): Claim[] {
    const claims: Claim[] = [];
    const [hold, wait, acw] = [this.#hold, this.#wait, this.#acw];
    const add = (field: FieldName, why: string, left: Values, right: Values) =>
      void claims.push({ field, isByTimes: true, why, left, right });
    const bare = hold ? "talk_and_hold_seconds" : "talk_seconds";
    for (const [span, name, before] of this.#spans()) {
      add(bare, `${name} is as long`, sumOf([own, ...before]), span);
      if (hold)
        add("talk_seconds", `with the hold it is as long as ${name}`, sumOf([own, hold, ...before]), span);
      if (acw)
        add(
          "handle_seconds",
          `as long as ${name} and the work after it`,
          sumOf([own, ...before]),
          sumOf([span, acw]),
        );
    }
    if (this.#fromOffer && (wait || this.#hasOwnAnswer())) {
      add("duration_seconds", "as long as start to end", own, this.#fromOffer);
    }
    return claims;
  }

  /** Whether the answer comes later than the offer at all. */
  #hasOwnAnswer(): boolean {
    const [one, other] = [this.#fromOffer, this.#fromAnswer];
    return one !== undefined && other !== undefined && agreement(one, other) < always;
  }

  /** Spans from the answer to the end, or from the offer with the wait to be added. */
  #spans(): (readonly [Values, string, readonly Values[]])[] {
    if (this.#fromAnswer) return [[this.#fromAnswer, "answer to end", []]];
    if (this.#fromOffer && this.#wait) return [[this.#fromOffer, "start to end", [this.#wait]]];
    return [];
  }

  #byParts(own: Values, others: readonly Values[]): Claim[] {
    const [hold, wait, acw] = [this.#hold, this.#wait, this.#acw];
    return others.flatMap((talk) => {
      const claims: Claim[] = [];
      const add = (field: FieldName, why: string, parts: readonly (Values | undefined)[]) => {
        if (parts.every((part) => part !== undefined))
          claims.push({ field, isByTimes: false, why, left: own, right: sumOf([talk, ...parts]) });
      };
      if (acw) add("handle_seconds", "the sum of the talk and the work after it", [acw]);
      if (acw && hold) add("handle_seconds", "the sum of talk, hold and the work after them", [hold, acw]);
      if (wait) add("duration_seconds", "the sum of wait and talk", [wait]);
      if (wait && hold) add("duration_seconds", "the sum of wait, talk and hold", [wait, hold]);
      if (hold) add("talk_and_hold_seconds", "the sum of talk and hold", [hold]);
      return claims;
    });
  }

  waitProof(): Proof | undefined {
    const { offered_at: offered, answered_at: answered, wait_seconds: source } = this.#found;
    if (!offered || !answered || !source || !this.#wait) return undefined;
    const share = agreement(this.#wait, spanOf(offered, answered), this.#coarse(source));
    return share < proven ? undefined : { source, field: "wait_seconds", why: "as long as start to answer" };
  }

  endIsAfterWork(lengths: readonly Source[]): boolean {
    const acw = this.#acw;
    if (!acw) return false;
    return this.#spans().some(([span, , before]) =>
      lengths.some((source) => {
        const talk = [this.#values(source), ...before];
        const whole = this.#hold ? [[...talk], [...talk, this.#hold]] : [talk];
        const coarse = this.#coarse(source);
        const without = Math.max(...whole.map((parts) => agreement(sumOf(parts), span, coarse)));
        const within = Math.max(...whole.map((parts) => agreement(sumOf([...parts, acw]), span, coarse)));
        return within >= proven && without < within / 2;
      }),
    );
  }

  /** Seconds to which a length, or the times that it is held against, are rounded. */
  #coarse(source: Source): number {
    const { answered_at: answered, offered_at: offered, ended_at: ended } = this.#found;
    const start = answered ?? offered;
    const ofTimes = start && ended ? Math.min(roundingOf(ended.sample.at), 60) : 0;
    if (!isBare(source)) return Math.max(ofTimes, roundingOf(source.sample.seconds));
    const unit = source.column.named ?? this.#unit;
    const isWhole = source.column.share.whole > 0.95;
    const ofUnit = {
      milliseconds: 0,
      seconds: 0,
      minutes: isWhole ? 60 : 4,
      hours: isWhole ? 3600 : 40,
      days: 90,
    }[unit];
    return Math.max(ofTimes, ofUnit);
  }
}
