import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A secret that cannot be guessed: 256 random bits, in letters that need no escaping anywhere. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What a host keeps of a secret: enough to know it again, not enough to use it. */
export function secretHash(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}

/**
 * The place of a presented secret among kept hashes, or -1. Every kept hash is compared, each in constant
 * time, so that how long a wrong guess takes says nothing about how wrong it was.
 */
export function placeOfSecret(presented: string, kept: readonly Buffer[]): number {
  const hash = secretHash(presented);
  let place = -1;
  kept.forEach((one, index) => {
    if (timingSafeEqual(one, hash)) place = index;
  });
  return place;
}
