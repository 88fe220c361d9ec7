/** That the program was asked to end, by its window's or its terminal's user or by the system. */
export interface StopSignal {
  /** Resolves when the program is asked to end. */
  readonly came: Promise<void>;
  /** Aborted when it is. */
  readonly signal: AbortSignal;
  forget(): void;
}

/** The signals that ask the program to end; Ctrl-Break on Windows has its own. */
export function stopSignals(platform: NodeJS.Platform = process.platform): readonly NodeJS.Signals[] {
  return ["SIGINT", "SIGTERM", "SIGHUP", ...(platform === "win32" ? (["SIGBREAK"] as const) : [])];
}

/** Listens for what asks the program to end, until it is to forget it. */
export function stopSignal(): StopSignal {
  const signals = stopSignals();
  const asked = new AbortController();
  const came = new Promise<void>((done) => asked.signal.addEventListener("abort", () => done()));
  const stop = () => asked.abort();
  // Once: whoever asks a second time does not want to wait for a clean end.
  for (const signal of signals) process.once(signal, stop);
  return {
    came,
    signal: asked.signal,
    forget() {
      for (const signal of signals) process.off(signal, stop);
    },
  };
}
