import type { KeptClaim } from "./claim-book.ts";

/** So many claims wait at most until what their keys come to is settled. */
const mostWaiting = 20_000;

/**
 * Claims of the import that is written on keys that have several of it already. They are settled together: each time
 * costs all claims of the key, and a key may have one in every row of a file.
 */
export class WaitingClaims {
  #byKey = new Map<string, KeptClaim[]>();
  #count = 0;

  /** Whether enough wait to be settled. */
  get isFull(): boolean {
    return this.#count >= mostWaiting;
  }

  /** From now on the claims of a key wait, this one first. */
  start(key: string, claim: KeptClaim): void {
    this.#byKey.set(key, [claim]);
    this.#count++;
  }

  /** Lets a claim wait, where those of its key do. @returns whether they do */
  join(key: string, claim: KeptClaim): boolean {
    const claims = this.#byKey.get(key);
    if (!claims) return false;
    claims.push(claim);
    this.#count++;
    return true;
  }

  /** The claims that wait, by key; none does any more. */
  takeAll(): ReadonlyMap<string, readonly KeptClaim[]> {
    const all = this.#byKey;
    this.#byKey = new Map();
    this.#count = 0;
    return all;
  }
}
