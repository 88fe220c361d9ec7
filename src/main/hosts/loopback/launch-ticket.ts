import { newSecret, placeOfSecret, secretHash } from "./secret.ts";

const goodForMilliseconds = 30_000;

/**
 * Tickets by which a window that was opened on this computer gets its session: each is good once, and for
 * 30 seconds. Instants are milliseconds since 1970.
 */
export interface LaunchTickets {
  issue(now: number): string;
  /** Whether the ticket is good; it is not a second time. */
  redeem(ticket: string, now: number): boolean;
  /** Called whenever a ticket has been used, so that whoever offers one can offer another. */
  onUsed(listener: () => void): void;
}

export function launchTickets(): LaunchTickets {
  let kept: { readonly hash: Buffer; readonly until: number }[] = [];
  const listeners: (() => void)[] = [];
  return {
    issue(now) {
      const ticket = newSecret();
      kept = kept.filter(({ until }) => until > now);
      kept.push({ hash: secretHash(ticket), until: now + goodForMilliseconds });
      return ticket;
    },
    redeem(ticket, now) {
      const place = placeOfSecret(
        ticket,
        kept.map(({ hash }) => hash),
      );
      const found = kept[place];
      if (!found) return false;
      kept = kept.filter((one) => one !== found);
      for (const listener of listeners) listener();
      return found.until > now;
    },
    onUsed: (listener) => void listeners.push(listener),
  };
}
