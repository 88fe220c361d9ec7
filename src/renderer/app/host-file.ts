/**
 * A file that already lies where the host can read it: it is handed over by its name alone, and its content never comes
 * into the window.
 */
export class HostFile extends File {
  readonly #bytes: number;
  readonly #handOver: (signal?: AbortSignal) => Promise<string>;

  /** @param handOver asks the host for a name of the file; asked again where the file is tried again */
  constructor(name: string, bytes: number, handOver: (signal?: AbortSignal) => Promise<string>) {
    super([], name);
    this.#bytes = bytes;
    this.#handOver = handOver;
  }

  override get size(): number {
    return this.#bytes;
  }

  handOver(signal?: AbortSignal): Promise<string> {
    return this.#handOver(signal);
  }
}
