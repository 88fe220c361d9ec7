import { isUtf8 } from "node:buffer";

const startBytes = 256 * 1024;
const endBytes = 16 * 1024;
// Enough to decide an encoding by, however large the file is.
const maxWords = 2000;
const longestWord = 60;

/** What bytes look like as text, computed from all of them. */
export class TextLook {
  bytes = 0;
  hasNul = false;
  /** The first 256 KiB. */
  start: Buffer = Buffer.alloc(0);
  /** The last 16 KiB; a report says at its end who made it and when. */
  end: Buffer = Buffer.alloc(0);
  /** Characters beyond ASCII that are sound UTF-8, in the reads that hold something that is none. */
  #sound = 0;
  #unsound = 0;
  #unfinished = Buffer.alloc(0);
  readonly #words = new Set<string>();
  #unfinishedWord = "";

  add(read: Buffer): void {
    this.bytes += read.length;
    if (this.start.length < startBytes) {
      this.start = Buffer.concat([this.start, read.subarray(0, startBytes - this.start.length)]);
    }
    this.end = Buffer.concat([this.end, read.subarray(-endBytes)]).subarray(-endBytes);
    this.hasNul ||= read.includes(0);
    const joined = this.#unfinished.length > 0 ? Buffer.concat([this.#unfinished, read]) : read;
    const whole = joined.subarray(0, joined.length - unfinishedBytes(joined));
    this.#unfinished = Buffer.from(joined.subarray(whole.length));
    if (isUtf8(whole)) this.#unfinishedWord = "";
    else {
      this.#count(whole);
      this.#addWords(whole);
    }
  }

  /**
   * Words with bytes beyond ASCII, each byte as the character of its number, from the reads that are no
   * UTF-8: what an encoding other than Unicode's is decided by.
   */
  get words(): readonly string[] {
    const last = this.#unfinishedWord + this.#unfinished.toString("latin1");
    return [...new Set([...this.#words, ...wordsBeyondAscii(last)])];
  }

  /** Bytes that are no UTF-8. */
  get invalidBytes(): number {
    return this.#unsound + (this.#unfinished.length > 0 ? 1 : 0);
  }

  /** Whether it is UTF-8, but for some bytes that a program broke. */
  get isMostlyUtf8(): boolean {
    return this.invalidBytes === 0 || this.#sound > this.invalidBytes;
  }

  #addWords(bytes: Buffer): void {
    if (this.#words.size >= maxWords) return;
    const text = this.#unfinishedWord + bytes.toString("latin1");
    // The last word may go on in the next read.
    const end = /[\x40-\xff]*$/.exec(text)?.index ?? text.length;
    this.#unfinishedWord = text.slice(end, end + longestWord);
    for (const word of wordsBeyondAscii(text.slice(0, end))) {
      if (this.#words.size >= maxWords) return;
      this.#words.add(word);
    }
  }

  #count(bytes: Buffer): void {
    const text = new TextDecoder("utf-8").decode(bytes);
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0xfffd) this.#unsound++;
      else if (code > 0x7f) this.#sound++;
    }
  }
}

/** A word begins and ends at what is no letter and no half of a double byte in any encoding. */
function wordsBeyondAscii(text: string): string[] {
  // Letters before and after the first byte beyond ASCII; what stands below 0x40 are digits and separators.
  return (text.match(/[\x40-\x7f]*[\x80-\xff][\x40-\xff]*/g) ?? []).filter(
    (word) => word.length <= longestWord,
  );
}

/** How many bytes at the end begin a UTF-8 character that is not complete: 0 to 3. */
function unfinishedBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}
