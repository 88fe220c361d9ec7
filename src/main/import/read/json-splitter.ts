/** A stretch of a text in which JSON objects stand one after the other. */
export interface JsonPart {
  /** Of a damaged stretch the beginning. */
  readonly text: string;
  /** Whether it is an object from its first bracket to its last; else what stands where an object broke off. */
  readonly isWhole: boolean;
}

const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const quote = 34;
const comma = 44;
const colon = 58;
const openList = 91;
const backslash = 92;
const closeList = 93;
const openObject = 123;
const closeObject = 125;

/** Brackets within one another beyond this are no export. */
const deepest = 512;
const longestShown = 2000;
// Numbers, true, false and null, and no other letters, stand outside quotation marks.
const bare = new Set([..."0123456789+-.aEeflnrstu"].map((sign) => sign.charCodeAt(0)));

/**
 * Cuts a text into the JSON objects that stand in it one after the other, with or without anything between them,
 * and whether or not lists are put around some of them. It is handed the text piece by piece and keeps no more of it
 * than the object that is not finished.
 *
 * An object that broke off costs itself, and at most the one after it: the next begins where a bracket opens
 * that cannot stand there, at the beginning of a line, or after another's last bracket.
 *
 * @example new JsonSplitter().add('{"a":1}{"b":"}{"}', true) // both of them, whole
 */
export class JsonSplitter {
  #text = "";
  /** Where the text was read up to. */
  #at = 0;
  /** Where in the text the object begins that is not finished; -1 between objects. */
  #start = -1;
  /** Of each open bracket whether it is a list's. */
  readonly #lists = new Uint8Array(deepest + 1);
  #depth = 0;
  #isQuoted = false;
  #isEscaped = false;
  /** The last sign that is no space; outside quotation marks alone. */
  #before = 0;
  /** The beginning of what is damaged, while the next object is looked for; undefined else. */
  #damaged: string | undefined;
  #listsAround = 0;
  #found: JsonPart[] = [];
  #values = 0;

  /** How many characters of an object are kept that is not finished. */
  get pending(): number {
    return this.#text.length;
  }

  /** How many values have begun one after the other, a list around several objects being one of them. */
  get values(): number {
    return this.#values;
  }

  /** @param isLast whether nothing comes after this piece */
  add(piece: string, isLast: boolean): readonly JsonPart[] {
    this.#text += piece;
    const { length } = this.#text;
    for (; this.#at < length; this.#at++) this.#take(this.#text.charCodeAt(this.#at));
    if (isLast) this.#breakOff(length);
    if (isLast && this.#damaged !== undefined) this.#found.push({ text: this.#damaged, isWhole: false });
    const kept = this.#start < 0 ? length : this.#start;
    this.#text = this.#text.slice(kept);
    this.#at = length - kept;
    if (this.#start >= 0) this.#start = 0;
    const found = this.#found;
    this.#found = [];
    return found;
  }

  #take(sign: number): void {
    if (this.#damaged !== undefined) this.#seek(sign);
    else if (this.#isQuoted) this.#takeQuoted(sign);
    else if (sign !== space && sign !== lineFeed && sign !== carriageReturn && sign !== tab) {
      if (this.#depth === 0) this.#takeBetween(sign);
      else this.#takeWithin(sign);
      this.#before = sign;
    }
  }

  #takeQuoted(sign: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (sign === backslash) this.#isEscaped = true;
    else if (sign === quote) this.#isQuoted = false;
    // Within quotation marks JSON writes a line's end as \n.
    else if (sign === lineFeed) this.#breakOff(this.#at);
  }

  #takeBetween(sign: number): void {
    if (sign === openObject) this.#begin();
    else if (sign === openList) {
      if (this.#listsAround++ === 0) this.#values++;
    } else if (sign === closeList && this.#listsAround > 0) this.#listsAround--;
    else if (sign !== comma) {
      this.#start = this.#at;
      this.#breakOff(this.#at + 1);
    }
  }

  #takeWithin(sign: number): void {
    const isInList = this.#lists[this.#depth] === 1;
    if (sign === quote) this.#isQuoted = true;
    else if (sign === openObject || sign === openList) {
      const isDue =
        this.#before === colon || this.#before === openList || (this.#before === comma && isInList);
      if (!isDue) this.#breakOff(this.#at, sign);
      else if (this.#depth === deepest) this.#breakOff(this.#at + 1);
      else this.#lists[++this.#depth] = sign === openList ? 1 : 0;
    } else if (sign === closeObject || sign === closeList) {
      if (isInList !== (sign === closeList)) this.#breakOff(this.#at, sign);
      else if (--this.#depth === 0) this.#end(this.#at + 1);
    } else if (sign !== comma && sign !== colon && !bare.has(sign)) this.#breakOff(this.#at);
  }

  #begin(): void {
    if (this.#listsAround === 0) this.#values++;
    this.#start = this.#at;
    this.#depth = 1;
    this.#lists[1] = 0;
  }

  #end(at: number): void {
    this.#found.push({ text: this.#text.slice(this.#start, at), isWhole: true });
    this.#start = -1;
  }

  /** What stands from the object's beginning to here is damaged; the next one is looked for from here on. */
  #breakOff(at: number, sign = 0): void {
    if (this.#start < 0 || this.#damaged !== undefined) return;
    this.#damaged = this.#text.slice(this.#start, Math.min(at, this.#start + longestShown));
    this.#start = -1;
    this.#depth = 0;
    this.#isQuoted = false;
    this.#isEscaped = false;
    this.#before = closeObject;
    if (sign !== 0) this.#seek(sign);
    else if (at === this.#at) this.#before = this.#text.charCodeAt(at);
  }

  #seek(sign: number): void {
    const canBegin = this.#before === lineFeed || this.#before === closeObject;
    if (sign === openObject && canBegin) {
      this.#found.push({ text: this.#damaged ?? "", isWhole: false });
      this.#damaged = undefined;
      this.#begin();
    }
    // Between the last bracket of one object and the first of another there may be a gap.
    else if (sign === space || sign === tab || sign === carriageReturn) {
      if (this.#before === lineFeed) this.#before = sign;
      return;
    } else if (sign === lineFeed && this.#before === closeObject) return;
    this.#before = sign;
  }
}
