import { isCall, longestOf } from "../../../domain/floor/channel.ts";
import type { ContactOutcome } from "../../../domain/floor/contact.ts";
import { workSeconds } from "../../../domain/floor/contact-work.ts";
import type { Field, RowFields } from "./row-fields.ts";

/** What a row says of its contact's times and lengths. Instants in UTC seconds, lengths in seconds. */
export interface SaidContact {
  readonly outcome: ContactOutcome;
  readonly channel: string | null;
  readonly offeredAt: number;
  readonly answeredAt: number | null;
  readonly endedAt: number | null;
  /** Seconds from the offer to the end of talk and hold, where the source gives them in the place of the end. */
  readonly lasted?: number | null;
  /** Seconds from the offer to the answer, where the source gives them. */
  readonly passed: number | null;
  readonly wait: number | null;
  readonly talk: number | null;
  readonly hold: number | null;
  readonly acw: number | null;
  readonly whole: number | null;
  /** Whether the source gives every part that it has a column for. */
  readonly hasEveryPart: boolean;
}

export interface ContactFigures {
  readonly offeredAt: number;
  readonly answeredAt: number | null;
  /** End of talk and hold; null where the source leaves it unknown. */
  readonly endedAt: number | null;
  readonly handleSeconds: number | null;
}

/** Where a row's times and lengths stand. */
interface ContactFields {
  readonly answered: Field;
  readonly ended: Field;
  readonly wait: Field;
  readonly talk: Field;
  readonly hold: Field;
  readonly acw: Field;
  readonly handle: Field;
}

/** Whether a row gives every part of the handle time that its file has a column for, talk among them. */
export function hasEveryPart(fields: RowFields, { talk, hold, acw }: ContactFields): boolean {
  const isGiven = (field: Field) => field.at < 0 || fields.cell(field) !== "";
  return talk.at >= 0 && isGiven(talk) && isGiven(hold) && isGiven(acw);
}

/** Times and handle time of a contact; rejects a row whose times contradict each other, or are too far apart. */
export function contactFigures(said: SaidContact, fields: RowFields, at: ContactFields): ContactFigures {
  const { outcome, channel, wait, talk, hold, acw } = said;
  const work = talk === null && hold === null ? null : (talk ?? 0) + (hold ?? 0);
  const length = { from: 1, to: 2, seconds: work };
  const [offeredAt, saidAnswered, writtenEnd] = fields.settled(
    [said.offeredAt, said.answeredAt, said.endedAt] as const,
    length,
  );
  const saidEnded = writtenEnd ?? (said.lasted == null ? null : offeredAt + said.lasted);
  const isHandled = outcome === "handled";
  const answeredAt = isHandled ? floored(saidAnswered ?? afterWait(offeredAt, said.passed, saidEnded)) : null;
  const endedAt = floored(saidEnded ?? endOf(answeredAt, offeredAt, isHandled, said));
  if (answeredAt !== null && answeredAt < offeredAt) fields.reject(at.answered, "ends-before-start");
  if (endedAt !== null && endedAt < (answeredAt ?? offeredAt)) fields.reject(at.ended, "ends-before-start");
  const longest = longestOf(channel);
  const tooLong = (field: Field, seconds: number | null) => {
    if (seconds === null || seconds <= longest) return;
    fields.reject(field, isCall(channel) ? "call-longer-than-a-day" : "too-long");
  };
  tooLong(at.wait, wait);
  tooLong(at.talk, talk);
  tooLong(at.hold, hold);
  tooLong(at.acw, acw);
  tooLong(at.handle, said.whole);
  tooLong(at.ended, endedAt === null ? null : endedAt - offeredAt);
  // From the answer to the end of an e-mail lies a night, not work.
  const isWork = answeredAt !== null && saidEnded !== null && isCall(channel);
  const span = isWork ? (endedAt ?? 0) - answeredAt : null;
  const handleSeconds = workSeconds({
    whole: said.whole,
    talk,
    hold,
    acw,
    hasEveryPart: said.hasEveryPart,
    span,
  });
  return { offeredAt, answeredAt, endedAt, handleSeconds };
}

/** The answer, where the source gives the wait alone; it lies before the end. */
function afterWait(offeredAt: number, passed: number | null, endedAt: number | null): number | null {
  if (passed === null) return null;
  const answered = offeredAt + Math.floor(passed);
  return endedAt === null ? answered : Math.min(answered, Math.max(offeredAt, endedAt));
}

/** The end, where the source gives lengths alone: none where these leave it unknown. */
function endOf(
  answeredAt: number | null,
  offeredAt: number,
  isHandled: boolean,
  said: SaidContact,
): number | null {
  if (isHandled)
    return answeredAt === null || said.talk === null ? null : answeredAt + said.talk + (said.hold ?? 0);
  const waited = said.passed || said.wait;
  return waited === null ? null : offeredAt + waited;
}

function floored(seconds: number | null): number | null {
  return seconds === null ? null : Math.floor(seconds);
}
