/** The parties of one row of 3CX's call data records, as it writes them. */
export interface RowParties {
  readonly from: Party;
  readonly to: Party;
  /** Who had the call in the end, where the row's call was passed on. */
  readonly final: Party;
  /** Why the call was passed on: `QFwdToDNA`, `ReplacedDst`; blank where it was not. */
  readonly reasonChanged: string;
}

export interface Party {
  /** Whether it is an extension, or what the switch writes like one: a queue, a menu. */
  readonly isExtension: boolean;
  /** The switch's own number of it. */
  readonly line: string;
  /** What it is, in the switch's word; blank where the file does not say it. */
  readonly kind: string;
}

/** Who handled a row's call, if anybody answered it, and in which direction it went. */
export interface HandlingParty {
  readonly agent: string | null;
  readonly direction: "inbound" | "outbound" | "internal";
  readonly queue: string | null;
}

/**
 * Who of a row's parties is an agent: the one who had the call in the end, else the one that was called; of a call
 * to the outside the one who made it. A queue, a menu or a mailbox is nobody.
 *
 * @param queues lines that other rows of the file show to be queues
 * @example from "+15550100" to "Ext.960" (a queue), in the end "Ext.504": { agent: "504", direction: "inbound", queue: "960" }
 */
export function handlingParty(row: RowParties, queues: ReadonlySet<string>): HandlingParty {
  const { from, to, final } = row;
  const isExtension = (party: Party) => party.isExtension && party.line !== "";
  const isPerson = (party: Party) => isExtension(party) && !queues.has(party.line);
  const queue = isQueue(row) || queues.has(to.line) ? to.line || null : null;
  const called = [final, to].find((party) => isExtension(party));
  if (!called && queue === null) {
    const agent = isPerson(from) ? from.line : null;
    return { agent, direction: agent === null ? "inbound" : "outbound", queue: null };
  }
  const agent = [final, to].find(isPerson)?.line ?? null;
  return { agent, direction: isExtension(from) ? "internal" : "inbound", queue };
}

/** Whether a row shows its called line to be a queue: by its kind, or by why the queue passed the call on. */
export function isQueue({ to, reasonChanged }: RowParties): boolean {
  return to.kind === "" ? /^QFwd/i.test(reasonChanged) : /queue/i.test(to.kind);
}
