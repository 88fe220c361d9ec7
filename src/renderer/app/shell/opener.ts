/** Lets any part of the window open something that another part shows. */
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
