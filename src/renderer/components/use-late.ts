import { useEffect, useState } from "react";

/** From when on nothing to see would look like nothing to wait for. */
const patienceMilliseconds = 300;
/** From when on a wait needs words that everybody sees. */
export const longWaitMilliseconds = 2000;

/** Whether something has been waited for so long; false again as soon as it is not. */
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
