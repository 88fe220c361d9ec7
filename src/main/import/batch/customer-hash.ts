import { hash } from "node:crypto";
import { ownCopy } from "./detach-string.ts";

const hexDigits = 16;
const maxRemembered = 4096;
const blockBytes = 64;
const digestBytes = 32;
const longestIdentifier = 400;

/**
 * Keyed hash of customers' identifiers: the first 16 hex digits of HMAC-SHA256. Whoever lacks the secret
 * cannot find out whose it is by trying numbers. The last ones are remembered, up to a bound.
 *
 * The two hashes of an HMAC (RFC 2104) are computed one by one: an Hmac object for each row of a large
 * file costs several times as much as its hashes.
 *
 * @param secret in hex, at most 64 bytes
 */
export function customerHasher(secret: string): (identifier: string) => string {
  const inner = Buffer.alloc(blockBytes + longestIdentifier * 3);
  const outer = Buffer.alloc(blockBytes + digestBytes);
  const key = Buffer.alloc(blockBytes);
  if (Buffer.from(secret, "hex").copy(key) * 2 !== secret.length)
    throw new Error("the secret is not hex of 64 bytes");
  for (let at = 0; at < blockBytes; at++) {
    inner[at] = (key[at] as number) ^ 0x36;
    outer[at] = (key[at] as number) ^ 0x5c;
  }
  // The part of the buffer that a message of this many bytes occupies.
  const messages: Buffer[] = [];
  const known = new Map<string, string>();
  return function customerHash(identifier) {
    const before = known.get(identifier);
    if (before !== undefined) return before;
    const bytes = inner.write(identifier.slice(0, longestIdentifier), blockBytes, "utf8");
    let message = messages[bytes];
    if (!message) {
      message = inner.subarray(0, blockBytes + bytes);
      messages[bytes] = message;
    }
    outer.write(hash("sha256", message, "latin1"), blockBytes, "latin1");
    const hashed = hash("sha256", outer, "hex").slice(0, hexDigits);
    if (known.size >= maxRemembered) known.clear();
    known.set(identifier.length < 13 ? identifier : ownCopy(identifier), hashed);
    return hashed;
  };
}
