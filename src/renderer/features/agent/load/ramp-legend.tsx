import { rampSteps } from "../../../charts/load-steps.ts";

/** The steps of the ramp with their edges between them, and what stands for "none" and "not known". */
export function RampLegend({
  edges,
  label,
  none,
  missing,
}: {
  /** Between the steps, in words; one fewer than there are steps. */
  readonly edges: readonly string[];
  readonly label: string;
  readonly none?: string;
  readonly missing?: string;
}) {
  return (
    <div className="ramp-legend note">
      <span>{label}</span>
      <span className="ramp-scale">
        {Array.from({ length: rampSteps }, (_, step) => (
          <span key={edges[step] ?? "last"} className="ramp-part">
            <i className={`ramp-swatch ramp-${step}`} />
            {edges[step] !== undefined && <span className="ramp-edge">{edges[step]}</span>}
          </span>
        ))}
      </span>
      {none !== undefined && (
        <span className="ramp-other">
          <i className="ramp-swatch day-cell-none" />
          {none}
        </span>
      )}
      {missing !== undefined && (
        <span className="ramp-other">
          <i className="ramp-swatch day-cell-missing" />
          {missing}
        </span>
      )}
    </div>
  );
}
