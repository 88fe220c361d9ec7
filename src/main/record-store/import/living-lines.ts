/** The lines of a file of which records live on, with how many: a line's records may be of several kinds. */
export class LivingLines {
  #records = new Uint16Array(1024);
  #count = 0;

  /** How many lines have a record that lives on. */
  get count(): number {
    return this.#count;
  }

  add(line: number): void {
    if (line >= this.#records.length) {
      const more = new Uint16Array(line * 2);
      more.set(this.#records);
      this.#records = more;
    }
    const records = this.#records[line] as number;
    if (records === 0) this.#count++;
    this.#records[line] = records + 1;
  }

  remove(line: number): void {
    const records = this.#records[line] as number;
    this.#records[line] = records - 1;
    if (records === 1) this.#count--;
  }
}
