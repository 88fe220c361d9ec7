import type { FigureBand } from "../../contract/workload.ts";
import { bandNames } from "../../domain/workload/thresholds.ts";
import { bandWords } from "../words/band.ts";

type Band = NonNullable<FigureBand>;

/** A shape and a word for where a figure lies: an empty, a half-full or a full circle. Never a colour alone. */
export function BandMark({ band }: { readonly band: Band }) {
  return (
    <span className={`band-mark band-mark-${band}`}>
      <BandShape band={band} />
      <span className="band-mark-word">{bandWords.name[band]}</span>
    </span>
  );
}

function BandShape({ band }: { readonly band: Band }) {
  return (
    <svg className="band-shape" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      {band === "watch" && <path d="M1 5a4 4 0 0 0 8 0z" />}
      {band === "heavy" && <circle cx="5" cy="5" r="4" />}
      <circle className="band-shape-rim" cx="5" cy="5" r="4" />
    </svg>
  );
}

/** What the three shapes mean, once for a view. */
export function BandKey() {
  return (
    <span className="band-key note">
      <span>{bandWords.key}</span>
      {bandNames.map((band) => (
        <span key={band} title={bandWords.meaning[band]}>
          <BandMark band={band} />
        </span>
      ))}
    </span>
  );
}
