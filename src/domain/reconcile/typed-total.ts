import { canBeTotal, type FloorTotal, totalUnits } from "./source-figure.ts";

/** What somebody typed as a total: a value, nothing (the total goes), or something that cannot be read, with why. */
export type TypedTotal =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "nothing" }
  | { readonly kind: "unreadable"; readonly sentence: string };

const grouped = /^\d{1,3}(?:[.,'’\s]\d{3})+$/u;
const clock = /^(\d{1,5}):([0-5]\d):([0-5]\d)$/;
const twoParts = /^\d{1,5}:\d{2}$/;
const units = /^(?:(\d+)\s*h)?\s*(?:(\d+)\s*m(?:in)?)?\s*(?:(\d+)\s*s)?$/i;

/**
 * A total as a person types it: contacts as a whole number, times as H:MM:SS, as seconds or with their units. A clock of
 * two parts is asked back, for it could be hours and minutes as well as minutes and seconds.
 *
 * @example typedTotal("handleSeconds", "3:12:00") // { kind: "value", value: 11520 }
 * @example typedTotal("handled", "1,143") // { kind: "value", value: 1143 }
 */
export function typedTotal(figure: FloorTotal, text: string): TypedTotal {
  const bare = text.trim();
  if (bare === "" || bare === "-" || bare === "–") return { kind: "nothing" };
  const value = totalUnits[figure] === "contacts" ? wholeNumber(bare) : secondsOf(bare);
  if (value !== undefined && canBeTotal(figure, value)) return { kind: "value", value };
  return { kind: "unreadable", sentence: whyUnreadable(figure, bare) };
}

/**
 * A total as it can be typed again: contacts as digits, a time as hours, minutes and seconds.
 *
 * @example totalText("handleSeconds", 11_520) // "3:12:00"
 */
export function totalText(figure: FloorTotal, value: number): string {
  const whole = Math.round(value);
  if (totalUnits[figure] === "contacts") return String(whole);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${Math.floor(whole / 3600)}:${two(Math.floor((whole % 3600) / 60))}:${two(whole % 60)}`;
}

function wholeNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  return grouped.test(text) ? Number(text.replaceAll(/\D/g, "")) : undefined;
}

function secondsOf(text: string): number | undefined {
  const digits = clock.exec(text) ?? units.exec(text);
  if (digits && digits[0] !== "")
    return Number(digits[1] ?? 0) * 3600 + Number(digits[2] ?? 0) * 60 + Number(digits[3] ?? 0);
  return wholeNumber(text);
}

function whyUnreadable(figure: FloorTotal, text: string): string {
  if (totalUnits[figure] === "contacts") return "Type a whole number.";
  if (twoParts.test(text))
    return `${text} could be hours and minutes, or minutes and seconds. Type ${text}:00 or 0:${text.padStart(5, "0")}.`;
  return "Type a time as 3:12:00, or in seconds.";
}
