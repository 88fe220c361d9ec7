import type { Sureness } from "../proposal.ts";
import type { Candidate } from "./assignment.ts";

const strongName = 0.9;
const strongFit = 0.9;
const clear = 0.1;
const likely = 0.6;

/**
 * How sure a candidate is by its name and its values alone. Sure where both agree, and no other column comes near.
 *
 * @param all every candidate
 * @param taken the candidates that were chosen, this one among them
 */
export function surenessOf(one: Candidate, all: readonly Candidate[], taken: readonly Candidate[]): Sureness {
  const { unknown, isGuessed } = one.source.label;
  const isStrong = one.name >= strongName && one.fit >= strongFit && unknown === 0 && !isGuessed;
  if (isStrong && rivalsOf(one, all, taken).length === 0) return "sure";
  return one.value >= likely && one.name >= 0.5 ? "likely" : "guess";
}

/** Sources that come as near to the field, and do not serve another one better. */
function rivalsOf(one: Candidate, all: readonly Candidate[], taken: readonly Candidate[]): Candidate[] {
  return all.filter(
    (other) =>
      other.field === one.field &&
      other.source !== one.source &&
      !other.source.own.some((at) => one.source.own.includes(at)) &&
      other.value > one.value - clear &&
      !taken.some(({ source, value }) => source === other.source && value >= other.value),
  );
}

/** The lesser of two. */
export function atMost(sure: Sureness, most: Sureness): Sureness {
  const order: readonly Sureness[] = ["guess", "likely", "sure"];
  return order.indexOf(sure) < order.indexOf(most) ? sure : most;
}
