import type { RefusalCode, StoreFailureCode } from "../../../domain/floor/refusal-codes.ts";

const sentences: Record<StoreFailureCode, string> = {
  "wrong-key":
    "The store does not open with this key. Put back the key file that belongs to it, or restore a backup.",
  "newer-store":
    "This store was written by a newer Evenkeel. Start that version, or restore a backup made before.",
  damaged: "The store is damaged. Nothing was changed; restore the last good backup.",
  "disk-full": "The disk is full. Nothing was stored; make room and try again.",
  busy: "Another Evenkeel is writing to this store. Wait until it is done and try again.",
  "not-writable": "The store's folder cannot be written to. Check its permissions.",
  closed: "The store is closed.",
  cancelled: "Called off. Nothing was stored.",
  refused: "Refused.",
  unexpected: "Something went wrong in the store. Nothing was stored.",
};

const codesOfDriver: Record<string, StoreFailureCode> = {
  SQLITE_NOTADB: "wrong-key",
  SQLITE_CORRUPT: "damaged",
  SQLITE_FULL: "disk-full",
  SQLITE_BUSY: "busy",
  SQLITE_CANTOPEN: "not-writable",
  SQLITE_READONLY: "not-writable",
  SQLITE_IOERR_WRITE: "disk-full",
};

/** A failure of the store with a code that survives the way between threads. */
export class StoreFailure extends Error {
  readonly code: StoreFailureCode;
  /** A finer code of what was refused, where `code` is "refused". */
  readonly reason: RefusalCode | undefined;

  constructor(code: StoreFailureCode, sentence = sentences[code], reason?: RefusalCode) {
    super(sentence);
    this.name = "StoreFailure";
    this.code = code;
    this.reason = reason;
  }

  /** The failure that an error of the driver, or anything else thrown, stands for. */
  static of(error: unknown): StoreFailure {
    if (error instanceof StoreFailure) return error;
    const driverCode = (error as { code?: unknown } | null)?.code;
    const code = typeof driverCode === "string" ? codeOf(driverCode) : undefined;
    const failure = new StoreFailure(code ?? "unexpected");
    failure.cause = error;
    return failure;
  }
}

function codeOf(driverCode: string): StoreFailureCode | undefined {
  const exact = codesOfDriver[driverCode];
  if (exact) return exact;
  const family = Object.keys(codesOfDriver).find((known) => driverCode.startsWith(`${known}_`));
  return family === undefined ? undefined : codesOfDriver[family];
}
