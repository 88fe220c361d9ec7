/**
 * The key of a queue's contact: the queue log and the call detail records of one switch name it alike, so that the
 * two are one contact.
 *
 * @param call the switch's id of the caller's channel
 * @param visit how often the call had come to the queue by then: each time is another contact
 * @example queueContactKey("1772445600.1", "sup") // "queue-log/1772445600.1/sup"
 * @example queueContactKey("1772445600.1", "sup", 2) // "queue-log/1772445600.1/sup/2"
 */
export function queueContactKey(call: string, queue: string, visit = 1): string {
  const first = `queue-log/${call}/${queue}`;
  return visit === 1 ? first : `${first}/${visit}`;
}

/**
 * The queue that a leg's call was put into, by the last application of its channel and what that was given;
 * null where it was put into none.
 *
 * @example queueOf("Queue", "sup,t,,,60") // "sup"
 * @example queueOf("Dial", "SIP/201,20") // null
 */
export function queueOf(application: string, given: string): string | null {
  if (!/^queue$/i.test(application)) return null;
  // Switches before 1.6 put bars between what they give.
  const [queue = ""] = given.split(/[,|]/, 1);
  return queue.trim() === "" ? null : queue.trim();
}
