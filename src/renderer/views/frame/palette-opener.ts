const listeners = new Set<() => void>();

/** Opens the palette from wherever it is asked for. */
export function openPalette(): void {
  for (const listener of listeners) listener();
}

export function onPalette(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
