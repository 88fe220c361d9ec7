/**
 * When an agent began and ended a contact, after-contact work included, in whole UTC seconds. Where the
 * source does not say when it was answered, the handle time before its end does: a customer's wait is
 * not the agent's work. `to` is null where the source gives no end.
 */
const handledFrom =
  "coalesce(answered_at, max(offered_at, ended_at - (handle_seconds - coalesce(acw_seconds, 0))), offered_at)";
export const handledSpan = {
  from: `CAST(round(${handledFrom}) AS INTEGER)`,
  to: "CAST(round(ended_at + coalesce(acw_seconds, 0)) AS INTEGER)",
} as const;
