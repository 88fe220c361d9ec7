import type { RecordStore } from "../../record-store/store/record-store.ts";
import type { StoreFailure } from "../../record-store/store/store-failure.ts";

/** A floor's store for whoever holds on to it, while a restore puts another in its place. */
export interface ReplaceableStore {
  readonly store: RecordStore;
  /** Closes what stands there; until `stand`, every question fails with this failure. */
  fall(failure: StoreFailure): Promise<void>;
  stand(store: RecordStore): void;
}

export function replaceableStore(first: RecordStore | StoreFailure): ReplaceableStore {
  let standing = first;
  const now = (): RecordStore => {
    if (standing instanceof Error) throw standing;
    return standing;
  };
  const close = async () => {
    if (!(standing instanceof Error)) await standing.close();
  };
  return {
    store: {
      read: async (name, ...input) => now().read(name, ...input),
      write: async (name, input, options) => now().write(name, input, options),
      close,
    },
    async fall(failure) {
      const before = standing;
      standing = failure;
      if (!(before instanceof Error)) await before.close();
    },
    stand(store) {
      standing = store;
    },
  };
}
