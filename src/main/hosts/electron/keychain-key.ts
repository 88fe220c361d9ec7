import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { claimOwnerFile, writeOwnerFile } from "../../backup/owner-file.ts";
import { isStoreKey, newStoreKey, sealedKeyFile, storeKeyFile } from "../../backup/store-key.ts";
import { StoreFailure } from "../../record-store/store/store-failure.ts";
import { type KeyKeeper, keyInFolder } from "../shared/floor.ts";

/** What of Electron's safeStorage is used here. */
export interface Keychain {
  isEncryptionAvailable(): boolean;
  getSelectedStorageBackend?(): string;
  encryptString(text: string): Buffer;
  decryptString(sealed: Buffer): string;
}

/** Who keeps a floor's key: EVENKEEL_KEY=folder keeps it in the data folder, where the command line can read it too. */
export function chosenKeeper(
  keychain: Keychain,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): KeyKeeper {
  return environment.EVENKEEL_KEY === "folder" ? folderKeeper(keychain) : keychainKeeper(keychain, platform);
}

/** Keeps the key in the data folder; one that the keychain sealed is moved back there. */
function folderKeeper(keychain: Keychain): KeyKeeper {
  return {
    kept: "file",
    key(folder) {
      const sealed = join(folder, sealedKeyFile);
      const plain = join(folder, storeKeyFile);
      if (existsSync(sealed)) {
        const key = opened(keychain, sealed);
        if (!claimOwnerFile(plain, `${key}\n`) && keyInFolder.key(folder) !== key) {
          throw new StoreFailure(
            "wrong-key",
            `The key file ${plain} is not this store's, which the account's keychain keeps. Move that file away, then start again.`,
          );
        }
        rmSync(sealed);
      }
      return keyInFolder.key(folder);
    },
  };
}

/**
 * Keeps the store's key sealed by the account's keychain, where there is one; else in the data folder. A
 * key that already lies in the folder is moved, once its sealed copy has been opened again and is the same.
 */
export function keychainKeeper(keychain: Keychain, platform: NodeJS.Platform = process.platform): KeyKeeper {
  if (!isKept(keychain, platform)) return keyInFolder;
  let kept: KeyKeeper["kept"] = "keychain";
  return {
    get kept() {
      return kept;
    },
    key(folder) {
      const sealed = join(folder, sealedKeyFile);
      const plain = join(folder, storeKeyFile);
      if (existsSync(sealed)) {
        const key = opened(keychain, sealed);
        if (existsSync(plain) && readFileSync(plain, "utf8").trim() === key) rmSync(plain);
        return key;
      }
      // An empty folder's new key is never written down unsealed; any other folder has its key, or says why not.
      const isNew = !existsSync(plain) && !existsSync(join(folder, "evenkeel.db"));
      const key = isNew ? newStoreKey() : keyInFolder.key(folder);
      if (!sealedWell(keychain, sealed, key)) {
        kept = "file";
        return isNew ? keyInFolder.key(folder) : key;
      }
      rmSync(plain, { force: true });
      return key;
    },
  };
}

/** On Linux without a keyring, "encryption" is by a password that is in every Chromium. */
function isKept(keychain: Keychain, platform: NodeJS.Platform): boolean {
  if (!keychain.isEncryptionAvailable()) return false;
  return (
    platform !== "linux" ||
    !["basic_text", "unknown"].includes(keychain.getSelectedStorageBackend?.() ?? "unknown")
  );
}

function opened(keychain: Keychain, path: string): string {
  try {
    const key = keychain.decryptString(readFileSync(path));
    if (isStoreKey(key)) return key;
  } catch {
    // Reported below: the keychain's own message helps nobody.
  }
  throw new StoreFailure(
    "wrong-key",
    `The key file ${path} does not open with this account's keychain. Unlock the keychain, or restore a backup.`,
  );
}

function sealedWell(keychain: Keychain, path: string, key: string): boolean {
  try {
    writeOwnerFile(path, keychain.encryptString(key));
    if (keychain.decryptString(readFileSync(path)) === key) return true;
  } catch {
    // Kept in the folder instead, which the window says.
  }
  rmSync(path, { force: true });
  return false;
}
