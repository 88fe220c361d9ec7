import { CountBars } from "../../charts/count-bars.tsx";
import { countTops } from "../../charts/count-bars-model.ts";
import { stripPlaces } from "../../charts/strip-places.ts";
import { Missing } from "../../components/missing.tsx";
import { countText, countWords } from "../../words/counts.ts";
import { format } from "../../words/reader.ts";
import type { TeamCount } from "./counts-model.ts";

const words = countWords.ofTeams;
const width = 64;
const height = 24;
/** Above the bars, for the peak of one that is over the scale. */
const room = 5;

/** A team's weeks of one kind a person, and beside them the whole count of the asked week. */
export function CountsCell({
  of: { kind, now, each },
  team,
}: {
  readonly of: TeamCount;
  readonly team: string;
}) {
  const newest = each.at(-1) ?? null;
  return (
    <span className="counts-cell">
      <svg
        className="counts-strip"
        width={width}
        height={height + room + 1}
        role="img"
        aria-label={words.picture(team, kind, each.length, countText(kind, now))}
      >
        <g transform={`translate(0 ${room})`}>
          <line className="count-line" x1={0} x2={width} y1={height + 0.5} y2={height + 0.5} />
          <CountBars
            values={each}
            places={stripPlaces(each.length, width)}
            top={countTops[kind]}
            height={height}
          />
        </g>
      </svg>
      {now === null ? (
        <Missing why={countWords.noColumn} />
      ) : (
        <span className="counts-figure">
          {format.number(now)} <span className="note">{newest !== null && words.each(newest)}</span>
        </span>
      )}
    </span>
  );
}
