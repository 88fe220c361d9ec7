import { newSecret, placeOfSecret, secretHash } from "./secret.ts";

const idleMilliseconds = 12 * 60 * 60 * 1000;

/**
 * Sessions of windows that showed a good ticket. One that nobody used for twelve hours has expired.
 * Instants are milliseconds since 1970.
 */
export interface Sessions {
  open(now: number): string;
  /** Whether the session holds; asking keeps it from expiring. */
  holds(session: string, now: number): boolean;
}

export function openSessions(): Sessions {
  let kept: { readonly hash: Buffer; usedAt: number }[] = [];
  return {
    open(now) {
      const session = newSecret();
      kept.push({ hash: secretHash(session), usedAt: now });
      return session;
    },
    holds(session, now) {
      kept = kept.filter(({ usedAt }) => now - usedAt < idleMilliseconds);
      const place = placeOfSecret(
        session,
        kept.map(({ hash }) => hash),
      );
      const found = kept[place];
      if (found) found.usedAt = now;
      return found !== undefined;
    },
  };
}
