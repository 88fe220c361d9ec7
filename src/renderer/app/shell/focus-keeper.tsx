import { useEffect } from "react";
import { type FocusStood, focusPlace } from "./focus-place.ts";

// A view that puts the focus somewhere itself, and a dialog that gives it back, come first.
const patienceMilliseconds = 60;

type Remembered = FocusStood<HTMLElement> & { readonly layer: Element | null };

const layers = "[data-portal], dialog, #root";

/**
 * Keeps the focus in the page. A button that goes or is shut once it is pressed would leave it on the document, and
 * whoever works by keys or hears the page read would begin at its top.
 */
export function FocusKeeper() {
  useEffect(() => {
    let history: readonly Remembered[] = [];
    let timer = 0;
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      // One place in the page and one in each dialog over it: a long form would push out what opened it.
      const layer = target.closest(layers);
      const others = history.filter((one) => one.layer !== layer);
      history = [{ element: target, around: around(target), layer }, ...others];
    };
    // A press beside everything gives the focus up on purpose; one that meets a field or button has it come next.
    const forget = ({ target }: PointerEvent) => {
      if (target instanceof Element && target.closest("#root")) history = [];
    };
    const mend = () => {
      if (document.activeElement !== document.body) return;
      const place = focusPlace(history);
      if (place) stand(place);
    };
    const watch = new MutationObserver(() => {
      if (document.activeElement !== document.body) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(mend, patienceMilliseconds);
    });
    document.addEventListener("focusin", remember);
    document.addEventListener("pointerdown", forget, { capture: true });
    watch.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ["disabled"],
    });
    return () => {
      window.clearTimeout(timer);
      watch.disconnect();
      document.removeEventListener("focusin", remember);
      document.removeEventListener("pointerdown", forget, { capture: true });
    };
  }, []);
  return null;
}

function around(element: HTMLElement): HTMLElement[] {
  const parents: HTMLElement[] = [];
  for (let one = element.parentElement; one; one = one.parentElement) parents.push(one);
  return parents;
}

/** Puts the focus on an element; in a part of the page on its heading, which says where one is. */
function stand(place: HTMLElement): void {
  const heading = place.matches("section, article, main") && place.querySelector<HTMLElement>("h1, h2, h3");
  const goal = heading || place;
  if (goal.tabIndex < 0 && !goal.hasAttribute("tabindex")) goal.tabIndex = -1;
  goal.focus({ preventScroll: true });
}
