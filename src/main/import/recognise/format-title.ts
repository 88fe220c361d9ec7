import type { Format } from "../formats/format.ts";

/** A layout's name for people; one that nobody confirmed says so. */
export function formatTitle({ title, unconfirmed }: Format): string {
  return unconfirmed ? `${title} (unconfirmed layout)` : title;
}

/** What people should know of a layout that was read off samples. */
export function unconfirmedWords({ unconfirmed }: Format): string[] {
  return unconfirmed
    ? ["unconfirmed layout: known from samples, not from its maker's documentation; check some rows"]
    : [];
}
