/** What is asked of an element to know whether the focus can stand on it; an `Element` of the page has all of it. */
export interface FocusPlace {
  readonly isConnected: boolean;
  matches(selector: string): boolean;
}

/** An element that had the focus, and what stood around it then, from the inside out. */
export interface FocusStood<Place extends FocusPlace> {
  readonly element: Place;
  readonly around: readonly Place[];
}

const region = "section, article, main, [role=dialog]";

/**
 * Where the focus goes on once what had it went or was shut: the element itself where it is there again, else the
 * part of the page in which it stood. Of a dialog that closed nothing is left, so what was focused before it counts.
 *
 * @param history what had the focus, the last one first
 * @returns undefined where there is no such place, or while an element is busy and will be open again
 */
export function focusPlace<Place extends FocusPlace>(
  history: readonly FocusStood<Place>[],
): Place | undefined {
  for (const { element, around } of history) {
    if (element.isConnected && !element.matches(":disabled")) return element;
    if (element.isConnected && element.matches("[data-loading]")) return undefined;
    const part = around.find((one) => one.isConnected && one.matches(region));
    if (part) return part;
  }
  return undefined;
}
