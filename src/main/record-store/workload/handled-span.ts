/**
 * When an agent began and ended a contact, after-contact work included, in whole UTC seconds. Where the
 * source does not say when it was answered, the handle time before its end does: a customer's wait is
 * not the agent's work. `to` is null where the source gives no end, and where the time from answer to end is far
 * longer than the work that is given: somewhere in two days lie the ten minutes of an e-mail.
 */
const handledFrom =
  "coalesce(answered_at, max(offered_at, ended_at - (handle_seconds - coalesce(acw_seconds, 0))), offered_at)";
const handledTo = "ended_at + coalesce(acw_seconds, 0)";
const isFarLonger = `${handledTo} - ${handledFrom} > 2 * handle_seconds + 600`;
export const handledSpan = {
  from: `CAST(round(${handledFrom}) AS INTEGER)`,
  to: `CASE WHEN ${isFarLonger} THEN NULL ELSE CAST(round(${handledTo}) AS INTEGER) END`,
} as const;
