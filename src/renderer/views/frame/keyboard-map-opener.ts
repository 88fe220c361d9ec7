const listeners = new Set<() => void>();

/** Opens the keyboard map from wherever it is asked for. */
export function openKeyboardMap(): void {
  for (const listener of listeners) listener();
}

export function onKeyboardMap(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
