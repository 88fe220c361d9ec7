import { format } from "../words/reader.ts";
import { Missing } from "./missing.tsx";

/** Points to a tenth, or why there are none. */
export function Points({ value, why }: { readonly value: number | null; readonly why: string }) {
  return value === null ? <Missing why={why} /> : format.tenth(value);
}
