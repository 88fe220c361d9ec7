/** A queue and channel with the contacts that an agent handled there in a week. */
export interface QueueShare {
  readonly queue: string | null;
  readonly channel: string | null;
  readonly handled: number;
}

/** The queue and channel by which an agent's peers of a week are found. */
export interface MainQueue {
  readonly queue: string;
  readonly channel: string | null;
}

/**
 * The queue and channel on which an agent handled most contacts of a week; of equals the first by name.
 *
 * @param shares in any order
 * @returns undefined where no contact names a queue: then there are no peers
 */
export function mainQueue(shares: readonly QueueShare[]): MainQueue | undefined {
  let main: { queue: string; channel: string | null; handled: number } | undefined;
  for (const { queue, channel, handled } of shares) {
    if (queue === null || handled <= 0) continue;
    const share = { queue, channel, handled };
    const first = main && handled === main.handled && peerGroup(share) < peerGroup(main);
    if (!main || handled > main.handled || first) main = share;
  }
  return main && { queue: main.queue, channel: main.channel };
}

/** The places of those who share a main queue and channel; nobody without a main queue is in a group. */
export function queueGroups(
  agents: readonly { readonly mainQueue: MainQueue | null }[],
): readonly (readonly number[])[] {
  const groups = Map.groupBy(agents.keys(), (place) => {
    const queue = agents[place]?.mainQueue;
    return queue ? peerGroup(queue) : null;
  });
  groups.delete(null);
  return [...groups.values()];
}

/** One key for a queue and channel. */
export function peerGroup({ queue, channel }: MainQueue): string {
  return JSON.stringify([queue, channel]);
}
