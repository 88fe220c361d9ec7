/**
 * A long work as a stream: what it reports on its way, then what it came to. A reader who goes away stops it.
 *
 * Of several steps reported between two readings only the newest is passed on.
 */
export async function* progressOf<Step, Result>(
  signal: AbortSignal | undefined,
  start: (onStep: (step: Step) => void, stop: AbortSignal) => Promise<Result>,
): AsyncGenerator<Step, Result, void> {
  const own = new AbortController();
  const stop = signal ? AbortSignal.any([signal, own.signal]) : own.signal;
  let newest: Step | undefined;
  let wake = () => {};
  const work = start((step) => {
    newest = step;
    wake();
  }, stop);
  let ended = false;
  const end = work.then(
    () => {
      ended = true;
    },
    () => {
      ended = true;
    },
  );
  try {
    while (!ended) {
      const woken = new Promise<void>((done) => {
        wake = done;
      });
      if (newest === undefined) await Promise.race([woken, end]);
      if (newest === undefined) continue;
      const step = newest;
      newest = undefined;
      yield step;
    }
    return await work;
  } finally {
    if (!ended) own.abort();
    await end;
  }
}
