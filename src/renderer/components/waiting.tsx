import { longWaitMilliseconds, useLate } from "./use-late.ts";

const widths = [32, 88, 80, 84, 72, 86, 64, 90, 78, 82, 70, 76];

/** Grey placeholder lines once a wait is noticeable, with what is loading once it is long. */
export function Waiting({ label, lines = 6 }: { readonly label: string; readonly lines?: number }) {
  const late = useLate(true);
  const long = useLate(true, longWaitMilliseconds);
  if (!late) return null;
  return (
    <div className="skeleton" role="status">
      <p className={long ? "second" : "visually-hidden"}>{label}</p>
      {widths.slice(0, lines).map((width) => (
        <span key={width} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
