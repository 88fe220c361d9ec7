/** Something that is opened from wherever it is asked for, by whoever shows it. */
export interface Opener {
  open(): void;
  /** Listens until the function that it gives is called. */
  onOpen(listener: () => void): () => void;
}

function opener(): Opener {
  const listeners = new Set<() => void>();
  return {
    open() {
      for (const listener of listeners) listener();
    },
    onOpen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export const palette = opener();
export const keyboardMap = opener();
