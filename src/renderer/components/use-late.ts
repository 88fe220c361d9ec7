import { useEffect, useState } from "react";

/** After this delay a wait must be visible, or the view would look empty. */
const patienceMilliseconds = 300;
/** After this delay a wait is also described in visible words. */
export const longWaitMilliseconds = 2000;

/** Whether a wait has lasted that long; false again as soon as it ends. */
export function useLate(waits: boolean, milliseconds = patienceMilliseconds): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waits) return;
    const timer = window.setTimeout(() => setLate(true), milliseconds);
    return () => {
      window.clearTimeout(timer);
      setLate(false);
    };
  }, [waits, milliseconds]);
  return late;
}
