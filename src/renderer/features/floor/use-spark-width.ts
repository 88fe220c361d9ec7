import { useEffect, useState } from "react";

/** Room for thirteen weeks: more of it where the window is wide. */
export function useSparkWidth(scroller: HTMLElement | null): number {
  const [width, setWidth] = useState(70);
  useEffect(() => {
    if (!scroller) return;
    const watch = new ResizeObserver(() => setWidth(sparkWidth(scroller.offsetWidth)));
    watch.observe(scroller);
    return () => watch.disconnect();
  }, [scroller]);
  return width;
}

function sparkWidth(boardWidth: number): number {
  if (boardWidth >= 1648) return 96;
  return boardWidth >= 1486 ? 74 : 70;
}
