import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from "node:crypto";
import { z } from "zod";

/** A store's key, sealed by a passphrase: what a backup carries so that it opens on another computer. */
export const sealedKey = z.strictObject({
  kdf: z.literal("scrypt"),
  n: z
    .number()
    .int()
    .max(2 ** 20),
  r: z.number().int().max(32),
  p: z.number().int().max(16),
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  nonce: z.string().regex(/^[0-9a-f]{24}$/),
  sealed: z.string().regex(/^[0-9a-f]{96}$/),
});
export type SealedKey = z.infer<typeof sealedKey>;

// 128 MiB and about 0.3 s a guess. Argon2 is not in Electron.
const cost = { n: 2 ** 17, r: 8, p: 1 } as const;
const tagBytes = 16;

/** A passphrase has to have this many letters: the file may be tried at leisure by whoever finds it. */
export const minPassphrase = 12;

/** Seals a key of 64 hex digits. */
export function sealKey(key: string, passphrase: string): SealedKey {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", derived(passphrase, salt, cost), nonce);
  const sealed = Buffer.concat([cipher.update(Buffer.from(key, "hex")), cipher.final(), cipher.getAuthTag()]);
  return {
    kdf: "scrypt",
    ...cost,
    salt: salt.toString("hex"),
    nonce: nonce.toString("hex"),
    sealed: sealed.toString("hex"),
  };
}

/** The key again, or undefined where the passphrase is another. */
export function unsealKey(
  { n, r, p, salt, nonce, sealed }: SealedKey,
  passphrase: string,
): string | undefined {
  const bytes = Buffer.from(sealed, "hex");
  const wrapping = derived(passphrase, Buffer.from(salt, "hex"), { n, r, p });
  const cipher = createDecipheriv("aes-256-gcm", wrapping, Buffer.from(nonce, "hex"));
  cipher.setAuthTag(bytes.subarray(-tagBytes));
  try {
    return Buffer.concat([cipher.update(bytes.subarray(0, -tagBytes)), cipher.final()]).toString("hex");
  } catch {
    return undefined;
  }
}

function derived(passphrase: string, salt: Buffer, { n, r, p }: { n: number; r: number; p: number }): Buffer {
  const maxmem = 128 * n * r * p + 1024 * 1024;
  return scryptSync(passphrase.normalize("NFKC"), salt, 32, { N: n, r, p, maxmem });
}
