import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { storeKeyInFolder } from "../../../../src/main/backup/store-key.ts";
import {
  chosenKeeper,
  type Keychain,
  keychainKeeper,
} from "../../../../src/main/hosts/electron/keychain-key.ts";
import { expectOwnerOnly } from "../owner-only.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** A keychain that turns bytes round, and can be made to fail. */
function keychain(change: Partial<Keychain> = {}): Keychain {
  const turned = (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 0x5a));
  return {
    isEncryptionAvailable: () => true,
    getSelectedStorageBackend: () => "gnome_libsecret",
    encryptString: (text) => turned(Buffer.from(text)),
    decryptString: (sealed) => turned(sealed).toString(),
    ...change,
  };
}

const sealed = (folder: string) => join(folder, "store.key.enc");
const plain = (folder: string) => join(folder, "store.key");

describe("a store's key in the account's keychain", () => {
  it("is made for a new floor, and never lies there unsealed", () => {
    const folder = temporaryFolder();
    const keeper = keychainKeeper(keychain(), "linux");
    const key = keeper.key(folder);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(keeper.kept).toBe("keychain");
    expect(readdirSync(folder)).toEqual(["store.key.enc"]);
    expectOwnerOnly(sealed(folder), 0o600);
    expect(readFileSync(sealed(folder), "utf8")).not.toContain(key);
    expect(keychainKeeper(keychain(), "linux").key(folder)).toBe(key);
  });

  it("is moved there from the folder, and stays the same", () => {
    const folder = temporaryFolder();
    const key = storeKeyInFolder(folder);
    writeFileSync(join(folder, "evenkeel.db"), "");
    expect(keychainKeeper(keychain(), "linux").key(folder)).toBe(key);
    expect(existsSync(plain(folder))).toBe(false);
    expect(keychainKeeper(keychain(), "linux").key(folder)).toBe(key);
  });

  it.each<[string, Partial<Keychain>]>([
    ["opens to something else", { decryptString: () => "0".repeat(64) }],
    [
      "does not open",
      {
        decryptString: () => {
          throw new Error("locked");
        },
      },
    ],
    [
      "cannot be made",
      {
        encryptString: () => {
          throw new Error("locked");
        },
      },
    ],
  ])("stays in the folder where its sealed copy %s", (_name, change) => {
    const folder = temporaryFolder();
    const key = storeKeyInFolder(folder);
    const keeper = keychainKeeper(keychain(change), "linux");
    expect(keeper.key(folder)).toBe(key);
    expect(keeper.kept).toBe("file");
    expect(readdirSync(folder)).toEqual(["store.key"]);
    const empty = temporaryFolder();
    expect(keychainKeeper(keychain(change), "linux").key(empty)).toBe(storeKeyInFolder(empty));
  });

  it.each<[string, NodeJS.Platform, Partial<Keychain>]>([
    ["there is none", "darwin", { isEncryptionAvailable: () => false }],
    ["Linux has no keyring", "linux", { getSelectedStorageBackend: () => "basic_text" }],
    ["Linux does not know its keyring", "linux", { getSelectedStorageBackend: () => "unknown" }],
  ])("is not sought where %s", (_name, platform, change) => {
    const folder = temporaryFolder();
    const keeper = keychainKeeper(keychain(change), platform);
    keeper.key(folder);
    expect(keeper.kept).toBe("file");
    expect(readdirSync(folder)).toEqual(["store.key"]);
  });

  it("is sought on other platforms, which name no backend", () => {
    const { getSelectedStorageBackend: _none, ...windows } = keychain();
    expect(keychainKeeper(windows, "win32").kept).toBe("keychain");
  });

  it("that was moved half-way is moved to the end, and another's key beside it is left", () => {
    const folder = temporaryFolder();
    const key = keychainKeeper(keychain(), "linux").key(folder);
    writeFileSync(plain(folder), `${key}\n`);
    expect(keychainKeeper(keychain(), "linux").key(folder)).toBe(key);
    expect(existsSync(plain(folder))).toBe(false);
    writeFileSync(plain(folder), "f".repeat(64));
    expect(keychainKeeper(keychain(), "linux").key(folder)).toBe(key);
    expect(existsSync(plain(folder))).toBe(true);
  });

  it("that does not open says what to do, and no new one is made", () => {
    const folder = temporaryFolder();
    writeFileSync(sealed(folder), "damaged");
    expect(() => keychainKeeper(keychain(), "linux").key(folder)).toThrow(
      /Unlock the keychain, or restore a backup\./,
    );
    expect(readdirSync(folder)).toEqual(["store.key.enc"]);
  });

  it("is said to be there by the hosts that cannot ask for it", () => {
    const folder = temporaryFolder();
    keychainKeeper(keychain(), "linux").key(folder);
    expect(() => storeKeyInFolder(folder)).toThrow(/kept by the account's keychain/);
    expect(readdirSync(folder)).toEqual(["store.key.enc"]);
  });

  it("is not made anew for a store whose key is lost", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "evenkeel.db"), "");
    expect(() => keychainKeeper(keychain(), "linux").key(folder)).toThrow(/key file .* is missing/);
    expect(readdirSync(folder)).toEqual(["evenkeel.db"]);
  });
});

describe("a store's key that its owner wants in the folder", () => {
  const chosen = { EVENKEEL_KEY: "folder" };

  it("is made there, and no keychain is asked", () => {
    const folder = temporaryFolder();
    const failing = keychain({
      encryptString: () => expect.fail("asked"),
      decryptString: () => expect.fail("asked"),
    });
    const keeper = chosenKeeper(failing, chosen, "win32");
    expect([keeper.kept, keeper.key(folder)]).toEqual(["file", storeKeyInFolder(folder)]);
    expect(readdirSync(folder)).toEqual(["store.key"]);
  });

  it("is moved back there from the keychain, and stays the same", () => {
    const folder = temporaryFolder();
    const key = keychainKeeper(keychain(), "darwin").key(folder);
    writeFileSync(join(folder, "evenkeel.db"), "");
    expect(chosenKeeper(keychain(), chosen, "darwin").key(folder)).toBe(key);
    expect(readdirSync(folder)).toEqual(["evenkeel.db", "store.key"]);
    expect(storeKeyInFolder(folder)).toBe(key);
  });

  it("that was moved half-way is moved to the end, and no other key is taken for it", () => {
    const folder = temporaryFolder();
    const key = keychainKeeper(keychain(), "darwin").key(folder);
    writeFileSync(plain(folder), "f".repeat(64));
    expect(() => chosenKeeper(keychain(), chosen, "darwin").key(folder)).toThrow(/is not this store's/);
    expect(readdirSync(folder)).toEqual(["store.key", "store.key.enc"]);
    writeFileSync(plain(folder), `${key}\n`);
    expect(chosenKeeper(keychain(), chosen, "darwin").key(folder)).toBe(key);
    expect(readdirSync(folder)).toEqual(["store.key"]);
  });

  it("goes to the keychain where nobody said so", () => {
    expect(chosenKeeper(keychain(), {}, "darwin").kept).toBe("keychain");
    expect(chosenKeeper(keychain(), { EVENKEEL_KEY: "" }, "win32").kept).toBe("keychain");
  });
});
