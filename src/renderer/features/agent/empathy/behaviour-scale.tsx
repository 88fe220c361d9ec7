import { useElementSize } from "@mantine/hooks";
import type { BehaviourPlaces } from "./behaviour-model.ts";

const height = 20;
const pad = 7;

/** One behaviour on the scale from 0 to 100: lately, before, and the team's own place. The row says it in figures. */
export function BehaviourScale({
  places: { recent, reference, team },
}: {
  readonly places: BehaviourPlaces;
}) {
  const { ref, width } = useElementSize();
  const x = (share: number) => pad + share * (width - 2 * pad);
  const middle = height / 2;
  return (
    <div ref={ref} className="behaviour-scale">
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          <line className="behaviour-track" x1={x(0)} x2={x(1)} y1={middle} y2={middle} />
          {team !== null && (
            <line className="behaviour-team" x1={x(team)} x2={x(team)} y1={2} y2={height - 2} />
          )}
          {recent !== null && reference !== null && (
            <line className="behaviour-way" x1={x(reference)} x2={x(recent)} y1={middle} y2={middle} />
          )}
          {reference !== null && <circle className="behaviour-before" cx={x(reference)} cy={middle} r={4} />}
          {recent !== null && <circle className="behaviour-lately" cx={x(recent)} cy={middle} r={5} />}
        </svg>
      )}
    </div>
  );
}
