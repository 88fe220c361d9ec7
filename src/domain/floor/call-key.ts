/** A contact that is known of a switch's call: from its queue log, or from its call detail records. */
export interface KnownCall {
  readonly key: string;
  readonly isHandled: boolean;
  /** From the answer, else from the offer, to the end; UTC seconds. The end is null where it is not known. */
  readonly from: number;
  readonly to: number | null;
  readonly hasQueue: boolean;
}

const queueLog = "queue-log/";
const detailRecords = "asterisk/";

/**
 * The switch's id of the call that a contact's key names; undefined where the key is of another system.
 *
 * @example callOfKey("queue-log/1772445600.1/sup") // "1772445600.1"
 */
export function callOfKey(key: string): string | undefined {
  if (key.startsWith(detailRecords)) return key.slice(detailRecords.length);
  return key.startsWith(queueLog) ? key.slice(queueLog.length).split("/", 1)[0] : undefined;
}

/** The key of a call in the call detail records where these do not say which queue it went through. */
export function callKey(call: string): string {
  return `${detailRecords}${call}`;
}

/**
 * Under which key a contact of a call stands. The queue log knows the queue; call detail records may not, and may call it
 * otherwise. Where the key itself is not known yet, the contact is one that is known of the same call if they overlap in
 * time; or if one comes from the log and the other from the records, and neither has met its match (their clocks may
 * differ). Visits to queues one after the other stay apart.
 *
 * @param known all that is known of the call, by any import
 */
export function keyOfCall(contact: Omit<KnownCall, "hasQueue">, known: readonly KnownCall[]): string {
  const { key, isHandled } = contact;
  if (known.some((other) => other.key === key)) return key;
  const alike = known.filter((other) => other.isHandled === isHandled);
  const overlapping = alike
    .filter((other) => isHandled || (isOtherSystem(key, other.key) && isUnmatched(key, other)))
    .filter((other) => isMostlyAtOnce(contact, other))
    .toSorted((a, b) => overlapSeconds(contact, b) - overlapSeconds(contact, a));
  const apart = alike.filter((other) => isOtherSystem(key, other.key) && isUnmatched(key, other));
  const first = overlapping[0] ?? apart.toSorted((a, b) => a.from - b.from)[0];
  return first?.key ?? key;
}

function isOtherSystem(a: string, b: string): boolean {
  return a.startsWith(detailRecords) !== b.startsWith(detailRecords);
}

/** Whether a contact of the records has no queue's word yet. */
function isUnmatched(key: string, other: KnownCall): boolean {
  return key.startsWith(detailRecords) || !other.hasQueue;
}

/** Whether at least half of the shorter one lies in both: a hand-over of seconds does not make two visits one. */
function isMostlyAtOnce(a: Pick<KnownCall, "from" | "to">, b: Pick<KnownCall, "from" | "to">): boolean {
  const overlap = overlapSeconds(a, b);
  const shorter = Math.min((a.to ?? a.from) - a.from, (b.to ?? b.from) - b.from);
  return overlap > 0 && 2 * overlap >= shorter;
}

function overlapSeconds(a: Pick<KnownCall, "from" | "to">, b: Pick<KnownCall, "from" | "to">): number {
  if (a.to === null || b.to === null) return 0;
  return Math.min(a.to, b.to) - Math.max(a.from, b.from);
}
