import { useEffect, useState } from "react";

const patienceMilliseconds = 300;
const widths = [32, 88, 80, 84, 72, 86, 64, 90, 78, 82, 70, 76];

/** Grey lines in the place of what is asked for, once the wait has become one. */
export function Waiting({ label, lines = 6 }: { readonly label: string; readonly lines?: number }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setLate(true), patienceMilliseconds);
    return () => window.clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{label}</span>
      {widths.slice(0, lines).map((width) => (
        <span key={width} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
