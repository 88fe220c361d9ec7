/**
 * Which system measures what, where two of them saw the same call. The log of a queue knows who of its agents took a
 * call, how long it waited there and how long they talked; a telephone system's own records know the channels, and
 * name a device instead of a person.
 */
const measuredBy: Readonly<Record<string, ReadonlySet<string>>> = {
  "asterisk-queue-log": new Set([
    "agent",
    "queue",
    "service_day",
    "offered_at",
    "answered_at",
    "ended_at",
    "wait_seconds",
    "talk_seconds",
    "handle_seconds",
    "outcome",
    "transferred_in",
    "transferred_out",
  ]),
};

/** Whether a layout's system measures a column of a contact, so that its word stands against any other system's. */
export function measures(format: string, column: string): boolean {
  return measuredBy[format]?.has(column) ?? false;
}

/** Whether a layout's system is one that measures contacts. */
export function isMeasuring(format: string): boolean {
  return format in measuredBy;
}
