import type { CoverageCalendar } from "../../../contract/imports.ts";
import { dayStandings } from "../../../domain/floor/source-coverage.ts";
import { Answered } from "../../components/answered.tsx";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { format } from "../../words/reader.ts";
import { coverageRuns, monthStarts } from "./coverage-model.ts";
import { CoverageMonths, CoverageStrip } from "./coverage-strip.tsx";
import { useCoverageCalendar } from "./import-queries.ts";
import { importWords } from "./import-words.ts";

const words = importWords.coverage;

/** A calendar of what is there: for each source its days, and which of them are partial or missing. */
export function CoveragePart() {
  const coverage = useCoverageCalendar();
  return (
    <section className="card panel">
      <div className="panel-head">
        <h2>{words.title}</h2>
      </div>
      <Answered query={coverage} failureReplaces label={words.loading} lines={4}>
        {({ from, to, sources }) =>
          from === null || to === null ? (
            <p className="panel-note second">{words.none}</p>
          ) : (
            <Calendar from={from} to={to} sources={sources} />
          )
        }
      </Answered>
    </section>
  );
}

type Source = CoverageCalendar["sources"][number];

function Calendar({
  from,
  to,
  sources,
}: {
  readonly from: string;
  readonly to: string;
  readonly sources: readonly Source[];
}) {
  return (
    <>
      <p className="panel-note note">{words.lead(from, to)}</p>
      <ScrollRegion label={words.scroll} className="covered-scroll">
        <table className="rows covered-table">
          <thead>
            <tr>
              <th scope="col">{words.heads.source}</th>
              <th scope="col" className="covered-picture">
                <span className="visually-hidden">{words.heads.picture}</span>
                <CoverageMonths starts={monthStarts(from, to)} name={(day) => format.month(day)} />
              </th>
              <th scope="col" className="number">
                {words.heads.days}
              </th>
              <th scope="col">{words.heads.gaps}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <SourceLine key={source.source} source={source} from={from} to={to} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="covered-key note">
        {dayStandings.map((kind) => (
          <span key={kind}>
            <i className={`covered-swatch covered-${kind}`} /> {words.key[kind]}
          </span>
        ))}
      </p>
    </>
  );
}

function SourceLine({
  source: { source, daily, days },
  from,
  to,
}: {
  readonly source: Source;
  readonly from: string;
  readonly to: string;
}) {
  const gaps = days.filter(({ kind }) => kind === "partial" || kind === "missing");
  return (
    <tr>
      <th scope="row">{words.sources[source]}</th>
      <td className="covered-picture">
        <CoverageStrip runs={coverageRuns(days, from, to)} />
      </td>
      <td className="number">{format.number(days.filter(({ rows }) => rows > 0).length)}</td>
      <td className="wide">
        {!daily ? (
          <span className="note">{words.notDaily}</span>
        ) : gaps.length === 0 ? (
          words.complete
        ) : (
          <Gaps gaps={gaps} />
        )}
      </td>
    </tr>
  );
}

function Gaps({ gaps }: { readonly gaps: Source["days"] }) {
  const [partial, missing] = (["partial", "missing"] as const).map(
    (standing) => gaps.filter(({ kind }) => kind === standing).length,
  );
  const counts = [...(missing ? [words.missing(missing)] : []), ...(partial ? [words.partial(partial)] : [])];
  return (
    <details>
      <summary>{format.list(counts)}</summary>
      <ul className="covered-gaps">
        {gaps.toReversed().map(({ day, rows, kind }) => (
          <li key={day}>
            {kind === "partial"
              ? words.partialDay(format.weekday(day), rows)
              : words.missingDay(format.weekday(day))}
          </li>
        ))}
      </ul>
    </details>
  );
}
