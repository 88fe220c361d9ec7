import type { FactorHue, FactorScale } from "./contribution-model.ts";

const height = 14;

/** A value as a bar from zero, with ticks at the median and (dashed) at the queue's. */
export function FactorScaleLine({ scale, hue }: { readonly scale: FactorScale; readonly hue: FactorHue }) {
  return (
    <svg className={`factor-scale factor-${hue}`} width="100%" height={height} aria-hidden="true">
      <line className="signal-line" x1="0" x2="100%" y1={height - 0.5} y2={height - 0.5} />
      <rect className="factor-bar" x="0" y="3" width={`${scale.value * 100}%`} height={height - 6} />
      {scale.own !== null && <Tick className="factor-own" at={scale.own} />}
      {scale.peer !== null && <Tick className="factor-peer" at={scale.peer} />}
    </svg>
  );
}

function Tick({ className, at }: { readonly className: string; readonly at: number }) {
  // At either end a tick would be cut in half.
  const x = `${Math.min(99.4, Math.max(0.6, at * 100))}%`;
  return <line className={className} x1={x} x2={x} y1="0" y2={height} />;
}
