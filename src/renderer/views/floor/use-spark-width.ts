import { useEffect, useState } from "react";

/** Room for thirteen weeks: more of it where the window is wide. */
export function useSparkWidth(scroller: HTMLElement | null): number {
  const [width, setWidth] = useState(98);
  useEffect(() => {
    if (!scroller) return;
    const watch = new ResizeObserver(() => setWidth(sparkWidth(scroller.offsetWidth)));
    watch.observe(scroller);
    return () => watch.disconnect();
  }, [scroller]);
  return width;
}

function sparkWidth(boardWidth: number): number {
  if (boardWidth >= 1544) return 200;
  return boardWidth >= 1184 ? 120 : 98;
}
