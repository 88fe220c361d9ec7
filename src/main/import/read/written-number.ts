import type { DecimalMark } from "../../../domain/floor/import-codes.ts";

/**
 * A number as people and programs write it, before it is settled what its one mark means.
 *
 * `open` is a number such as 1.143 or 1,143: one mark, three digits behind it, one to three before it. Its value
 * is the one with the mark as the decimals', and `grouped` the one with the mark between thousands.
 */
export type WrittenNumber =
  | { readonly kind: "plain"; readonly value: number; readonly mark: DecimalMark | undefined }
  | { readonly kind: "open"; readonly value: number; readonly grouped: number; readonly mark: "." | "," };

const gaps = /[\s'’]/gu;
const digitsAlone = /^\d+$/;
const exponent = /^\d+(?:[.,]\d+)?e[+-]?\d{1,3}$/i;
const groups = /^\d{1,3}(?:([.,])\d{3})+$/;
const spaced = /^\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d+)?$/u;
const longestDigits = 18;

/**
 * Reads a written number; undefined where the text is none. A percent sign and the mark that keeps a
 * spreadsheet from calculating are taken off; a percentage keeps its number (80 of `80%`).
 *
 * @example writtenNumber("1.143,5") // { kind: "plain", value: 1143.5, mark: "decimal-comma" }
 * @example writtenNumber("1,143")   // { kind: "open", value: 1.143, grouped: 1143, mark: "," }
 */
export function writtenNumber(text: string): WrittenNumber | undefined {
  let bare = text.charCodeAt(0) === 39 ? text.slice(1) : text;
  if (bare.endsWith("%")) bare = bare.slice(0, -1).trimEnd();
  const sign = /^[-−]/.test(bare) ? -1 : 1;
  if (sign < 0 || bare.startsWith("+")) bare = bare.slice(1).trimStart();
  if (digitsAlone.test(bare)) return bare.length > longestDigits ? undefined : plain(sign * Number(bare));
  if (exponent.test(bare)) return plain(sign * Number(bare.replace(",", ".")));
  if (spaced.test(bare)) bare = bare.replaceAll(gaps, "");
  return unsigned(bare, sign);
}

function unsigned(text: string, sign: number): WrittenNumber | undefined {
  if (text.length > longestDigits + 8) return undefined;
  const comma = text.lastIndexOf(",");
  const point = text.lastIndexOf(".");
  if (comma >= 0 && point >= 0) return withBoth(text, comma > point ? "," : ".", sign);
  const grouping = groups.exec(text);
  if (grouping) {
    const mark = grouping[1] as "." | ",";
    const grouped = sign * Number(text.replaceAll(mark, ""));
    const isOnce = text.indexOf(mark) === text.lastIndexOf(mark);
    // Nobody writes a thousand as 0,143.
    if (isOnce && !text.startsWith("0")) {
      return { kind: "open", value: sign * Number(text.replace(mark, ".")), grouped, mark };
    }
    if (!isOnce) return plain(grouped, mark === "," ? "decimal-point" : "decimal-comma");
  }
  const found = /^(\d*)[.,](\d*)$/.exec(text);
  if (!found || (found[1] === "" && found[2] === ""))
    return digitsAlone.test(text) ? plain(sign * Number(text)) : undefined;
  return plain(sign * Number(text.replace(",", ".")), text.includes(",") ? "decimal-comma" : "decimal-point");
}

function withBoth(text: string, decimal: "." | ",", sign: number): WrittenNumber | undefined {
  const [whole = "", ...rest] = text.split(decimal);
  const [decimals] = rest;
  if (rest.length !== 1 || decimals === undefined || !/^\d*$/.test(decimals) || !groups.test(whole))
    return undefined;
  const value = Number(`${whole.replaceAll(/[.,]/g, "")}.${decimals}`);
  return plain(sign * value, decimal === "," ? "decimal-comma" : "decimal-point");
}

function plain(value: number, mark?: DecimalMark): WrittenNumber | undefined {
  return Number.isFinite(value) ? { kind: "plain", value, mark } : undefined;
}

/**
 * The value of a written number, its one mark read as decided; where nothing is decided a point stands before
 * decimals and a comma between thousands. Undefined where the text is no number.
 */
export function numberOf(text: string, mark: DecimalMark | undefined): number | undefined {
  const written = writtenNumber(text);
  if (written === undefined || written.kind === "plain") return written?.value;
  const decimal = mark === "decimal-comma" ? "," : ".";
  return written.mark === decimal ? written.value : written.grouped;
}

/** The number of up to nine digits, the commonest by far, known without a pattern; below zero where the text is none. */
export function wholeNumber(text: string): number {
  if (text.length === 0 || text.length > 9) return -1;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
