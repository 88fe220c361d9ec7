import type { DecimalMark } from "../../../domain/floor/import-codes.ts";
import { type WrittenDuration, writtenDuration } from "../read/written-duration.ts";
import { type WrittenNumber, wholeNumber, writtenNumber } from "../read/written-number.ts";

const maxKept = 4096;
export type DurationShape = "H:MM:SS" | "MM:SS" | "with units" | "whole number" | "decimal number";

/** What a column of numbers or durations says of how it is read, counted over the whole file. */
export class NumberEvidence {
  readonly column: string;
  /** Marks that can stand in one way only. */
  readonly marks = new Set<DecimalMark>();
  /** Marks that can stand before decimals or between thousands. */
  readonly openMarks = new Set<"." | ",">();
  /** Clocks of two parts above zero, read as minutes and seconds. */
  readonly twoParts: number[] = [];
  minusOnes = 0;
  otherNegatives = 0;
  #kept: WrittenNumber[] = [];
  #step = 1;
  #numbers = 0;
  #wholeNumbers = 0;
  readonly #shapes = new Map<DurationShape, number>();
  readonly #holdsDurations: boolean;

  constructor(column: string, holdsDurations: boolean) {
    this.column = column;
    this.#holdsDurations = holdsDurations;
  }

  add(cell: string): void {
    const whole = wholeNumber(cell);
    if (whole < 0) this.#addOther(cell);
    else this.#addWhole(whole);
  }

  /** The commonest cell by far: nothing is made for it unless it is kept. */
  #addWhole(value: number): void {
    this.#wholeNumbers++;
    if (value > 0 && this.#numbers++ % this.#step === 0)
      this.#keep({ kind: "plain", value, mark: undefined });
  }

  #addOther(cell: string): void {
    const written: WrittenDuration | undefined = this.#holdsDurations
      ? writtenDuration(cell)
      : numberIn(cell);
    if (written === undefined) return;
    if (written.kind === "said") {
      if (written.shape === "MM:SS" && written.seconds > 0 && this.twoParts.length < maxKept) {
        this.twoParts.push(written.seconds);
      }
      if (written.seconds < 0) this.otherNegatives++;
      this.#count(written.shape);
      return;
    }
    this.#addNumber(written.number);
  }

  #addNumber(number: WrittenNumber): void {
    const hasMark = number.kind === "open" || number.mark !== undefined || !Number.isInteger(number.value);
    this.#count(hasMark ? "decimal number" : "whole number");
    if (number.kind === "open") this.openMarks.add(number.mark);
    else if (number.mark) this.marks.add(number.mark);
    if (number.value === -1) this.minusOnes++;
    else if (number.value < 0) this.otherNegatives++;
    // Zeros are no evidence. Of many values every n-th is kept, evenly over the whole file.
    if (number.value > 0 && this.#numbers++ % this.#step === 0) this.#keep(number);
  }

  #keep(number: WrittenNumber): void {
    this.#kept.push(number);
    if (this.#kept.length < maxKept) return;
    this.#kept = this.#kept.filter((_, at) => at % 2 === 0);
    this.#step *= 2;
  }

  /** Values of bare numbers above zero, with the mark read as decided; at most some thousand, evenly chosen. */
  values(mark: DecimalMark | undefined): number[] {
    return this.#kept.map((number) => settledValue(number, mark));
  }

  /** How often each shape occurs. */
  get shapes(): ReadonlyMap<DurationShape, number> {
    const others = [...this.#shapes];
    const whole = this.#wholeNumbers + (this.#shapes.get("whole number") ?? 0);
    return new Map(
      whole > 0 ? [["whole number", whole], ...others.filter(([shape]) => shape !== "whole number")] : others,
    );
  }

  get hasNumbers(): boolean {
    return this.shapes.has("whole number") || this.shapes.has("decimal number");
  }

  #count(shape: DurationShape): void {
    this.#shapes.set(shape, (this.#shapes.get(shape) ?? 0) + 1);
  }
}

function numberIn(cell: string): WrittenDuration | undefined {
  const number = writtenNumber(cell);
  return number && { kind: "number", number };
}

/** A number's value with its one mark read as decided; a point before decimals where nothing is decided. */
function settledValue(number: WrittenNumber, mark: DecimalMark | undefined): number {
  if (number.kind === "plain") return number.value;
  return number.mark === (mark === "decimal-comma" ? "," : ".") ? number.value : number.grouped;
}
