import { type ReactNode, useEffect, useRef } from "react";

/** A part that scrolls by itself where its rows are many: only then is it a stop of the Tab key. */
export function ScrollRegion({
  label,
  children,
  className = "rows-scroll",
}: {
  readonly label: string;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const watch = new ResizeObserver(() => {
      const scrolls =
        element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;
      if (scrolls) element.tabIndex = 0;
      else element.removeAttribute("tabindex");
    });
    watch.observe(element);
    for (const child of element.children) watch.observe(child);
    return () => watch.disconnect();
  }, []);
  return (
    <section className={className} ref={region} aria-label={label}>
      {children}
    </section>
  );
}
